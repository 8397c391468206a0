// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/daycycles.h"

#include <QTest>

namespace tst_daycycles {

using namespace statusbridge;

QDateTime noon()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

Run runAt(qint64 id, const QDateTime &at, CycleOutcome outcome = CycleOutcome::Succeeded, int updated = 0)
{
    Run run;
    run.id = id;
    run.trigger = RunTrigger::Schedule;
    run.startedAt = at;
    run.finishedAt = at.addSecs(10);
    run.outcome = outcome;
    run.counts.updated = updated;
    return run;
}

CycleSpan span()
{
    return CycleSpan::endingAt(noon());
}

//! One each full hour of the span, except those of \p left.
QList<Run> hourly(const QList<int> &left = {})
{
    QList<Run> runs;
    for (int hour = 0; hour < 24; ++hour) {
        if (!left.contains(hour)) {
            runs += runAt(hour + 1, noon().addSecs(-3600 * (23 - hour)));
        }
    }
    return runs;
}

class DayCyclesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSpanEndsWithTheStepOfNow()
    {
        QCOMPARE(span().until(), noon().addSecs(900));
        QCOMPARE(span().stepOf(noon()), CycleSpan::steps - 1);
        QCOMPARE(span().stepOf(span().from), 0);
        QVERIFY(span().stepOf(span().from.addSecs(-1)) < 0);
        QCOMPARE(CycleSpan::endingAt(noon().addSecs(899)), span());
    }

    void aBarStandsForTheCyclesOfItsStep()
    {
        const auto bars = barsOf({runAt(3, noon().addSecs(60), CycleOutcome::Succeeded, 4),
                                  runAt(2, noon().addSecs(30), CycleOutcome::Failed, 1),
                                  runAt(1, noon().addSecs(-3600)), runAt(9, noon().addDays(-2))},
                                 span(), 0);
        QCOMPARE(bars.size(), 2);
        QCOMPARE(bars.first().step, CycleSpan::steps - 5);
        QCOMPARE(bars.last().runs.size(), 2);
        QCOMPARE(bars.last().updated(), 5);
        QVERIFY(bars.last().severity() == Severity::Bad);
        QCOMPARE(bars.last().worthSeeing(), 2); // the one that failed
    }

    void aCycleWithoutAnEndRunsOrWasCutOff()
    {
        Run run = runAt(5, noon());
        run.outcome.reset();
        run.finishedAt = {};
        QVERIFY(barsOf({run}, span(), 5).first().severity() == Severity::Busy);
        QVERIFY(barsOf({run}, span(), 0).first().severity() == Severity::Warning);
    }

    void whereNoCycleRanIsAGap()
    {
        const std::chrono::minutes hour(60);
        QVERIFY(gapsOf(hourly(), span(), hour, noon(), true).isEmpty());
        QVERIFY(gapsOf(hourly({5}), span(), hour, noon(), true).isEmpty()); // one that was late is none yet
        const auto gaps = gapsOf(hourly({5, 6, 7}), span(), hour, noon(), true);
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps.first().from, noon().addSecs(-3600 * 19 + 10));
        QCOMPARE(gaps.first().until, noon().addSecs(-3600 * 15));
        const auto end = gapsOf(hourly({21, 22, 23}), span(), hour, noon(), true);
        QCOMPARE(end.first().until, noon());
        QVERIFY(gapWords(end.first()).startsWith(u"No cycle since "_s)); // it may last
        const auto start = gapsOf(hourly({0, 1, 2, 3}), span(), hour, noon(), true);
        QVERIFY(gapWords(start.first()).startsWith(u"No cycle before "_s));
    }

    void ofWhatIsNotKnownNoGapIsTold()
    {
        const QList<Run> newest = hourly().mid(12);
        QCOMPARE(gapsOf(newest, span(), std::chrono::minutes(60), noon(), true).size(), 1);
        QVERIFY(gapsOf(newest, span(), std::chrono::minutes(60), noon(), false).isEmpty());
        QCOMPARE(gapsOf({}, span(), std::chrono::minutes(60), noon(), true).size(), 1);
    }

    void aBarIsWorded()
    {
        const auto one = barsOf({runAt(1, noon(), CycleOutcome::Partial, 12)}, span(), 0);
        QVERIFY2(barWords(one.first(), span()).endsWith(u", schedule: partly done, 12 updated"_s),
                 qPrintable(barWords(one.first(), span())));
        const auto two = barsOf({runAt(1, noon(), CycleOutcome::Failed), runAt(2, noon().addSecs(5))}, span(), 0);
        QVERIFY(barWords(two.first(), span()).endsWith(u": 2 cycle(s), 0 updated; the gravest: failed"_s));
    }

    void theDayIsWorded()
    {
        QCOMPARE(spanWords({}, {}), u"No cycle in the last 24 hours"_s);
        QList<Run> runs = hourly({5, 6, 7});
        runs.first().outcome = CycleOutcome::Failed;
        const auto bars = barsOf(runs, span(), 0);
        QCOMPARE(spanWords(bars, {}), u"21 cycle(s): 20 succeeded, 1 failed"_s);
        const auto gaps = gapsOf(runs, span(), std::chrono::minutes(60), noon(), true);
        QCOMPARE(spanWords(bars, gaps), spanWords(bars, {}) + u" · "_s + gapWords(gaps.first()));
    }
};

QTEST_GUILESS_MAIN(DayCyclesTest)

} // namespace tst_daycycles

#include "tst_daycycles.moc"
