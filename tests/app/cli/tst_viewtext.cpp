// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"
#include "app/cli/viewtext.h"
#include "tests/app/cli/samples.h"

#include <QTest>

namespace tst_viewtext {

using namespace statusbridge;

class TestViewText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgettingTellsWhatWasDoneAndWhatTheCollectorHas();
    void statusOfAFreshInstallation();
    void statusTellsEveryTokenState_data();
    void statusTellsEveryTokenState();
    void statusTellsWhoRunsACycle();
    void statusTellsWhetherTheCallsWillDo();
    void statusTellsTheCallsOfTheCustomApiBesideTheOthers();
    void statusTellsWhyNothingRuns();
    void schedulerTellsWhatKeepsItWaiting();
    void schedulerTellsItsTotals();
    void lookupMarksAndExplainsTheChoice();
    void lookupWithoutAttemptsSaysSo();
    void lookupOfASettledQueueIdSaysSo();
    void lookupTellsWhyAMessageFailed();
    void aSearchListsQueueIdsAndSaysWhatItMissed();
    void runsAreListed();
    void whatHasNoRecordYetIsSaidWithItsTimes();
    void aRunShowsWhatZohoHadWhatWasChosenAndZohosWords();
    void statusesWithoutAQueueIdAreListed();
    void parkedRecordsAreListed();
    void releaseCountsRecords();
    void findingsAreOneLineEach();
    void theAuditSaysWhoAndFromWhere();
};

void TestViewText::theAuditSaysWhoAndFromWhere()
{
    const AuditEntry byApi{.id = 12,
                           .at = samples::noon(),
                           .by = {.kind = ActorKind::ApiUser, .name = u"anna"_s, .address = u"203.0.113.9"_s},
                           .action = u"user_role"_s,
                           .object = u"zoe"_s,
                           .before = u"viewer"_s,
                           .after = u"operator"_s};
    const AuditEntry byHand{.id = 11,
                            .at = samples::noon(),
                            .by = {.kind = ActorKind::CommandLine, .name = u"bob@desk"_s},
                            .action = u"scheduler_start"_s,
                            .after = QString(200, u'x')};
    const QStringList lines = auditText({byApi, byHand}).split(u'\n');
    QVERIFY(lines.at(0).startsWith(u"ID"));
    QVERIFY2(lines.at(1).contains(u"user anna") && lines.at(1).contains(u"203.0.113.9"), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(1).endsWith(u"viewer -> operator"), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(u"bob@desk") && lines.at(2).contains(u"command line"), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(2).endsWith(QString(80, u'x') + u'…'), qPrintable(lines.at(2)));
    QCOMPARE(auditText({}), u"No change fits.\n"_s);
}

void TestViewText::statusOfAFreshInstallation()
{
    StatusView view;
    view.token.state = u"not_connected"_s;
    view.scheduler.reason = u"it has never been started"_s;
    QCOMPARE(statusText(view, samples::noon()), u"Not connected to Zoho.\n"
                                                "Run \"statusbridge connect\".\n"
                                                "\n"
                                                "Zoho         not connected; run \"statusbridge connect\"\n"
                                                "Pending      0 open queue ids here\n"
                                                "Parked       0 records\n"
                                                "Calls today  0 made; the limit of a day is unknown\n"
                                                "Cycle        none is running\n"
                                                "Scheduler    not running: it has never been started\n"
                                                "Last run     none yet\n"_s);
}

void TestViewText::statusTellsEveryTokenState_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("valid") << u"valid"_s << u"valid for about 42 min"_s;
    QTest::newRow("expiring") << u"expiring"_s << u"ends in about 42 min"_s;
    QTest::newRow("expired") << u"expired"_s << u"has expired"_s;
    QTest::newRow("refresh_failed") << u"refresh_failed"_s << u"renewal of the token failed"_s;
    QTest::newRow("revoked") << u"revoked"_s << u"the token was refused"_s;
    QTest::newRow("scope_missing") << u"scope_missing"_s << u"lacks a scope"_s;
    QTest::newRow("not_connected") << u"not_connected"_s << u"not connected"_s;
}

void TestViewText::statusTellsEveryTokenState()
{
    QFETCH(QString, state);
    QFETCH(QString, says);
    StatusView view;
    view.token = {.state = state, .expiresAt = samples::noon().addSecs(42 * 60)};
    QVERIFY(statusText(view, samples::noon()).section(u"\nZoho "_s, 1).section(u'\n', 0, 0).contains(says));
}

void TestViewText::statusTellsWhoRunsACycle()
{
    StatusView view;
    CycleProgress progress;
    progress.phase = CyclePhase::Send;
    progress.done = 5;
    progress.total = 10;
    view.lease = {.held = true,
                  .holder = u"host:1 (service)"_s,
                  .expiresAt = samples::noon(),
                  .runId = 8,
                  .cancelRequested = true,
                  .progress = progress};
    QVERIFY(statusText(view, samples::noon())
                .contains(u"Cycle        run 8 by host:1 (service): Updating records, 5/10 (50 %); asked to end\n"_s));
}

void TestViewText::statusTellsWhetherTheCallsWillDo()
{
    StatusView view;
    view.calls = {.today = 12, .limit = 250, .limitSource = LimitSource::Plan};
    QVERIFY(statusText(view, samples::noon())
                .contains(u"Calls today  12 of 250 made; whether they suffice is not known yet\n"_s));
    view.calls.forecast.kind = CallForecast::Kind::Enough;
    QVERIFY(
        statusText(view, samples::noon()).contains(u"Calls today  12 of 250 made; the calls for today are enough\n"_s));
    view.calls.forecast = {.kind = CallForecast::Kind::UsedUp, .usedUpAt = samples::noon()};
    QVERIFY(statusText(view, samples::noon())
                .contains(u"12 of 250 made; used up at about "_s + timeForPeople(samples::noon())));
    view.calls.limitSource = LimitSource::Learned;
    view.calls.learnedAt = samples::noon();
    QVERIFY(statusText(view, samples::noon())
                .contains(u"12 of 250 made, as Zoho showed at "_s + timeForPeople(samples::noon())));
}

void TestViewText::statusTellsTheCallsOfTheCustomApiBesideTheOthers()
{
    StatusView view;
    QVERIFY(!statusText(view, samples::noon()).contains(u"Custom API"_s));
    view.customCalls = CallsView{.quota = CallQuota::CustomApi, .today = 7, .limit = 100};
    view.customCalls->forecast.kind = CallForecast::Kind::Enough;
    QVERIFY(statusText(view, samples::noon())
                .contains(u"Calls today  0 made; the limit of a day is unknown\n"
                          "Custom API   7 of 100 made; the calls for today are enough\n"_s));
}

void TestViewText::statusTellsWhyNothingRuns()
{
    StatusView view;
    view.calls = {.today = 1000, .limit = 1000, .exhaustedUntil = samples::noon()};
    view.scheduler.reason = u"Stopped by anna."_s;
    view.scheduler.stoppedBy = u"anna"_s;
    view.scheduler.stoppedAt = samples::noon();
    const auto text = statusText(view, samples::noon());
    QVERIFY(text.contains(u"1000 of 1000 made; used up until "_s + timeForPeople(samples::noon())));
    QVERIFY(text.contains(u"Scheduler    stopped by anna at "_s + timeForPeople(samples::noon()) + u'\n'));
}

void TestViewText::schedulerTellsWhatKeepsItWaiting()
{
    SchedulerView view;
    view.running = true;
    view.nextSync = samples::noon();
    const QString due = u"every 60 min; the next cycle is due at "_s + timeForPeople(samples::noon());
    QCOMPARE(schedulerLine(view), due);
    view.reason = u"Daily calls used up."_s;
    QCOMPARE(schedulerLine(view), due + u": Daily calls used up."_s);
    view.running = false;
    view.reason = u"autostart is off."_s;
    QCOMPARE(schedulerLine(view), u"not running: autostart is off."_s);
}

void TestViewText::schedulerTellsItsTotals()
{
    SchedulerView view;
    QVERIFY(schedulerText(view).contains(u"Last cycle  none yet\nTotals      0 updated, 0 failed\n"_s));
    view.totalSynced = 12;
    view.totalFailed = 3;
    view.totalsSince = samples::noon();
    view.lastSync = samples::noon();
    view.lastDurationSeconds = 2.5;
    const auto at = timeForPeople(samples::noon());
    QVERIFY(schedulerText(view).contains(u"Last cycle  ended at %1, after 2.5 s\n"_s.arg(at)));
    QVERIFY(schedulerText(view).contains(u"Totals      12 updated, 3 failed, since %1\n"_s.arg(at)));
}

void TestViewText::lookupMarksAndExplainsTheChoice()
{
    const auto text = lookupText(samples::found());
    const auto lines = text.split(u'\n');
    QVERIFY(lines.at(3).startsWith(u"*  delivered_logs  12   read (= delivered)"_s));
    QVERIFY(lines.at(3).contains(u"open"_s));
    QVERIFY(lines.at(4).startsWith(u"   webhook_logs    5    warning (unknown)"_s));
    QVERIFY(lines.at(4).contains(u"done"_s));
    QVERIFY(text.contains(u"\n* is chosen: It is the strongest.\n"_s));
    QVERIFY(text.contains(u"  status      delivered\n"_s));
    QVERIFY(text.contains(u"Record 3888833000000114027 is parked since "_s));
    QVERIFY(text.contains(u"Zoho said: This value already exists. (code 3002)"_s));
}

void TestViewText::whatHasNoRecordYetIsSaidWithItsTimes()
{
    auto view = samples::found();
    view.orphan = OrphanView{.since = samples::noon().addDays(-3), .askAfter = samples::noon()};
    const QString since = timeForPeople(samples::noon().addDays(-3));
    QVERIFY(lookupText(view).contains(u"There is no record at Zoho yet, since %1. Zoho is asked again after %2."_s.arg(
        since, timeForPeople(samples::noon()))));
    view.orphan->askAfter = {};
    QVERIFY(lookupText(view).contains(u"since %1. The next cycle asks again."_s.arg(since)));
    view.orphan = OrphanView{
        .finding = OrphanFinding::OutsideCriteria, .since = samples::noon(), .askAfter = {}, .isGivenUp = true};
    QVERIFY(lookupText(view).contains(u"is outside the criteria since "_s));
    QVERIFY(lookupText(view).contains(u"It is not asked for any more"_s));
    StatusView status;
    status.orphans = {.noRecord = 12, .outside = 3, .givenUp = 4};
    QVERIFY(
        statusText(status, samples::noon())
            .contains(u"0 open queue ids here; 12 without a record at Zoho yet; 3 with a record outside the criteria; "
                      "4 given up, not counted here"_s));
}

void TestViewText::lookupWithoutAttemptsSaysSo()
{
    auto view = samples::found();
    view.attempts.clear();
    view.failure.reset();
    const auto text = lookupText(view);
    QVERIFY(text.endsWith(u"Attempts so far:\n  none\n"_s));
    QVERIFY(!text.contains(u"parked"_s));
}

void TestViewText::lookupOfASettledQueueIdSaysSo()
{
    auto view = samples::found();
    QVERIFY(lookupText(view).contains(u"\nWould be pushed, unless Zoho shows it already:\n"_s));
    for (auto &found : view.rows) {
        found.row.open = false;
    }
    QVERIFY(lookupText(view).contains(u"\nNothing is left to push; the values are:\n"_s));
}

void TestViewText::lookupTellsWhyAMessageFailed()
{
    auto view = samples::found();
    QVERIFY(!lookupText(view).contains(u"failed:"_s));
    view.rows[1].row.failure =
        FailureReason{.provider = u"WhatsApp"_s, .code = u"131999"_s, .vendorWords = u"Message \x1b[2Jundeliverable"_s};
    QVERIFY(lookupText(view).contains(u"Row 5 failed: WhatsApp 131999: Message "_s));
    QVERIFY(!lookupText(view).contains(u'\x1b'));
    view.rows[1].row.failure->code = u"131047"_s;
    QVERIFY(lookupText(view).contains(u"only templates are allowed\n  Send an approved template instead.\n"_s));
}

void TestViewText::aSearchListsQueueIdsAndSaysWhatItMissed()
{
    SearchView view;
    view.text = u"15550001234"_s;
    view.kind = SearchKind::Recipient;
    view.queueIds = {u"q-2"_s, u"q-1"_s};
    QCOMPARE(searchText(view), u"The recipient 15550001234 has 2 queue ids, the latest first:\n"
                               "  q-2\n  q-1\n"_s);
    view.hasMore = true;
    view.isComplete = false;
    view.note = u"Only the newest rows were read."_s;
    view.indexes = {u"CREATE INDEX a ON b (c)"_s};
    QVERIFY(searchText(view).endsWith(u"  … and more.\nOnly the newest rows were read. To search all of "
                                      "them: CREATE INDEX a ON b (c);\n"_s));
}

void TestViewText::runsAreListed()
{
    auto running = samples::partialRun();
    running.id = 8;
    running.outcome.reset();
    running.finishedAt = {};
    const auto lines = runsText({running, samples::partialRun()}).split(u'\n');
    QVERIFY(lines.at(1).startsWith(u"8    "_s));
    QVERIFY(lines.at(1).contains(u"running"_s));
    QVERIFY(lines.at(2).startsWith(u"7    "_s + timeForPeople(samples::noon())));
    QVERIFY(lines.at(2).contains(u"24.0 s  partial"_s));
    QCOMPARE(runsText({}), u"There is no run yet.\n"_s);
}

void TestViewText::aRunShowsWhatZohoHadWhatWasChosenAndZohosWords()
{
    const auto text = runText(samples::partialRun(), {samples::refusal()});
    QVERIFY(text.contains(u"Why: One record was refused.\n"_s));
    QVERIFY(text.contains(u"Zoho refused the record. Zoho said: This value already exists. (code 3002)\n"_s));
    QVERIFY(text.contains(u"3888833000000114027  q-1"_s));
    const auto heading = text.indexOf(u"ZOHO HAD  CHOSEN"_s);
    const auto words = text.indexOf(u"sent      delivered"_s);
    QVERIFY(heading > 0);
    QCOMPARE(words - text.lastIndexOf(u'\n', words), heading - text.lastIndexOf(u'\n', heading));
    QVERIFY(runText(samples::partialRun(), {}).endsWith(u"No record was touched.\n"_s));
    QVERIFY(!text.contains(u"MESSAGE FAILED"_s));
    auto failed = samples::refusal();
    failed.failure = FailureReason{.provider = u"WhatsApp"_s, .code = u"131047"_s, .vendorWords = {}};
    const auto withReason = runText(samples::partialRun(), {samples::refusal(), failed});
    QVERIFY(withReason.contains(u"MESSAGE FAILED"_s));
    QCOMPARE(withReason.count(u"WhatsApp 131047"_s), 1);
}

void TestViewText::statusesWithoutAQueueIdAreListed()
{
    const auto text = unmatchedText(samples::found().rows);
    QVERIFY(text.contains(u"MESSAGE ID"_s));
    QVERIFY(text.contains(u"[queue_ids]"_s));
    QCOMPARE(text.count(u'\n'), samples::found().rows.size() + 3);
    QVERIFY(unmatchedText({}).contains(u"has a queue id"_s));
}

void TestViewText::parkedRecordsAreListed()
{
    const auto text = parkedText({samples::parkedRecord()});
    QVERIFY(text.contains(u"3888833000000114027  q-1"_s));
    QVERIFY(text.contains(u"3 times"_s));
    QVERIFY(text.contains(u"This value already exists."_s));
    QCOMPARE(parkedText({}), u"No record is parked.\n"_s);
}

void TestViewText::releaseCountsRecords()
{
    QCOMPARE(releasedText(0), u"No record was parked.\n"_s);
    QCOMPARE(releasedText(1), u"Released 1 record; the next cycle tries it again.\n"_s);
    QCOMPARE(releasedText(2), u"Released 2 records; the next cycle tries them again.\n"_s);
}

void TestViewText::findingsAreOneLineEach()
{
    const auto text =
        findingsText({{.text = u"It answers."_s, .subject = u"database"_s},
                      {.severity = Finding::Severity::Warning, .text = u"Off\nby 3 s."_s, .subject = u"clock"_s},
                      {.severity = Finding::Severity::Error, .text = u"Silent."_s, .subject = u"zoho"_s}});
    QCOMPARE(text, u"ok       database  It answers.\n"
                   "warning  clock     Off by 3 s.\n"
                   "error    zoho      Silent.\n"_s);
}

void TestViewText::forgettingTellsWhatWasDoneAndWhatTheCollectorHas()
{
    Forgetting done{
        .tables = {{u"statusbridge_journal"_s, {.masked = 3}}, {u"statusbridge_statuses"_s, {.removed = 1}}},
        .collector = {{.table = u"delivered_logs"_s, .rows = 1},
                      {.table = u"webhook_logs"_s, .rows = 20, .isComplete = false}}};
    QCOMPARE(forgettingText(done), u"entries of the journal: 3 masked\n"
                                   "statuses: 1 removed\n"
                                   "The collector's table delivered_logs has 1 row of it.\n"
                                   "The collector's table webhook_logs has at least 20 rows of it.\n"
                                   "Only the collector's owner can remove these; until then, later cycles may note "
                                   "them again."_s);
    done = {.tables = {}, .keptQueueIds = 1, .collector = {}};
    QCOMPARE(forgettingText(done).section(u'\n', 0, 0),
             u"Nothing of it was found in Statusbridge's own tables and its spool."_s);
    QVERIFY(forgettingText(done).contains(u"1 queue id stays"_s));
}

QTEST_GUILESS_MAIN(TestViewText)

} // namespace tst_viewtext

#include "tst_viewtext.moc"
