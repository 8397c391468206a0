// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "tests/ui/nameless.h"
#include "ui/delivery/deliverychart.h"
#include "ui/delivery/deliveryfilterbar.h"
#include "ui/delivery/deliveryreportpage.h"
#include "ui/delivery/figure.h"
#include "ui/delivery/totalsview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace tst_deliveryreportpage {

using namespace statusbridge;

DataTable *table(const QWidget &page, const char *name)
{
    return page.findChild<DataTable *>(QLatin1String(name));
}

Figure *figure(const QWidget &page, const QString &caption)
{
    for (auto *each : page.findChildren<Figure *>()) {
        if (each->accessibleName().startsWith(caption + u':')) {
            return each;
        }
    }
    return nullptr;
}

QString number(const QWidget &page, const QString &caption)
{
    return figure(page, caption)->number();
}

//! Whether a person reads \p text somewhere on the page.
bool isRead(const QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *label) { return label->isVisibleTo(&page) && label->text().contains(text); });
}

//! Messages of today: 4 delivered, 2 read, 3 failed, 1 pending.
void addMessages(CycleFixture &cycle)
{
    const QString now = QString::number(cycle.clock.utcNow().toSecsSinceEpoch());
    int message = 0;
    const auto add = [&](int count, const QString &word) {
        for (int i = 0; i < count; ++i) {
            cycle.addDelivered(u"q-%1"_s.arg(++message), word, now);
        }
    };
    add(4, u"delivered"_s);
    add(2, u"read"_s);
    add(3, u"failed"_s);
    add(1, u"sent"_s);
}

//! A page that is in front, of a fixture with the messages above.
struct OpenPage
{
    explicit OpenPage(const std::function<void(CycleFixture &)> &prepare = addMessages)
    {
        prepare(fixture.cycle);
        page = std::make_unique<DeliveryReportPage>(fixture.context());
        page->resize(1100, 640);
        page->show();
        page->activate();
    }

    void runCycle()
    {
        static_cast<void>(fixture.cycle.sync());
        fixture.status.refresh();
    }

    ConsoleFixture fixture;
    std::unique_ptr<DeliveryReportPage> page;
};

void addCountedMessages(CycleFixture &cycle)
{
    addMessages(cycle);
    static_cast<void>(cycle.sync());
}

class DeliveryReportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void beforeAnythingIsCountedItSaysWhatToDo()
    {
        const OpenPage open([](CycleFixture &) {});
        QTRY_VERIFY(isRead(*open.page, u"No statuses have been counted yet"_s));
        QVERIFY(isRead(*open.page, u"The next cycle counts those that have come in."_s));
        QVERIFY(open.page->availableCommands().isEmpty());
    }

    void theNumbersAreThereAndSayHowOldTheyAre()
    {
        const OpenPage open(addCountedMessages);
        QTRY_COMPARE(number(*open.page, u"Messages"_s), u"10"_s);
        QCOMPARE(number(*open.page, u"Delivered"_s), u"4"_s);
        QCOMPARE(number(*open.page, u"Read"_s), u"2"_s);
        QCOMPARE(number(*open.page, u"Failed"_s), u"3"_s);
        QCOMPARE(number(*open.page, u"Pending"_s), u"1"_s);
        QVERIFY(isRead(*open.page, u"Counted: just now."_s));
        QVERIFY(open.page->availableCommands().contains(CommandId::ExportCsv));
        const QString words = open.page->findChild<DeliveryChart *>()->accessibleName();
        QVERIFY2(words.contains(u"failed 3"_s), qPrintable(words));
    }

    void whatIsCountedMeanwhileAppearsByItself()
    {
        OpenPage open([](CycleFixture &) {});
        QTRY_VERIFY(isRead(*open.page, u"No statuses have been counted yet"_s));
        addMessages(open.fixture.cycle);
        open.runCycle();
        QTRY_COMPARE(number(*open.page, u"Messages"_s), u"10"_s);
    }

    void notInFrontItAsksForNothingAndIsUpToDateWhenItIsAgain()
    {
        OpenPage open(addCountedMessages);
        QTRY_COMPARE(number(*open.page, u"Messages"_s), u"10"_s);
        open.page->deactivate();
        open.fixture.cycle.addDelivered(u"late"_s, u"failed"_s,
                                        QString::number(open.fixture.cycle.clock.utcNow().toSecsSinceEpoch()));
        open.runCycle();
        QSignalSpy known(&open.fixture.status, &StatusWatch::changed);
        QTRY_VERIFY(!known.isEmpty());
        QCOMPARE(number(*open.page, u"Messages"_s), u"10"_s);
        open.page->activate();
        QTRY_COMPARE(number(*open.page, u"Messages"_s), u"11"_s);
    }

    void aNumberLeadsToItsMessagesAndTheyToTheLookup()
    {
        const OpenPage open(addCountedMessages);
        QTRY_COMPARE(number(*open.page, u"Failed"_s), u"3"_s);
        QTest::mouseClick(figure(*open.page, u"Failed"_s), Qt::LeftButton);
        QTRY_COMPARE(table(*open.page, "deliveryMessages")->model()->rowCount(), 3);
        QVERIFY(isRead(*open.page, u"Failed messages"_s));
        QVERIFY(isRead(*open.page, u"3 message(s), as of"_s));
        QSignalSpy lookup(open.page.get(), &Page::lookupRequested);
        table(*open.page, "deliveryMessages")->selectRow(0);
        QTest::keyClick(table(*open.page, "deliveryMessages"), Qt::Key_Return);
        QCOMPARE(lookup.size(), 1);
        QVERIFY(lookup.first().first().toString().startsWith(u"q-"_s));
        QVERIFY(open.page->availableCommands().contains(CommandId::ExportCsv));
        QVERIFY(open.page->availableCommands().contains(CommandId::CopyDetails));
        QTest::keyClick(table(*open.page, "deliveryMessages"), Qt::Key_Escape);
        QVERIFY(figure(*open.page, u"Failed"_s)->isVisible());
    }

    void aBarLeadsToItsMessages()
    {
        const OpenPage open(addCountedMessages);
        QTRY_COMPARE(number(*open.page, u"Messages"_s), u"10"_s);
        auto *chart = open.page->findChild<DeliveryChart *>();
        QTest::keyClick(chart, Qt::Key_End); // today
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_COMPARE(table(*open.page, "deliveryMessages")->model()->rowCount(), 10);
        QVERIFY(isRead(*open.page, QLocale().toString(QDate::currentDate(), u"d MMM yyyy"_s)));
    }

    void aReasonLeadsToItsMessages()
    {
        const OpenPage open(addCountedMessages);
        QTRY_COMPARE(number(*open.page, u"Failed"_s), u"3"_s);
        auto *reasons = table(*open.page, "deliveryReasons");
        QTRY_COMPARE(reasons->model()->rowCount(), 1);
        reasons->selectRow(0);
        QTest::keyClick(reasons, Qt::Key_Return);
        QTRY_COMPARE(table(*open.page, "deliveryMessages")->model()->rowCount(), 3);
    }

    void otherDaysHaveOtherNumbers()
    {
        const OpenPage open([](CycleFixture &cycle) {
            addMessages(cycle);
            const auto before = cycle.clock.utcNow().addDays(-20).toSecsSinceEpoch();
            cycle.addDelivered(u"earlier"_s, u"delivered"_s, QString::number(before));
            static_cast<void>(cycle.sync());
        });
        QTRY_COMPARE(number(*open.page, u"Messages"_s), u"10"_s);
        auto *bar = open.page->findChild<DeliveryFilterBar *>();
        bar->setSpan(DeliverySpan::Month);
        QTRY_COMPARE(number(*open.page, u"Messages"_s), u"11"_s);
        bar->setSpan(DeliverySpan::Week);
        bar->setSpan(DeliverySpan::Month);
        bar->setSpan(DeliverySpan::Today); // answers to the questions before come as well
        QTRY_COMPARE(number(*open.page, u"Messages"_s), u"10"_s);
        QTest::qWait(100);
        QCOMPARE(number(*open.page, u"Messages"_s), u"10"_s);
    }

    void whatNoBodyTellsIsNotOffered()
    {
        const OpenPage open(addCountedMessages);
        QTRY_COMPARE(number(*open.page, u"Messages"_s), u"10"_s);
        for (const char *name : {"choice-provider", "choice-number", "choice-template"}) {
            QVERIFY(open.page->findChild<QComboBox *>(QLatin1String(name))->isHidden());
        }
    }

    void anErrorIsWordedAndTakesTheNumbersAway()
    {
        OpenPage open(addCountedMessages);
        QTRY_COMPARE(number(*open.page, u"Messages"_s), u"10"_s);
        open.fixture.cycle.execute(u"ALTER TABLE statusbridge_message_totals RENAME TO elsewhere"_s);
        open.page->execute(CommandId::Refresh);
        const auto *banner = open.page->findChild<TotalsView *>()->findChild<Banner *>();
        QTRY_VERIFY(!banner->sentence().isEmpty());
        QCOMPARE(number(*open.page, u"Messages"_s), u"–"_s);
        QVERIFY(isRead(*open.page, u"The numbers can't be shown"_s));
        QVERIFY(!isRead(*open.page, u"Counted"_s));
        QVERIFY(!open.page->availableCommands().contains(CommandId::ExportCsv));
        open.fixture.cycle.execute(u"ALTER TABLE elsewhere RENAME TO statusbridge_message_totals"_s);
        open.page->execute(CommandId::Refresh);
        QTRY_COMPARE(number(*open.page, u"Messages"_s), u"10"_s);
        QVERIFY(banner->sentence().isEmpty());
    }

    void messagesThatCanNotBeReadAreTakenAwayToo()
    {
        OpenPage open(addCountedMessages);
        QTRY_COMPARE(number(*open.page, u"Failed"_s), u"3"_s);
        figure(*open.page, u"Failed"_s)->click();
        QTRY_COMPARE(table(*open.page, "deliveryMessages")->model()->rowCount(), 3);
        open.fixture.cycle.execute(u"ALTER TABLE statusbridge_messages RENAME TO elsewhere"_s);
        open.page->execute(CommandId::Refresh);
        QTRY_VERIFY(isRead(*open.page, u"The messages can't be shown"_s));
        QCOMPARE(table(*open.page, "deliveryMessages")->model()->rowCount(), 0);
    }

    void everythingHasANameAndIsReachedByTab()
    {
        const OpenPage open(addCountedMessages);
        QTRY_COMPARE(number(*open.page, u"Messages"_s), u"10"_s);
        QCOMPARE(namelessIn(*open.page), QStringList());
        for (const auto *each : open.page->findChildren<Figure *>()) {
            QVERIFY(each->focusPolicy() & Qt::TabFocus);
        }
        QVERIFY(open.page->findChild<DeliveryChart *>()->focusPolicy() & Qt::TabFocus);
        figure(*open.page, u"Failed"_s)->click();
        QCOMPARE(namelessIn(*open.page), QStringList());
    }

    void fromRightToLeftThePlaceToGoBackToIsOnTheRight()
    {
        const OpenPage open(addCountedMessages);
        QTRY_COMPARE(number(*open.page, u"Failed"_s), u"3"_s);
        open.page->setLayoutDirection(Qt::RightToLeft);
        figure(*open.page, u"Failed"_s)->click();
        const auto buttons = open.page->findChildren<QToolButton *>();
        const auto back = std::find_if(buttons.cbegin(), buttons.cend(), [](const QToolButton *button) {
            return button->accessibleName() == u"Back to all numbers"_s;
        });
        QVERIFY(back != buttons.cend());
        QCOMPARE((*back)->arrowType(), Qt::RightArrow);
    }
};

QTEST_MAIN(DeliveryReportPageTest)

} // namespace tst_deliveryreportpage

#include "tst_deliveryreportpage.moc"
