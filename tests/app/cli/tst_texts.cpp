// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctortext.h"
#include "app/cli/lookuptext.h"
#include "app/cli/parkedtext.h"
#include "app/cli/runstext.h"
#include "app/cli/schedulertext.h"
#include "app/cli/statustext.h"
#include "app/cli/words.h"
#include "tests/app/cli/samples.h"

#include <QTest>

using namespace statusbridge;

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusOfAFreshInstallation();
    void statusTellsEveryTokenState_data();
    void statusTellsEveryTokenState();
    void statusTellsWhoRunsACycle();
    void statusTellsWhyNothingRuns();
    void schedulerTellsWhatKeepsItWaiting();
    void schedulerTellsItsTotals();
    void lookupMarksAndExplainsTheChoice();
    void lookupWithoutAttemptsSaysSo();
    void lookupOfASettledQueueIdSaysSo();
    void lookupTellsWhyAMessageFailed();
    void aSearchListsQueueIdsAndSaysWhatItMissed();
    void runsAreListed();
    void aRunShowsWhatZohoHadWhatWasChosenAndZohosWords();
    void parkedRecordsAreListed();
    void releaseCountsRecords();
    void findingsAreOneLineEach();
};

void TestTexts::statusOfAFreshInstallation()
{
    StatusView view;
    view.token.state = QStringLiteral("not_connected");
    view.scheduler.reason = QStringLiteral("it has never been started");
    QCOMPARE(statusText(view, samples::noon()),
             QStringLiteral("Zoho         not connected; run \"statusbridge connect\"\n"
                            "Pending      0 open queue ids here\n"
                            "Parked       0 records\n"
                            "Calls today  0 made\n"
                            "Cycle        none is running\n"
                            "Scheduler    not running: it has never been started\n"
                            "Last run     none yet\n"));
}

void TestTexts::statusTellsEveryTokenState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("valid") << QStringLiteral("valid") << QStringLiteral("valid for about 42 min");
    QTest::newRow("expiring") << QStringLiteral("expiring") << QStringLiteral("ends in about 42 min");
    QTest::newRow("expired") << QStringLiteral("expired") << QStringLiteral("has expired");
    QTest::newRow("refresh_failed") << QStringLiteral("refresh_failed")
                                    << QStringLiteral("renewal of the token failed");
    QTest::newRow("not_connected") << QStringLiteral("not_connected") << QStringLiteral("not connected");
}

void TestTexts::statusTellsEveryTokenState()
{
    QFETCH(QString, state);
    QFETCH(QString, says);
    StatusView view;
    view.token = {.state = state, .expiresAt = samples::noon().addSecs(42 * 60)};
    QVERIFY(statusText(view, samples::noon()).section(u'\n', 0, 0).contains(says));
}

void TestTexts::statusTellsWhoRunsACycle()
{
    StatusView view;
    CycleProgress progress;
    progress.phase = CyclePhase::Send;
    progress.done = 5;
    progress.total = 10;
    view.lease = {.held = true,
                  .holder = QStringLiteral("host:1 (service)"),
                  .expiresAt = samples::noon(),
                  .runId = 8,
                  .cancelRequested = true,
                  .progress = progress};
    QVERIFY(statusText(view, samples::noon())
                .contains(QStringLiteral(
                    "Cycle        run 8 by host:1 (service): Updating records, 5/10 (50 %); asked to end\n")));
}

void TestTexts::statusTellsWhyNothingRuns()
{
    StatusView view;
    view.calls = {.today = 1000, .limit = 1000, .exhaustedUntil = samples::noon()};
    view.scheduler.reason = QStringLiteral("Stopped by anna.");
    view.scheduler.stoppedBy = QStringLiteral("anna");
    view.scheduler.stoppedAt = samples::noon();
    const auto text = statusText(view, samples::noon());
    QVERIFY(text.contains(QStringLiteral("1000 of 1000 made; used up until ") + timeForPeople(samples::noon())));
    QVERIFY(text.contains(QStringLiteral("Scheduler    stopped by anna at ") + timeForPeople(samples::noon()) + u'\n'));
}

void TestTexts::schedulerTellsWhatKeepsItWaiting()
{
    SchedulerView view;
    view.running = true;
    view.nextSync = samples::noon();
    const QString due = QStringLiteral("every 60 min; the next cycle is due at ") + timeForPeople(samples::noon());
    QCOMPARE(schedulerLine(view), due);
    view.reason = QStringLiteral("Daily calls used up.");
    QCOMPARE(schedulerLine(view), due + QStringLiteral(": Daily calls used up."));
    view.running = false;
    view.reason = QStringLiteral("autostart is off.");
    QCOMPARE(schedulerLine(view), QStringLiteral("not running: autostart is off."));
}

void TestTexts::schedulerTellsItsTotals()
{
    SchedulerView view;
    QVERIFY(schedulerText(view).contains(QStringLiteral("Last cycle  none yet\nTotals      0 updated, 0 failed\n")));
    view.totalSynced = 12;
    view.totalFailed = 3;
    view.totalsSince = samples::noon();
    view.lastSync = samples::noon();
    view.lastDurationSeconds = 2.5;
    const auto at = timeForPeople(samples::noon());
    QVERIFY(schedulerText(view).contains(QStringLiteral("Last cycle  ended at %1, after 2.5 s\n").arg(at)));
    QVERIFY(schedulerText(view).contains(QStringLiteral("Totals      12 updated, 3 failed, since %1\n").arg(at)));
}

void TestTexts::lookupMarksAndExplainsTheChoice()
{
    const auto text = lookupText(samples::found());
    const auto lines = text.split(u'\n');
    QVERIFY(lines.at(3).startsWith(QStringLiteral("*  delivered_logs  12   read (= delivered)")));
    QVERIFY(lines.at(3).contains(QStringLiteral("open")));
    QVERIFY(lines.at(4).startsWith(QStringLiteral("   webhook_logs    5    warning (unknown)")));
    QVERIFY(lines.at(4).contains(QStringLiteral("done")));
    QVERIFY(text.contains(QStringLiteral("\n* is chosen: It is the strongest.\n")));
    QVERIFY(text.contains(QStringLiteral("  status      delivered\n")));
    QVERIFY(text.contains(QStringLiteral("Record 3888833000000114027 is parked since ")));
    QVERIFY(text.contains(QStringLiteral("Zoho said: This value already exists. (code 3002)")));
}

void TestTexts::lookupWithoutAttemptsSaysSo()
{
    auto view = samples::found();
    view.attempts.clear();
    view.failure.reset();
    const auto text = lookupText(view);
    QVERIFY(text.endsWith(QStringLiteral("Attempts so far:\n  none\n")));
    QVERIFY(!text.contains(QStringLiteral("parked")));
}

void TestTexts::lookupOfASettledQueueIdSaysSo()
{
    auto view = samples::found();
    QVERIFY(lookupText(view).contains(QStringLiteral("\nWould be pushed, unless Zoho shows it already:\n")));
    for (auto &found : view.rows) {
        found.row.open = false;
    }
    QVERIFY(lookupText(view).contains(QStringLiteral("\nNothing is left to push; the values are:\n")));
}

void TestTexts::lookupTellsWhyAMessageFailed()
{
    auto view = samples::found();
    QVERIFY(!lookupText(view).contains(QStringLiteral("failed:")));
    view.rows[1].failure = FailureReason{.provider = QStringLiteral("WhatsApp"),
                                         .code = QStringLiteral("131026"),
                                         .plainWords = {},
                                         .vendorWords = QStringLiteral("Message \x1b[2Jundeliverable")};
    QVERIFY(lookupText(view).contains(QStringLiteral("Row 5 failed: WhatsApp 131026: Message ")));
    QVERIFY(!lookupText(view).contains(u'\x1b'));
}

void TestTexts::aSearchListsQueueIdsAndSaysWhatItMissed()
{
    SearchView view;
    view.text = QStringLiteral("15550001234");
    view.kind = SearchKind::Recipient;
    view.queueIds = {QStringLiteral("q-2"), QStringLiteral("q-1")};
    QCOMPARE(searchText(view), QStringLiteral("The recipient 15550001234 has 2 queue ids, the latest first:\n"
                                              "  q-2\n  q-1\n"));
    view.hasMore = true;
    view.isComplete = false;
    view.note = QStringLiteral("Only the newest rows were read.");
    view.indexes = {QStringLiteral("CREATE INDEX a ON b (c)")};
    QVERIFY(searchText(view).endsWith(QStringLiteral("  … and more.\nOnly the newest rows were read. To search all of "
                                                     "them: CREATE INDEX a ON b (c);\n")));
}

void TestTexts::runsAreListed()
{
    auto running = samples::partialRun();
    running.id = 8;
    running.outcome.reset();
    running.finishedAt = {};
    const auto lines = runsText({running, samples::partialRun()}).split(u'\n');
    QVERIFY(lines.at(1).startsWith(QStringLiteral("8    ")));
    QVERIFY(lines.at(1).contains(QStringLiteral("running")));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("7    ") + timeForPeople(samples::noon())));
    QVERIFY(lines.at(2).contains(QStringLiteral("24.0 s  partial")));
    QCOMPARE(runsText({}), QStringLiteral("There is no run yet.\n"));
}

void TestTexts::aRunShowsWhatZohoHadWhatWasChosenAndZohosWords()
{
    const auto text = runText(samples::partialRun(), {samples::refusal()});
    QVERIFY(text.contains(QStringLiteral("Why: One record was refused.\n")));
    QVERIFY(
        text.contains(QStringLiteral("Zoho refused the record. Zoho said: This value already exists. (code 3002)\n")));
    QVERIFY(text.contains(QStringLiteral("3888833000000114027  q-1")));
    const auto heading = text.indexOf(QStringLiteral("ZOHO HAD  CHOSEN"));
    const auto words = text.indexOf(QStringLiteral("sent      delivered"));
    QVERIFY(heading > 0);
    QCOMPARE(words - text.lastIndexOf(u'\n', words), heading - text.lastIndexOf(u'\n', heading));
    QVERIFY(runText(samples::partialRun(), {}).endsWith(QStringLiteral("No record was touched.\n")));
}

void TestTexts::parkedRecordsAreListed()
{
    const auto text = parkedText({samples::parkedRecord()});
    QVERIFY(text.contains(QStringLiteral("3888833000000114027  q-1")));
    QVERIFY(text.contains(QStringLiteral("3 times")));
    QVERIFY(text.contains(QStringLiteral("This value already exists.")));
    QCOMPARE(parkedText({}), QStringLiteral("No record is parked.\n"));
}

void TestTexts::releaseCountsRecords()
{
    QCOMPARE(releasedText(0), QStringLiteral("No record was parked.\n"));
    QCOMPARE(releasedText(1), QStringLiteral("Released 1 record; the next cycle tries it again.\n"));
    QCOMPARE(releasedText(2), QStringLiteral("Released 2 records; the next cycle tries them again.\n"));
}

void TestTexts::findingsAreOneLineEach()
{
    const auto text = findingsText(
        {{.subject = QStringLiteral("database"), .text = QStringLiteral("It answers.")},
         {.severity = Finding::Severity::Warning,
          .subject = QStringLiteral("clock"),
          .text = QStringLiteral("Off\nby 3 s.")},
         {.severity = Finding::Severity::Error, .subject = QStringLiteral("zoho"), .text = QStringLiteral("Silent.")}});
    QCOMPARE(text, QStringLiteral("ok       database  It answers.\n"
                                  "warning  clock     Off by 3 s.\n"
                                  "error    zoho      Silent.\n"));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
