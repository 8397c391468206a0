// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/delivery/deliveryrange.h"

#include <QTest>

namespace tst_deliveryrange {

using namespace statusbridge;

const QDate today(2026, 5, 7);
const DayRange chosen{QDate(2026, 4, 1), QDate(2026, 4, 3)};

QTimeZone zone(const char *name)
{
    return QTimeZone(QByteArray(name));
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

class DeliveryRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansEndToday()
    {
        QCOMPARE(daysOf(DeliverySpan::Today, today, chosen), (DayRange{today, today}));
        QCOMPARE(daysOf(DeliverySpan::Week, today, chosen), (DayRange{QDate(2026, 5, 1), today}));
        QCOMPARE(daysOf(DeliverySpan::Month, today, chosen), (DayRange{QDate(2026, 4, 8), today}));
    }

    void chosenDaysMayBeGivenInEitherOrder()
    {
        QCOMPARE(daysOf(DeliverySpan::Chosen, today, chosen), chosen);
        QCOMPARE(daysOf(DeliverySpan::Chosen, today, {chosen.last, chosen.first}), chosen);
    }

    void aDayOrTwoAreShownByTheHour()
    {
        QVERIFY(stepOf({today, today}) == DeliveryStep::Hour);
        QVERIFY(stepOf({today.addDays(-1), today}) == DeliveryStep::Hour);
        QVERIFY(stepOf({today.addDays(-2), today}) == DeliveryStep::Day);
    }

    void daysAreThoseOfThePersonsZone()
    {
        const auto question = questionOf({today, today}, {}, zone("Asia/Kolkata"));
        QCOMPARE(question.filter.from, utc(u"2026-05-06T18:30:00Z"_s));
        QCOMPARE(question.filter.until, utc(u"2026-05-07T18:30:00Z"_s));
        QCOMPARE(question.zone, zone("Asia/Kolkata"));
    }

    void aDayWithoutAnHourIsShorter()
    {
        const QDate spring(2026, 3, 29);
        const auto question = questionOf({spring, spring}, {}, zone("Europe/Berlin"));
        QCOMPARE(question.filter.from.secsTo(question.filter.until), 23 * 3600);
    }

    void aDayWithoutAMidnightBeginsWithItsFirstMoment()
    {
        const QDate spring(2024, 4, 26); // Cairo went from 00:00 to 01:00
        const auto question = questionOf({spring, spring}, {}, zone("Africa/Cairo"));
        QCOMPARE(question.filter.from, utc(u"2024-04-25T22:00:00Z"_s));
        QCOMPARE(question.filter.from.secsTo(question.filter.until), 23 * 3600);
    }

    void theRestOfTheFilterStays()
    {
        const DeliveryFilter others{.provider = u"Twilio"_s, .states = {DeliveryState::Failed}};
        const auto question = questionOf(chosen, others, QTimeZone::utc());
        QCOMPARE(question.filter.provider, others.provider);
        QVERIFY(question.filter.states == others.states);
        QVERIFY(question.step == DeliveryStep::Day);
    }
};

QTEST_GUILESS_MAIN(DeliveryRangeTest)

} // namespace tst_deliveryrange

#include "tst_deliveryrange.moc"
