// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runwords.h"

#include <QTest>

namespace tst_runwords {

using namespace statusbridge;

Run makeRun(std::optional<CycleOutcome> outcome, const CycleCounts &counts = {})
{
    Run run;
    run.outcome = outcome;
    run.counts = counts;
    return run;
}

class RunWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEndHasItsSentence()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(CycleOutcome::Unauthorized); ++i) {
            sentences.insert(runSentence(makeRun(static_cast<CycleOutcome>(i)), false));
        }
        sentences.insert(runSentence(makeRun({}), true));
        sentences.insert(runSentence(makeRun({}), false));
        QCOMPARE(sentences.size(), int(CycleOutcome::Unauthorized) + 3);
    }

    void theSentenceNamesWhatMattersMost()
    {
        Run run = makeRun(CycleOutcome::Succeeded, {.updated = 12});
        QVERIFY(runSentence(run, false).contains(u"12 record(s) updated"_s));
        run.counts.parked = 3;
        QVERIFY(runSentence(run, false).contains(u"3 parked"_s));
        run = makeRun(CycleOutcome::Partial, {.updated = 12, .failed = 2, .left = 5});
        QVERIFY(runSentence(run, false).contains(u"refused 2"_s));
        run.counts.failed = 0;
        QVERIFY(runSentence(run, false).contains(u"5 record(s) were left"_s));
    }

    void aCycleIsRunByAPersonOrByItselfOnAMachine()
    {
        Run run = makeRun(CycleOutcome::Succeeded);
        run.holder = u"desk:4711 (console)"_s;
        run.trigger = RunTrigger::Schedule;
        QCOMPARE(runnerWords(run), u"schedule on desk"_s);
        run.trigger = RunTrigger::Push;
        QCOMPARE(runnerWords(run), u"new rows on desk"_s);
        run.trigger = RunTrigger::Retry; // of a version that did not note who asked
        QCOMPARE(runnerWords(run), u"desk"_s);
        run.by = u"anna@desk"_s;
        QCOMPARE(runnerWords(run), u"anna@desk"_s);
        run.by = u"API user anna"_s;
        QCOMPARE(runnerWords(run), u"the API user anna"_s);
        QVERIFY(originLine(run).endsWith(u"run by the API user anna"_s));
    }

    void whatHasBecomeOfWhatFailedIsSaid()
    {
        QCOMPARE(sinceLine({}), QString());
        QCOMPARE(sinceLine({.failed = 12, .succeeded = 9, .parked = 2, .waiting = 1}),
                 u"12 failed; since then: 9 succeeded, 2 parked, 1 waiting for the next cycle."_s);
        QCOMPARE(sinceLine({.failed = 1, .released = 1}), u"1 failed; since then: 1 released or no longer listed."_s);
    }

    void whatThePlanLeavesIsSaidWithItsReason()
    {
        Run run = makeRun(CycleOutcome::Continued, {.updated = 8, .left = 1254, .leftByPlan = 1254});
        run.leftBecause = LeftBecause::Share;
        QCOMPARE(runSentence(run, false), u"1,254 are left for the next cycles, as today's calls are shared out."_s);
        run.leftBecause = LeftBecause::MaxRecords;
        QVERIFY(runSentence(run, false).contains(u"no more at once"_s));
        run.outcome = CycleOutcome::Partial;
        run.counts.failed = 2;
        QVERIFY(runSentence(run, false).contains(u"refused 2"_s));
        QVERIFY(runSentence(run, false).contains(u"1,254 are left"_s));
    }

    void countsThatAreSeldomAboveZeroAreLeftOut()
    {
        const QString line = countsLine({.updated = 1, .calls = 3});
        QVERIFY(line.contains(u"Failed: 0"_s));
        QVERIFY(line.contains(u"Calls: 3"_s));
        QVERIFY(!line.contains(u"Superseded"_s));
        QVERIFY(countsLine({.superseded = 2, .noRecord = 4}).contains(u"No record yet: 4"_s));
    }

    void aDayIsOneLine()
    {
        QVERIFY(dayLine({.day = QDate(2026, 5, 4)}).contains(u"no cycle"_s));
        const QString line = dayLine({.day = QDate(2026, 5, 4),
                                      .cycles = 24,
                                      .counts = {.updated = 100, .unchanged = 5, .superseded = 2, .failed = 3},
                                      .meanSeconds = 2.5});
        for (const char *part : {"2026", "24 cycle(s)", "updated 100", "unchanged 7", "failed 3", "2.5 s"}) {
            QVERIFY2(line.contains(QLatin1String(part)), part);
        }
    }
};

QTEST_GUILESS_MAIN(RunWordsTest)

} // namespace tst_runwords

#include "tst_runwords.moc"
