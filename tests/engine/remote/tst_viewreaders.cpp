// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/alertviews.h"
#include "app/json/auditviews.h"
#include "app/json/deliveryviews.h"
#include "app/json/wholeviews.h"
#include "engine/remote/viewreaders.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_viewreaders {

using namespace statusbridge;
using namespace std::chrono_literals;

QDateTime at(int minute)
{
    return {QDate(2026, 11, 30), QTime(8, minute), Qt::UTC};
}

Sentence sentence(const QString &name)
{
    return {SentenceId::UserNotFound, {name}};
}

CycleCounts counts()
{
    return {.fetched = 1,
            .matched = 2,
            .updated = 3,
            .unchanged = 4,
            .superseded = 5,
            .failed = 6,
            .left = 7,
            .parked = 8,
            .noRecord = 9,
            .outside = 10,
            .unknownWords = 11,
            .calls = 12,
            .leftByPlan = 13};
}

FailureReason failure()
{
    return {.provider = u"whatsapp"_s, .code = u"131026"_s, .vendorWords = u"Message undeliverable"_s};
}

Run run()
{
    return {.id = 7,
            .trigger = RunTrigger::Push,
            .holder = u"desk:1"_s,
            .by = u"anna@desk"_s,
            .startedAt = at(1).addMSecs(123),
            .finishedAt = at(2).addMSecs(456),
            .outcome = CycleOutcome::Continued,
            .counts = counts(),
            .leftBecause = LeftBecause::Share,
            .errorKind = u"transient"_s,
            .message = sentence(u"a"_s),
            .unknownWords = {{u"odd"_s, 2}}};
}

JournalEntry entry()
{
    return {.id = 3,
            .runId = 7,
            .recordId = u"701"_s,
            .queueId = u"q-1"_s,
            .outcome = RecordOutcome::Failed,
            .statusBefore = u"sent"_s,
            .statusAfter = u"delivered"_s,
            .messageId = u"m"_s,
            .recipientId = u"15550001234"_s,
            .failure = failure(),
            .reason = sentence(u"b"_s),
            .zohoWords = u"Zoho's"_s,
            .zohoCode = 3001,
            .at = at(3)};
}

RecordFailure recordFailure()
{
    return {.recordId = u"701"_s,
            .queueId = u"q-1"_s,
            .streak = 3,
            .firstFailed = at(4),
            .parkedAt = at(5),
            .reason = sentence(u"c"_s),
            .zohoWords = u"Zoho's"_s,
            .zohoCode = 3001,
            .failure = failure(),
            .knownRows = {u"row"_s}};
}

PlanLine planLine()
{
    return {.recordId = u"701"_s,
            .queueId = u"q-1"_s,
            .outcome = RecordOutcome::Unchanged,
            .statusBefore = u"sent"_s,
            .statusAfter = u"delivered"_s,
            .messageId = u"m"_s,
            .timestamp = u"then"_s,
            .recipientId = u"15550001234"_s,
            .failureReason = u"why"_s,
            .failureCode = u"131026"_s,
            .reason = sentence(u"d"_s)};
}

CycleProgress progress()
{
    return {.runId = 7,
            .phase = CyclePhase::Send,
            .done = 2,
            .total = 5,
            .perSecond = 1.5,
            .timeLeft = 2500ms,
            .callsLeft = 9,
            .batchCalls = 4,
            .counts = counts(),
            .wait = {.reason = WaitReason::Pause, .until = at(6), .number = 8},
            .stoodStill = 1500ms};
}

SchedulerView scheduler()
{
    return {.running = true,
            .hold = SchedulerHold::NotStarted,
            .autostart = true,
            .runsCycles = true,
            .pushAfterSeconds = 30,
            .reason = sentence(u"e"_s),
            .stoppedBy = u"anna"_s,
            .stoppedAt = at(7),
            .lastSync = at(8),
            .nextSync = at(9),
            .intervalMinutes = 45,
            .cron = u"0 * * * *"_s,
            .hours = u"08:00-18:00"_s,
            .days = u"mon-fri"_s,
            .nextTimes = {at(9), at(10)},
            .isWatched = true,
            .isBegunElsewhere = true,
            .wish = WishView{.by = u"bob"_s, .at = at(11), .isUnmet = true, .sentence = sentence(u"f"_s)},
            .clockAhead = 120s,
            .totalSynced = 100,
            .totalFailed = 4,
            .totalsSince = at(12),
            .lastDurationSeconds = 2.5};
}

CallsView calls(CallQuota quota)
{
    return {.quota = quota,
            .today = 5,
            .limit = 500,
            .exhaustedUntil = at(13),
            .limitSource = LimitSource::Configured,
            .learnedAt = at(14),
            .reserve = 50,
            .forecast = {.kind = CallForecast::Kind::UsedUp, .usedUpAt = at(15)}};
}

StatusView status()
{
    return {.token = {.state = u"valid"_s, .expiresAt = at(16)},
            .zoho = ZohoAnswer{.kind = ZohoAnswerKind::Refused,
                               .message = sentence(u"g"_s),
                               .detail = u"Zoho's"_s,
                               .at = at(17),
                               .since = at(18),
                               .connectedSince = at(19)},
            .isNewConnection = true,
            .pendingHere = 21,
            .orphans = {.noRecord = 1, .outside = 2, .givenUp = 3},
            .unknownWords = {{u"odd"_s, 4}},
            .pendingAtZoho = 33,
            .pendingAtZohoTime = at(20),
            .parked = 6,
            .calls = calls(CallQuota::DeveloperApi),
            .customCalls = calls(CallQuota::CustomApi),
            .lease = {.held = true,
                      .holder = u"desk:1"_s,
                      .expiresAt = at(21),
                      .runId = 7,
                      .cancelRequested = true,
                      .progress = progress()},
            .scheduler = scheduler(),
            .lastRun = run(),
            .failedSince = FailedSince{.failed = 10, .succeeded = 1, .parked = 2, .waiting = 3, .released = 4},
            .arrivals = ArrivalCounts{.received = 1,
                                      .duplicates = 2,
                                      .unmatched = 3,
                                      .unreadable = 4,
                                      .refused = 5,
                                      .unknownSenders = 8,
                                      .withoutStatus = {{BodyTrouble::NoJson, 6}}},
            .spooledBytes = 77,
            .bodies = {{.table = u"webhook_logs"_s, .read = 5, .about = 10, .isComplete = true}},
            .queueStalls = 2};
}

LookupView lookup()
{
    return {.queueId = u"q-1"_s,
            .rows = {{.row = {.source = RowSource::WebhookLogs,
                              .id = u"5"_s,
                              .queueId = u"q-1"_s,
                              .messageId = u"m"_s,
                              .statusWord = u"Read"_s,
                              .recipientId = u"15550001234"_s,
                              .timestamp = u"then"_s,
                              .open = false,
                              .failure = failure()},
                      .meaning = u"delivered"_s,
                      .eventTime = at(22),
                      .chosen = true}},
            .chosenBecause = sentence(u"h"_s),
            .push = planLine(),
            .carriedOverAsDelivered = true,
            .attempts = {entry()},
            .failure = recordFailure(),
            .orphan = OrphanView{
                .finding = OrphanFinding::OutsideCriteria, .since = at(23), .askAfter = at(24), .isGivenUp = true}};
}

CycleSummary summary()
{
    return {.runId = 7,
            .outcome = CycleOutcome::Quota,
            .counts = counts(),
            .leftBecause = LeftBecause::MaxRecords,
            .duration = 1250ms,
            .error = Error{.kind = ErrorKind::QuotaExhausted,
                           .message = sentence(u"i"_s),
                           .detail = u"Zoho's"_s,
                           .retryAfter = {},
                           .code = 4000},
            .unknownWords = {{u"odd"_s, 1}},
            .dryRun = true,
            .callsNeeded = 4,
            .callsLeft = 6,
            .callForecast = {.kind = CallForecast::Kind::UsedUp, .usedUpAt = at(25)},
            .plan = {}};
}

DeliveryCounts deliveryCounts()
{
    return {.pending = 1, .delivered = 2, .read = 3, .failed = 4, .unknown = 5};
}

DeliveryReport report()
{
    const QList<DeliveryGroup> groups = {{.value = u"x"_s, .counts = deliveryCounts()}};
    return {.counts = deliveryCounts(),
            .periods = {{.begin = at(26), .end = at(27), .counts = deliveryCounts()}},
            .groups = {{DeliveryDimension::Provider, groups},
                       {DeliveryDimension::Number, groups},
                       {DeliveryDimension::Template, groups}},
            .reasons = {{.provider = u"whatsapp"_s, .code = u"131026"_s, .words = u"words"_s, .messages = 4}},
            .times = {.messages = 5, .medianSeconds = 1.5, .percentile95Seconds = 2.5},
            .withoutEventTime = 6,
            .withoutQueueId = 7,
            .completeSince = at(28),
            .countedAt = at(29)};
}

DeliveryPage messages()
{
    return {.messages = {{.queueId = u"q-1"_s,
                          .messageId = u"m"_s,
                          .recipientId = u"15550001234"_s,
                          .state = DeliveryState::Read,
                          .word = u"read"_s,
                          .firstTime = at(30),
                          .lastTime = at(31),
                          .secondsToDelivered = 3,
                          .provider = u"meta"_s,
                          .number = u"15550009999"_s,
                          .messageTemplate = u"hello"_s,
                          .failure = failure()}},
            .next = {.firstTime = at(32).addMSecs(5), .key = u"77"_s}};
}

AlertsView alerts()
{
    return {.channels = {AlertChannel::Mail, AlertChannel::Webhook},
            .isPinging = true,
            .states = {{.kind = AlertKind::Parked,
                        .machine = u"desk"_s,
                        .isRaised = true,
                        .since = at(33),
                        .sentence = sentence(u"j"_s),
                        .toldAt = at(34),
                        .changes = 2}},
            .deliveries = {{.id = 4,
                            .channel = AlertChannel::Webhook,
                            .text = {.kind = AlertKind::Parked,
                                     .machine = u"desk"_s,
                                     .isPassed = true,
                                     .sentence = sentence(u"k"_s),
                                     .since = at(35),
                                     .changes = 3},
                            .writtenAt = at(36),
                            .sentAt = at(37),
                            .givenUpAt = at(38),
                            .attempts = 5,
                            .answer = sentence(u"l"_s)}},
            .waiting = 6};
}

//! The members that say nothing, which would not show whether they are read.
QStringList silentIn(const QJsonValue &value, const QString &name)
{
    QStringList silent;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
            silent += silentIn(each.value(), name + u'.' + each.key());
        }
    } else if (value.isArray()) {
        const auto array = value.toArray();
        silent = array.isEmpty() ? QStringList(name) : silentIn(array.first(), name);
    } else if (value.isNull() || value == QJsonValue(0) || value == QJsonValue(QString()) ||
               value == QJsonValue(false)) {
        silent += name;
    }
    return silent;
}

QString textOf(const QJsonObject &document)
{
    return QString::fromUtf8(QJsonDocument(document).toJson());
}

// A value that was written and read is written again as before: no member is forgotten, or read under another name.
class ViewReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QJsonObject>("written");
        QTest::addColumn<QJsonObject>("again");
        QTest::addColumn<QStringList>("silent");
        const auto row = [](const char *name, const auto &view, auto read, const QStringList &silent = {}) {
            const QJsonObject written = wholeOf(view);
            QTest::newRow(name) << written << wholeOf(read(JsonReader(written))) << silent;
        };
        row("run", run(), readRun, {u".is_end_unseen"_s});
        row("entry", entry(), readEntry);
        row("failure", recordFailure(), readFailure);
        row("plan line", planLine(), readPlanLine);
        row("progress", progress(), readProgress);
        row("scheduler", scheduler(), readScheduler, {u".begins_here"_s});
        row("lookup", lookup(), readLookup);
        row("summary", summary(), readSummary);
        row("day",
            DayTotals{.day = QDate(2026, 11, 30),
                      .cycles = 1,
                      .failedCycles = 2,
                      .counts = counts(),
                      .timedCycles = 3,
                      .meanSeconds = 1.5,
                      .longestSeconds = 2.5},
            readDayTotals);
        row("failed since", FailedSince{.failed = 10, .succeeded = 1, .parked = 2, .waiting = 3, .released = 4},
            readFailedSince);
        row("search",
            SearchView{.text = u"x"_s,
                       .kind = SearchKind::Recipient,
                       .queueIds = {u"q-1"_s},
                       .hasMore = true,
                       .isComplete = true,
                       .note = sentence(u"m"_s),
                       .indexes = {u"CREATE"_s}},
            readSearch);
        row("record at Zoho",
            ZohoRecordView{.id = u"701"_s,
                           .fields = {{.setting = u"status"_s, .linkName = u"Status"_s, .value = u"sent"_s}}},
            readZohoRecord);
        const QJsonObject state = wholeOf(status(), at(0));
        QTest::newRow("status") << state << wholeOf(readStatus(JsonReader(state)), at(0))
                                << QStringList{u".last_run.is_end_unseen"_s, u".scheduler.begins_here"_s};
        const auto told = [](const char *name, const QJsonObject &written, const QJsonObject &again) {
            QTest::newRow(name) << written << again << QStringList();
        };
        const QJsonObject totals = jsonOf(report(), DeliveryQuestion{.filter = {.from = at(1), .until = at(2)}});
        told("report", totals,
             jsonOf(readReport(JsonReader(totals)), DeliveryQuestion{.filter = {.from = at(1), .until = at(2)}}));
        told("messages", jsonOf(messages()), jsonOf(readMessages(JsonReader(jsonOf(messages())))));
        told("alerts", jsonOf(alerts()), jsonOf(readAlertsView(JsonReader(jsonOf(alerts())))));
        const AuditRows rows{.entries = {{.id = 5,
                                          .at = at(1),
                                          .by = {.kind = ActorKind::ApiToken, .name = u"t"_s, .address = u"::1"_s},
                                          .action = u"sync"_s,
                                          .object = u"run 7"_s,
                                          .before = u"b"_s,
                                          .after = u"a"_s}},
                             .mayHaveMore = true};
        told("audit", jsonOf(rows),
             jsonOf(AuditRows{.entries = JsonReader(jsonOf(rows)).list("audit", readAuditEntry), .mayHaveMore = true}));
        const UserView user{.name = u"anna"_s, .createdAt = at(1), .role = Role::Operator};
        told("user", jsonOf(user), jsonOf(readUser(JsonReader(jsonOf(user)))));
        const ApiTokenView token{
            .name = u"t"_s, .role = Role::Operator, .createdAt = at(1), .createdBy = u"anna"_s, .endsAt = at(2)};
        told("token", jsonOf(token), jsonOf(readToken(JsonReader(jsonOf(token)))));
        const QList<AlertTrial> trials = {
            {.channel = AlertChannel::Webhook, .isTaken = true, .answer = sentence(u"n"_s)}};
        told("trials", jsonOf(trials), jsonOf(JsonReader(jsonOf(trials)).list("channels", readTrial)));
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(const QJsonObject, written);
        QFETCH(const QJsonObject, again);
        QFETCH(const QStringList, silent);
        QCOMPARE(textOf(again), textOf(written));
        QStringList found = silentIn(written, {});
        for (const QString &known : silent) {
            found.removeAll(known);
        }
        // What follows from the rest.
        found.removeIf([](const QString &name) { return name.startsWith(u".state.") || name.endsWith(u".remedy"); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    }

    void whatHasEqualityIsEqual()
    {
        QCOMPARE(readProgress(JsonReader(wholeOf(progress()))), progress());
        QCOMPARE(readScheduler(JsonReader(wholeOf(scheduler()))), scheduler());
        QCOMPARE(readReport(JsonReader(jsonOf(report(), DeliveryQuestion()))), report());
        QCOMPARE(readMessages(JsonReader(jsonOf(messages()))), messages());
        QCOMPARE(readCounts(JsonReader(wholeOf(run()))), counts());
    }

    void aPageOfRunsGoesOnWhereTheLastOneEnded()
    {
        const Run read = readRun(JsonReader(wholeOf(run())));
        for (const auto column : {RunColumn::Started, RunColumn::Duration, RunColumn::Updated, RunColumn::Failed}) {
            QCOMPARE(RunPosition::of(read, {.column = column}).value, RunPosition::of(run(), {.column = column}).value);
        }
    }

    void whatIsMissingIsEmpty()
    {
        QVERIFY(!readStatus(JsonReader({})).lastRun);
        QVERIFY(!readRun(JsonReader({})).outcome);
        QVERIFY(readLookup(JsonReader({})).rows.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ViewReadersTest)

} // namespace tst_viewreaders

#include "tst_viewreaders.moc"
