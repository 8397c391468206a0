// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delivery/deliverysamples.h"
#include "ui/delivery/deliverytext.h"

#include <QLocale>
#include <QTest>

namespace tst_deliverytext {

using namespace statusbridge;

class DeliveryTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aFewAmongManyAreNotNone_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<QString>("words");
        QTest::newRow("half") << qint64(1) << qint64(2) << u"50.0 %"_s;
        QTest::newRow("none") << qint64(0) << qint64(2) << u"0.0 %"_s;
        QTest::newRow("all") << qint64(2) << qint64(2) << u"100.0 %"_s;
        QTest::newRow("one of a million") << qint64(1) << qint64(1000000) << u"0.1 %"_s;
        QTest::newRow("all but one") << qint64(999999) << qint64(1000000) << u"99.9 %"_s;
        QTest::newRow("of nothing") << qint64(0) << qint64(0) << QString();
    }
    void aFewAmongManyAreNotNone()
    {
        QFETCH(const qint64, part);
        QFETCH(const qint64, whole);
        QTEST(shareWords(part, whole), "words");
    }

    void aTimeIsRoundedAsInReports()
    {
        QCOMPARE(secondsWords(303.5), secondsWords(304));
        QCOMPARE(secondsWords(303.4), secondsWords(303));
        QVERIFY(secondsWords(2.5) != secondsWords(3));
        QCOMPARE(secondsWords(-1), QString());
    }

    void everyStateIsShownAndCounted()
    {
        const DeliveryCounts counts{.pending = 1, .delivered = 2, .read = 4, .failed = 8, .unknown = 16};
        qint64 total = 0;
        for (const DeliveryState state : shownStates()) {
            total += countOf(counts, state);
            QVERIFY(!stateWords(state).isEmpty());
            QVERIFY(messagesOf({state}) != messagesOf({}));
        }
        QCOMPARE(shownStates().size(), int(lastDeliveryState) + 1);
        QCOMPARE(total, counts.total());
    }

    void aStepIsReadOutWithItsNumbers()
    {
        const DeliveryReport report = morning();
        QCOMPARE(periodLine(report.periods.first(), DeliveryStep::Hour, QTimeZone("Asia/Kolkata")),
                 u"4 May 2026, 1:30 PM: 66 message(s); delivered 40, read 20, failed 2, pending 4"_s);
        QCOMPARE(periodLine({.begin = report.periods.first().begin}, DeliveryStep::Day, QTimeZone::utc()),
                 u"4 May 2026: no message"_s);
        QCOMPARE(stepLabel(report.periods.first(), DeliveryStep::Day, QTimeZone::utc()), u"4 May"_s);
    }

    void unknownWordsAreNamedOnlyIfThereAreAny()
    {
        QVERIFY(!countsWords({.read = 1}).contains(u"unknown"_s));
        QVERIFY(countsWords({.unknown = 1}).endsWith(u"unknown word 1"_s));
    }

    void aReasonSaysWhatItMeansAndWhatToDo()
    {
        const DeliveryReport report = morning();
        QVERIFY(reasonLine(report.reasons.first()).startsWith(u"WhatsApp 131026: "_s));
        QVERIFY(remedyLine(report.reasons.first()).endsWith(u'.'));
        QCOMPARE(reasonLine(report.reasons.last()), u"No reason was told"_s);
        QCOMPARE(remedyLine(report.reasons.last()), QString());
    }

    void aFilterIsNamedByItsDaysAndItsParts()
    {
        const QDateTime day(QDate(2026, 5, 4), QTime(0, 0), Qt::UTC);
        DeliveryFilter filter{.from = day, .until = day.addDays(1)};
        QCOMPARE(filterLine(filter, QTimeZone::utc()), u"4 May 2026"_s);
        filter.until = day.addDays(7);
        QCOMPARE(filterLine(filter, QTimeZone::utc()), u"4 May 2026 – 10 May 2026"_s);
        filter.until = day.addSecs(3600);
        filter.messageTemplate = QString();
        filter.reasonCode = u"131026"_s;
        QCOMPARE(filterLine(filter, QTimeZone::utc()),
                 u"4 May 2026, 12:00 AM – 1:00 AM · Template: not told · Reason: 131026"_s);
    }

    void whatLimitsTheNumbersIsSaid()
    {
        DeliveryReport report = morning();
        const QDateTime now = report.countedAt.addSecs(300);
        QCOMPARE(reservations(report, now), QStringList{u"Counted: 5 min ago."_s});
        report.completeSince = report.countedAt.addDays(-1);
        report.withoutEventTime = 12;
        const QStringList sentences = reservations(report, now);
        QCOMPARE(sentences.size(), 3);
        QVERIFY(sentences.at(0).startsWith(u"Complete since "_s));
        QVERIFY(sentences.at(1).startsWith(u"12 message(s)"_s));
        report.withoutQueueId = 3;
        QCOMPARE(reservations(report, now).at(2), u"3 status(es) of any time have no queue id and are in no number."_s);
        report.withoutQueueId = withoutQueueIdCounted;
        QVERIFY(reservations(report, now).at(2).startsWith(u"100,000 or more statuses"_s));
    }
};

QTEST_MAIN(DeliveryTextTest)

} // namespace tst_deliverytext

#include "tst_deliverytext.moc"
