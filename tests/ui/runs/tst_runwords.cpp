// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runwords.h"

#include <QTest>

using namespace statusbridge;

namespace {

Run makeRun(std::optional<CycleOutcome> outcome, const CycleCounts &counts = {})
{
    Run run;
    run.outcome = outcome;
    run.counts = counts;
    return run;
}

} // namespace

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
        QVERIFY(runSentence(run, false).contains(QStringLiteral("12 record(s) updated")));
        run.counts.parked = 3;
        QVERIFY(runSentence(run, false).contains(QStringLiteral("3 parked")));
        run = makeRun(CycleOutcome::Partial, {.updated = 12, .failed = 2, .left = 5});
        QVERIFY(runSentence(run, false).contains(QStringLiteral("refused 2")));
        run.counts.failed = 0;
        QVERIFY(runSentence(run, false).contains(QStringLiteral("5 record(s) were left")));
    }

    void countsThatNobodyMissesAreLeftOut()
    {
        const QString line = countsLine({.updated = 1, .calls = 3});
        QVERIFY(line.contains(QStringLiteral("Failed: 0")));
        QVERIFY(line.contains(QStringLiteral("Calls: 3")));
        QVERIFY(!line.contains(QStringLiteral("Superseded")));
        QVERIFY(countsLine({.superseded = 2, .noRecord = 4}).contains(QStringLiteral("No record yet: 4")));
    }

    void aDayIsOneLine()
    {
        QVERIFY(dayLine({.day = QDate(2026, 5, 4)}).contains(QStringLiteral("no cycle")));
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
#include "tst_runwords.moc"
