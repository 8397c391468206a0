// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/timezone.h"
#include "engine/zoho/callcounter.h"

#include <QTest>

namespace tst_quotaday {

using namespace statusbridge;
using namespace statusbridge::zoho;

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

class QuotaDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayEndsAtMidnightOfTheZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDateTime>("endsAt");
        const auto row = [](const char *name, const char *zone, const char *now, QDate date, const char *endsAt) {
            QTest::newRow(name) << QString::fromLatin1(zone) << utc(now) << date << utc(endsAt);
        };
        row("UTC", "UTC", "2026-03-01T23:59:59Z", {2026, 3, 1}, "2026-03-02T00:00:00Z");
        row("midnight begins a day", "UTC", "2026-03-02T00:00:00Z", {2026, 3, 2}, "2026-03-03T00:00:00Z");
        row("ahead", "Asia/Kolkata", "2026-03-01T18:29:59Z", {2026, 3, 1}, "2026-03-01T18:30:00Z");
        row("ahead, next day", "Asia/Kolkata", "2026-03-01T18:30:00Z", {2026, 3, 2}, "2026-03-02T18:30:00Z");
        row("behind", "America/Los_Angeles", "2026-01-15T02:00:00Z", {2026, 1, 14}, "2026-01-15T08:00:00Z");
        row("23 hours", "Europe/Berlin", "2026-03-28T23:00:00Z", {2026, 3, 29}, "2026-03-29T22:00:00Z");
        row("25 hours", "Europe/Berlin", "2026-10-24T22:00:00Z", {2026, 10, 25}, "2026-10-25T23:00:00Z");
        row("the hour that comes twice", "Europe/Berlin", "2026-10-25T00:30:00Z", {2026, 10, 25},
            "2026-10-25T23:00:00Z");
        row("a day that begins at one", "America/Sao_Paulo", "2018-11-03T12:00:00Z", {2018, 11, 3},
            "2018-11-04T03:00:00Z");
    }
    void aDayEndsAtMidnightOfTheZone()
    {
        QFETCH(const QString, zone);
        QFETCH(const QDateTime, now);
        QFETCH(const QDate, date);
        QFETCH(const QDateTime, endsAt);
        const QuotaDay day = quotaDayAt(now, timeZoneOf(zone));
        QCOMPARE(day.date, date);
        QCOMPARE(day.endsAt, endsAt);
        QCOMPARE(day.endsAt.timeSpec(), Qt::UTC);
        QVERIFY(day.endsAt > now);
    }

    void daysFollowOneAnotherWithoutAGap_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo",
                                 "America/Santiago", "Asia/Kathmandu"}) {
            QTest::newRow(zone) << QString::fromLatin1(zone);
        }
    }
    void daysFollowOneAnotherWithoutAGap()
    {
        QFETCH(const QString, zone);
        const QTimeZone at = timeZoneOf(zone);
        QDateTime now = utc("2026-01-01T12:00:00Z");
        for (int i = 0; i < 370; ++i) {
            const QuotaDay day = quotaDayAt(now, at);
            QVERIFY(day.endsAt > now);
            QCOMPARE(quotaDayAt(day.endsAt.addMSecs(-1), at).date, day.date);
            QCOMPARE(quotaDayAt(day.endsAt, at).date, day.date.addDays(1));
            now = day.endsAt;
        }
    }

    void aResetIsBelievedForADayAtMost()
    {
        const QDateTime now = utc("2026-03-01T12:00:00Z");
        QCOMPARE(resetToCome(now.addSecs(1), now), now.addSecs(1));
        QCOMPARE(resetToCome(now.addSecs(25 * 3600), now), now.addSecs(25 * 3600));
        QVERIFY(!resetToCome(now, now).isValid());
        QVERIFY(!resetToCome(now.addSecs(25 * 3600 + 1), now).isValid());
        QVERIFY(!resetToCome({}, now).isValid());
    }

    void theErrorNamesTheReset()
    {
        const QDateTime now = utc("2026-03-01T12:00:00Z");
        const QTimeZone zone = timeZoneOf(u"Asia/Kolkata"_s);
        const Error zohos = quotaError(utc("2026-03-01T18:30:00Z"), now, zone, 0);
        QCOMPARE(toString(zohos.kind), u"quota_exhausted"_s);
        QVERIFY2(zohos.message.english().contains(u"2 Mar 2026 00:00 (Asia/Kolkata)"),
                 qPrintable(zohos.message.english()));
        QVERIFY(zohos.retryAfter == std::chrono::hours(6) + std::chrono::minutes(30));
        const Error ours = quotaError(utc("2026-03-01T18:30:00Z"), now, zone, 250);
        QVERIFY2(ours.message.english().contains(u"250"), qPrintable(ours.message.english()));
        QVERIFY2(ours.message.english().contains(u"daily_calls"), qPrintable(ours.message.english()));
    }

    void theErrorNamesTheQuota()
    {
        const QDateTime now = utc("2026-03-01T12:00:00Z");
        const Error zohos = quotaError(now.addSecs(60), now, QTimeZone::utc(), 0, CallQuota::CustomApi);
        QVERIFY2(zohos.message.english().contains(u"Custom APIs"), qPrintable(zohos.message.english()));
        const Error ours = quotaError(now.addSecs(60), now, QTimeZone::utc(), 90, CallQuota::CustomApi);
        QVERIFY2(ours.message.english().contains(u"[zoho] batch_daily_calls"), qPrintable(ours.message.english()));
    }

    void aResetThatHasPassedMeansNoWait()
    {
        const QDateTime now = utc("2026-03-01T12:00:00Z");
        QVERIFY(quotaError(now.addSecs(-60), now, QTimeZone::utc(), 0).retryAfter == std::chrono::milliseconds(0));
    }
};

QTEST_GUILESS_MAIN(QuotaDayTest)

} // namespace tst_quotaday

#include "tst_quotaday.moc"
