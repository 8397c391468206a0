// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consolefixture.h"
#include "ui/parked/parkedmodel.h"
#include "ui/parked/parkedpage.h"
#include "ui/records/recorddetail.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace tst_parkedpage {

using namespace statusbridge;
using zohosim::CallKind;
using zohosim::Fault;

DataTable *table(const QWidget &page, const char *name)
{
    return page.findChild<DataTable *>(QLatin1String(name));
}

int rows(const QWidget &page, const char *name)
{
    return table(page, name)->model()->rowCount();
}

bool agree(const QWidget &page, const QString &question)
{
    const auto *box = page.findChild<QMessageBox *>(u"confirmation"_s);
    if (!box || !box->text().contains(question)) {
        return false;
    }
    box->findChild<QPushButton *>(u"accept"_s)->click();
    return true;
}

//! Two records that are parked for one reason, and one for another; returns their ids.
QStringList parkThree(ConsoleFixture &fixture)
{
    const QStringList ids = fixture.cycle.addSentRecords(12);
    const auto refuse = [&fixture](const QString &id, int code) {
        fixture.cycle.zoho.addFault(Fault::code(200, code).on(CallKind::Update).forRecord(id).repeated(Fault::forever));
    };
    refuse(ids.at(1), 3002);
    refuse(ids.at(2), 3002);
    refuse(ids.at(3), 3001);
    for (int cycle = 0; cycle < 3; ++cycle) {
        (void)fixture.cycle.sync();
    }
    fixture.cycle.zoho.clearFaults();
    return {ids.at(1), ids.at(2), ids.at(3)};
}

class ParkedPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenNothingIsParkedItReassures()
    {
        ConsoleFixture fixture;
        ParkedPage page(fixture.context());
        page.show();
        page.activate();
        const auto isReassuring = [&page] {
            const auto labels = page.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&page](const QLabel *label) {
                return label->isVisibleTo(&page) && label->text() == u"Nothing is parked"_s;
            });
        };
        QTRY_VERIFY(isReassuring());
        QVERIFY(page.availableCommands().isEmpty());
    }

    void eachRecordSaysWhyAndReasonsAreGrouped()
    {
        ConsoleFixture fixture;
        const QStringList ids = parkThree(fixture);
        ParkedPage page(fixture.context());
        QSignalSpy lookup(&page, &Page::lookupRequested);
        page.show();
        page.activate();
        QTRY_COMPARE(rows(page, "parked"), 3);
        QCOMPARE(rows(page, "reasons"), 3); // all, and two
        table(page, "reasons")->selectRow(1);
        QCOMPARE(rows(page, "parked"), 2);
        const auto *model = table(page, "parked")->model();
        QCOMPARE(model->index(0, ParkedModel::ZohoCodeColumn).data().toString(), u"3002"_s);
        QVERIFY(!model->index(0, ParkedModel::ReasonColumn).data().toString().isEmpty());
        table(page, "parked")->selectRow(0);
        QTest::keyClick(table(page, "parked"), Qt::Key_Return);
        QCOMPARE(lookup.size(), 1);
        QVERIFY(lookup.first().first().toString().startsWith(u"q-"_s));
    }

    void oneIsReleasedAndTheNextCycleTriesIt()
    {
        ConsoleFixture fixture;
        const QStringList ids = parkThree(fixture);
        ParkedPage page(fixture.context());
        page.show();
        page.activate();
        QTRY_COMPARE(rows(page, "parked"), 3);
        QVERIFY(!page.availableCommands().contains(CommandId::ReleaseSelected));
        table(page, "parked")->selectRow(0);
        QVERIFY(page.availableCommands().contains(CommandId::ReleaseSelected));
        const QString id = table(page, "parked")->model()->index(0, ParkedModel::RecordColumn).data().toString();
        QVERIFY(ids.contains(id));
        page.execute(CommandId::ReleaseSelected);
        QVERIFY(agree(page, u"1 parked record(s)"_s));
        QTRY_COMPARE(rows(page, "parked"), 2);
        QVERIFY(page.findChild<Banner *>()->sentence().contains(u"tries 1 record(s) again"_s));
        QCOMPARE(fixture.cycle.sync().counts.updated, 1);
        QCOMPARE(fixture.cycle.zohoStatus(id), u"sent"_s);
    }

    void nothingIsReleasedIfThePersonDoesNotAgree()
    {
        ConsoleFixture fixture;
        parkThree(fixture);
        ParkedPage page(fixture.context());
        page.show();
        page.activate();
        QTRY_COMPARE(rows(page, "parked"), 3);
        page.execute(CommandId::ReleaseAll);
        page.findChild<QMessageBox *>(u"confirmation"_s)->button(QMessageBox::Cancel)->click();
        page.execute(CommandId::Refresh);
        QTest::qWait(0);
        QCOMPARE(fixture.cycle.scalar(u"SELECT count(*) FROM statusbridge_record_failures"_s).toInt(), 3);
    }

    void allOfOneReasonAreReleased()
    {
        ConsoleFixture fixture;
        parkThree(fixture);
        ParkedPage page(fixture.context());
        page.show();
        page.activate();
        QTRY_COMPARE(rows(page, "parked"), 3);
        table(page, "reasons")->selectRow(1);
        QVERIFY(page.availableCommands().contains(CommandId::ReleaseByReason));
        page.execute(CommandId::ReleaseByReason);
        QVERIFY(agree(page, u"2 parked record(s)"_s));
        QTRY_COMPARE(rows(page, "parked"), 1);
        QCOMPARE(rows(page, "reasons"), 2);
    }

    void allAreReleasedAndThePageSaysThatAllIsWell()
    {
        ConsoleFixture fixture;
        parkThree(fixture);
        ParkedPage page(fixture.context());
        page.show();
        page.activate();
        QTRY_COMPARE(rows(page, "parked"), 3);
        page.execute(CommandId::ReleaseAll);
        QVERIFY(agree(page, u"3 parked record(s)"_s));
        QTRY_COMPARE(rows(page, "parked"), 0);
        QVERIFY(page.availableCommands().isEmpty());
    }

    void whatIsParkedMeanwhileAppearsByItself()
    {
        ConsoleFixture fixture;
        ParkedPage page(fixture.context());
        page.show();
        page.activate();
        parkThree(fixture);
        fixture.status.refresh();
        QTRY_COMPARE(rows(page, "parked"), 3);
    }

    void whyMessagesFailedIsNoColumnWhereNoneDid()
    {
        ConsoleFixture fixture;
        parkThree(fixture);
        ParkedPage page(fixture.context());
        page.show();
        page.activate();
        QTRY_COMPARE(rows(page, "parked"), 3);
        QVERIFY(table(page, "parked")->isColumnHidden(ParkedModel::FailureColumn));
    }

    void aSelectedRecordIsShownWholeAndReleasedFromTheSide()
    {
        ConsoleFixture fixture;
        parkThree(fixture);
        ParkedPage page(fixture.context());
        page.resize(1060, 620);
        page.show();
        page.activate();
        QTRY_COMPARE(rows(page, "parked"), 3);
        table(page, "parked")->selectRow(1);
        auto *detail = page.findChild<RecordDetail *>();
        QVERIFY(detail->isVisible());
        const QString id = detail->record()->recordId;
        QCOMPARE(table(page, "parked")->model()->index(1, ParkedModel::RecordColumn).data().toString(), id);
        const auto buttons = detail->findChildren<QToolButton *>();
        const auto release = std::ranges::find(buttons, u"Release"_s, &QToolButton::text);
        QTRY_VERIFY((*release)->isEnabled());
        QSignalSpy done(&page, &Page::done);
        (*release)->click();
        QTRY_COMPARE(rows(page, "parked"), 2);
        QVERIFY(!detail->isVisible());
        QCOMPARE(done.size(), 1);
    }

    void aDatabaseThatFailsIsSaid()
    {
        ConsoleFixture fixture;
        fixture.cycle.execute(u"DROP TABLE statusbridge_record_failures"_s);
        ParkedPage page(fixture.context());
        page.show();
        page.activate();
        QTRY_VERIFY(!page.findChild<Banner *>()->sentence().isEmpty());
    }
};

QTEST_MAIN(ParkedPageTest)

} // namespace tst_parkedpage

#include "tst_parkedpage.moc"
