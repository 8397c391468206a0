// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delivery/deliverysamples.h"
#include "tests/ui/nameless.h"
#include "ui/delivery/deliveryfilterbar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tst_deliveryfilterbar {

using namespace statusbridge;

const QDate today(2026, 5, 7);

QComboBox *choice(const DeliveryFilterBar &bar, DeliveryDimension dimension)
{
    return bar.findChild<QComboBox *>(u"choice-%1"_s.arg(toString(dimension)));
}

class DeliveryFilterBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeekIsShownAtFirst()
    {
        const DeliveryFilterBar bar(today);
        const auto question = bar.question(today, QTimeZone::utc());
        QCOMPARE(question.filter.from, QDate(2026, 5, 1).startOfDay(Qt::UTC));
        QCOMPARE(question.filter.until, QDate(2026, 5, 8).startOfDay(Qt::UTC));
        QVERIFY(question.step == DeliveryStep::Day);
        QVERIFY(!bar.isFiltering());
    }

    void daysAreChosenOnlyIfThatIsWanted()
    {
        DeliveryFilterBar bar(today);
        bar.show();
        const auto days = bar.findChildren<QDateEdit *>();
        QCOMPARE(days.size(), 2);
        QVERIFY(days.first()->isHidden() && days.last()->isHidden());
        bar.setSpan(DeliverySpan::Chosen);
        QVERIFY(days.first()->isVisible() && days.last()->isVisible());
        QSignalSpy changed(&bar, &DeliveryFilterBar::changed);
        days.last()->setDate(QDate(2026, 5, 1));
        QCOMPARE(changed.size(), 1);
        QVERIFY(bar.question(today, QTimeZone::utc()).step == DeliveryStep::Hour);
    }

    void whatNoBodyTellsCanNotBePicked()
    {
        DeliveryFilterBar bar(today);
        bar.show();
        QVERIFY(choice(bar, DeliveryDimension::Provider)->isHidden());
        bar.setChoices(morning());
        QVERIFY(choice(bar, DeliveryDimension::Provider)->isVisible());
        QVERIFY(choice(bar, DeliveryDimension::Template)->isVisible());
        QVERIFY(choice(bar, DeliveryDimension::Number)->isHidden());
        bar.setChoices({});
        QVERIFY(choice(bar, DeliveryDimension::Provider)->isHidden());
    }

    void whatIsPickedIsAskedForAndStays()
    {
        DeliveryFilterBar bar(today);
        bar.setChoices(morning());
        QSignalSpy changed(&bar, &DeliveryFilterBar::changed);
        auto *templates = choice(bar, DeliveryDimension::Template);
        QCOMPARE(templates->count(), 3); // all, one, and those without
        templates->setCurrentIndex(1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(bar.isFiltering());
        QCOMPARE(bar.question(today, QTimeZone::utc()).filter.messageTemplate, u"order_shipped"_s);
        DeliveryReport narrow = morning();
        narrow.groups[DeliveryDimension::Template].removeLast();
        bar.setChoices(narrow);
        QCOMPARE(templates->count(), 3);
        QCOMPARE(templates->currentIndex(), 1);
        templates->setCurrentIndex(2);
        QCOMPARE(bar.question(today, QTimeZone::utc()).filter.messageTemplate, QString());
        QCOMPARE(changed.size(), 2);
    }

    void oneButtonTakesAllAway()
    {
        DeliveryFilterBar bar(today);
        bar.show();
        bar.setChoices(morning());
        auto *clear = bar.findChild<QToolButton *>();
        QVERIFY(clear->isHidden());
        choice(bar, DeliveryDimension::Template)->setCurrentIndex(1);
        choice(bar, DeliveryDimension::Provider)->setCurrentIndex(1);
        QVERIFY(clear->isVisible());
        QSignalSpy changed(&bar, &DeliveryFilterBar::changed);
        clear->click();
        QCOMPARE(changed.size(), 1); // one question, not two
        QVERIFY(!bar.isFiltering());
    }

    void everythingHasAName()
    {
        DeliveryFilterBar bar(today);
        bar.setSpan(DeliverySpan::Chosen);
        bar.setChoices(morning());
        bar.show();
        QCOMPARE(namelessIn(bar), QStringList());
    }
};

QTEST_MAIN(DeliveryFilterBarTest)

} // namespace tst_deliveryfilterbar

#include "tst_deliveryfilterbar.moc"
