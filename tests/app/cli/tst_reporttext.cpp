// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/viewtext.h"
#include "engine/core/literals.h"

#include <QTest>

namespace tst_reporttext {

using namespace statusbridge;

DeliveryQuestion question()
{
    const QTimeZone kolkata("Asia/Kolkata");
    return {.filter = {.from = QDate(2026, 11, 1).startOfDay(kolkata), .until = QDate(2026, 11, 3).startOfDay(kolkata)},
            .zone = kolkata};
}

DeliveryReport report()
{
    const QTimeZone kolkata("Asia/Kolkata");
    DeliveryReport made;
    made.counts = {.pending = 1, .delivered = 4, .read = 3, .failed = 2};
    made.periods = {{.begin = QDate(2026, 11, 1).startOfDay(kolkata),
                     .end = QDate(2026, 11, 2).startOfDay(kolkata),
                     .counts = made.counts},
                    {.begin = QDate(2026, 11, 2).startOfDay(kolkata), .end = QDate(2026, 11, 3).startOfDay(kolkata)}};
    made.groups[DeliveryDimension::Template] = {{.value = u"=cmd, \"x\""_s, .counts = made.counts},
                                                {.value = {}, .counts = {}}};
    made.reasons = {{.provider = u"WhatsApp"_s, .code = u"131026"_s, .words = {}, .messages = 2}};
    made.times = {.messages = 7, .medianSeconds = 2, .percentile95Seconds = 75};
    made.countedAt = QDateTime(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);
    return made;
}

//! What `report` prints.
class ReportTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersStandInWordsAndByDay()
    {
        const QString text = reportText(report(), question(), {});
        for (const QString &part : {u"10 messages from 2026-11-01 to 2026-11-02 (Asia/Kolkata)."_s, u"7 (70.0 %)"_s,
                                    u"half within 2.0 s, 95 of 100 within 1 min 15 s (of 7 messages)"_s,
                                    u"2026-11-02  0"_s, u"2 messages: WhatsApp 131026"_s, u"Counted last at "_s}) {
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
        }
        QVERIFY(!text.contains(u"Old rows"));
    }

    void whatIsMissingIsSaid()
    {
        DeliveryReport some = report();
        some.completeSince = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
        some.withoutEventTime = 1;
        const QString text = reportText(some, question(), {});
        QVERIFY(text.contains(u"this is complete since 2026-11-0"));
        QVERIFY(text.contains(u"1 message is without a time of its own"));
        some.withoutQueueId = 1;
        QVERIFY(
            reportText(some, question(), {}).contains(u"1 status of any time has no queue id and is in no number."));
        some.withoutQueueId = withoutQueueIdCounted;
        QVERIFY(reportText(some, question(), {})
                    .contains(u"100000 or more statuses of any time have no queue id and are in no number."));
        QVERIFY(reportText({}, question(), {}).contains(u"No cycle has counted messages yet."));
    }

    void groupsTakeThePlaceOfDays()
    {
        const QString text = reportText(report(), question(), DeliveryDimension::Template);
        QVERIFY(text.contains(u"TEMPLATE"));
        QVERIFY(!text.contains(u"2026-11-02  0"));
    }

    void tablesForOtherProgramsHaveOneLineEach()
    {
        QCOMPARE(reportCsv(report(), question(), {}),
                 u"begin,end,total,delivered,read,failed,pending,unknown\n"
                 "2026-11-01T00:00:00+05:30,2026-11-02T00:00:00+05:30,10,4,3,2,1,0\n"
                 "2026-11-02T00:00:00+05:30,2026-11-03T00:00:00+05:30,0,0,0,0,0,0\n"_s);
        QCOMPARE(reportCsv(report(), question(), DeliveryDimension::Template),
                 u"template,total,delivered,read,failed,pending,unknown\n"
                 "\"'=cmd, \"\"x\"\"\",10,4,3,2,1,0\n\"\",0,0,0,0,0,0\n"_s);
    }
};

QTEST_GUILESS_MAIN(ReportTextTest)

} // namespace tst_reporttext

#include "tst_reporttext.moc"
