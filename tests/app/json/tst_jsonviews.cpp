// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"
#include "tests/app/cli/samples.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_jsonviews {

using namespace statusbridge;

QStringList sorted(QStringList keys)
{
    keys.sort();
    return keys;
}

QStringList words(QStringView text)
{
    return sorted(text.toString().split(u' '));
}

QStringList cycleKeys()
{
    return words(u"run_id outcome fetched matched updated unchanged superseded failed left parked no_record outside "
                 u"unknown_words calls duration_seconds");
}

class TestJsonViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCycleHasExactlyThePromisedKeys();
    void aDryRunHasThreeMore();
    void aContinuedCycleTellsWhyRecordsAreLeft();
    void aDryRunTellsWhetherTheCallsWillDo();
    void callsOfADayNameTheirLimitAndItsSource();
    void callsOfTheCustomApiStandBesideTheOthers();
    void aFailedCycleTellsWhy();
    void aRunIsLikeACycleWithItsHistory();
    void statusHasTheSchedulersPromisedNames();
    void aRunningCycleTellsWhatItWaitsFor();
    void whatDoesNotExistYetIsNull();
    void lookupMarksTheChosenRow();
    void aRecordIdStaysText();
    void whyAMessageFailedIsToldWithItsRecord();
    void timesHaveAnOffset();
    void anErrorHasCodeAndMessage();
    void findingsTellTheirKindOnlyIfTheyAreErrors();
};

void TestJsonViews::aCycleHasExactlyThePromisedKeys()
{
    CycleSummary summary;
    summary.runId = 7;
    summary.outcome = CycleOutcome::Partial;
    summary.counts = {.fetched = 1,
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
                      .calls = 12};
    summary.duration = std::chrono::milliseconds(1500);
    const auto json = jsonOf(summary);
    QCOMPARE(json.keys(), cycleKeys());
    QCOMPARE(json.value(u"run_id"_s).toInteger(), 7);
    QCOMPARE(json.value(u"outcome"_s).toString(), u"partial"_s);
    QCOMPARE(json.value(u"duration_seconds"_s).toDouble(), 1.5);
    const auto names =
        QStringList({u"fetched"_s, u"matched"_s, u"updated"_s, u"unchanged"_s, u"superseded"_s, u"failed"_s, u"left"_s,
                     u"parked"_s, u"no_record"_s, u"outside"_s, u"unknown_words"_s, u"calls"_s});
    for (qsizetype i = 0; i < names.size(); ++i) {
        QCOMPARE(json.value(names.at(i)).toInt(), static_cast<int>(i) + 1);
    }
}

void TestJsonViews::aDryRunHasThreeMore()
{
    CycleSummary summary;
    summary.dryRun = true;
    summary.callsNeeded = 12;
    summary.plan = {samples::push()};
    auto json = jsonOf(summary);
    QCOMPARE(json.keys(), sorted(cycleKeys() + words(u"calls_needed calls_left plan")));
    QCOMPARE(json.value(u"calls_needed"_s).toInt(), 12);
    QVERIFY(json.value(u"calls_left"_s).isNull());
    const auto line = json.value(u"plan"_s).toArray().first().toObject();
    QCOMPARE(line.keys(),
             words(u"record_id queue_id outcome status_before status_after message_id timestamp recipient_id "
                   "failure_reason failure_code reason"));
    summary.callsLeft = 0;
    json = jsonOf(summary);
    QCOMPARE(json.value(u"calls_left"_s), QJsonValue(0));
}

void TestJsonViews::aContinuedCycleTellsWhyRecordsAreLeft()
{
    CycleSummary summary;
    summary.outcome = CycleOutcome::Continued;
    summary.leftBecause = LeftBecause::Share;
    const auto json = jsonOf(summary);
    QCOMPARE(json.keys(), sorted(cycleKeys() + words(u"left_because")));
    QCOMPARE(json.value(u"outcome"_s).toString(), u"continued"_s);
    QCOMPARE(json.value(u"left_because"_s).toString(), u"share"_s);
}

void TestJsonViews::aDryRunTellsWhetherTheCallsWillDo()
{
    CycleSummary summary;
    summary.dryRun = true;
    summary.callForecast = {.kind = CallForecast::Kind::UsedUp, .usedUpAt = samples::noon()};
    const auto json = jsonOf(summary);
    QCOMPARE(json.value(u"calls_forecast"_s).toString(), u"used_up"_s);
    QCOMPARE(json.value(u"calls_used_up_at"_s).toString(), u"2026-03-01T12:00:00+00:00"_s);
}

void TestJsonViews::callsOfADayNameTheirLimitAndItsSource()
{
    StatusView view;
    const auto calls = [&] { return jsonOf(view, samples::noon()).value(u"calls"_s).toObject(); };
    QCOMPARE(calls().value(u"limit_source"_s).toString(), u"unknown"_s);
    QCOMPARE(calls().value(u"forecast"_s).toString(), u"unknown"_s);
    view.calls = {.today = 12, .limit = 250, .limitSource = LimitSource::Plan, .reserve = 25};
    view.calls.forecast.kind = CallForecast::Kind::Enough;
    QCOMPARE(calls().value(u"limit"_s).toInt(), 250);
    QCOMPARE(calls().value(u"limit_source"_s).toString(), u"plan"_s);
    QCOMPARE(calls().value(u"reserve"_s).toInt(), 25);
    QCOMPARE(calls().value(u"forecast"_s).toString(), u"enough"_s);
    QVERIFY(calls().value(u"used_up_at"_s).isNull());
}

void TestJsonViews::callsOfTheCustomApiStandBesideTheOthers()
{
    StatusView view;
    const auto calls = [&] { return jsonOf(view, samples::noon()).value(u"custom_api_calls"_s); };
    QVERIFY(calls().isNull());
    view.customCalls = CallsView{
        .quota = CallQuota::CustomApi, .today = 7, .limit = 100, .limitSource = LimitSource::Configured, .reserve = 10};
    QCOMPARE(calls().toObject().value(u"today"_s).toInt(), 7);
    QCOMPARE(calls().toObject().value(u"limit_source"_s).toString(), u"batch_daily_calls"_s);
    QCOMPARE(jsonOf(view, samples::noon()).value(u"calls"_s).toObject().value(u"today"_s).toInt(), 0);
}

void TestJsonViews::aFailedCycleTellsWhy()
{
    CycleSummary summary;
    summary.outcome = CycleOutcome::Failed;
    summary.error = Error{.kind = ErrorKind::Account, .message = u"No such report."_s};
    const auto json = jsonOf(summary);
    QCOMPARE(json.keys(), sorted(cycleKeys() + words(u"error")));
    QCOMPARE(json.value(u"error"_s).toObject().value(u"code"_s).toString(), u"account"_s);
}

void TestJsonViews::aRunIsLikeACycleWithItsHistory()
{
    const auto json = jsonOf(samples::partialRun());
    for (const auto &key : cycleKeys()) {
        QVERIFY2(json.contains(key) || key == u"duration_seconds", qPrintable(key));
    }
    QCOMPARE(json.value(u"outcome"_s).toString(), u"partial"_s);
    QCOMPARE(json.value(u"trigger"_s).toString(), u"schedule"_s);
    QCOMPARE(json.value(u"started_at"_s).toString(), u"2026-03-01T12:00:00+00:00"_s);
    auto running = samples::partialRun();
    running.outcome.reset();
    running.finishedAt = {};
    QVERIFY(jsonOf(running).value(u"outcome"_s).isNull());
    QVERIFY(jsonOf(running).value(u"finished_at"_s).isNull());
}

void TestJsonViews::statusHasTheSchedulersPromisedNames()
{
    StatusView view;
    view.token = {.state = u"valid"_s, .expiresAt = samples::noon().addSecs(90)};
    view.pendingHere = 5;
    view.scheduler.totalSynced = 17;
    const auto json = jsonOf(view, samples::noon());
    QCOMPARE(json.keys(), words(u"state token pending_records orphans outside given_up unknown_words pending_at_zoho "
                                u"bodies parked calls custom_api_calls cycle scheduler "
                                "last_run"));
    const auto state = json.value(u"state"_s).toObject();
    QCOMPARE(state.keys(), words(u"kind severity sentence reason since until count by words action"));
    QCOMPARE(state.value(u"kind"_s).toString(), u"stopped"_s);
    QCOMPARE(state.value(u"severity"_s).toString(), u"warning"_s);
    QCOMPARE(state.value(u"action"_s).toString(), u"start_scheduler"_s);
    const auto token = json.value(u"token"_s).toObject();
    QCOMPARE(token.keys(), words(u"state expires_at expires_in_seconds"));
    QCOMPARE(token.value(u"expires_in_seconds"_s).toInt(), 90);
    const auto scheduler = json.value(u"scheduler"_s).toObject();
    for (const auto &key : words(u"is_running last_sync_time next_sync_time sync_interval_minutes stats")) {
        QVERIFY2(scheduler.contains(key), qPrintable(key));
    }
    QCOMPARE(scheduler.value(u"stats"_s).toObject().keys(), words(u"total_synced total_failed last_sync_duration"));
}

void TestJsonViews::aRunningCycleTellsWhatItWaitsFor()
{
    CycleProgress progress;
    progress.phase = CyclePhase::Send;
    progress.timeLeft = std::chrono::seconds(669);
    StatusView view;
    view.lease.held = true;
    const auto told = [&] {
        view.lease.progress = progress;
        return jsonOf(view, samples::noon()).value(u"cycle"_s).toObject().value(u"progress"_s).toObject();
    };
    QCOMPARE(told().keys(), words(u"phase done total per_second time_left_seconds updated failed calls_left "
                                  u"batch_calls waiting_for waiting_until stood_still_seconds note"));
    QVERIFY(told().value(u"batch_calls"_s).isNull());
    QVERIFY(told().value(u"waiting_for"_s).isNull());
    QVERIFY(told().value(u"note"_s).isNull());
    QVERIFY(told().value(u"calls_left"_s).isNull());
    progress.wait = {.reason = WaitReason::Minute, .until = samples::noon(), .number = 45};
    QVERIFY(told().value(u"stood_still_seconds"_s).isNull());
    progress.stoodStill = std::chrono::seconds(12);
    QCOMPARE(told().value(u"stood_still_seconds"_s).toDouble(), 12.0);
    progress.callsLeft = 0;
    progress.batchCalls = 4;
    QCOMPARE(told().value(u"batch_calls"_s).toInt(), 4);
    QCOMPARE(told().value(u"waiting_for"_s).toString(), u"minute"_s);
    QCOMPARE(told().value(u"waiting_until"_s).toString(), u"2026-03-01T12:00:00+00:00"_s);
    QCOMPARE(told().value(u"note"_s).toString(), u"waiting for Zoho's next minute, 45 calls a minute"_s);
    QCOMPARE(told().value(u"calls_left"_s).toInt(-1), 0);
    QCOMPARE(told().value(u"time_left_seconds"_s).toDouble(), 669.0);
}

void TestJsonViews::whatDoesNotExistYetIsNull()
{
    const auto json = jsonOf(StatusView{}, samples::noon());
    QVERIFY(json.value(u"last_run"_s).isNull());
    QVERIFY(json.value(u"token"_s).toObject().value(u"expires_at"_s).isNull());
    QVERIFY(json.value(u"token"_s).toObject().value(u"expires_in_seconds"_s).isNull());
    QVERIFY(json.value(u"calls"_s).toObject().value(u"limit"_s).isNull());
    QVERIFY(json.value(u"scheduler"_s).toObject().value(u"last_sync_time"_s).isNull());
}

void TestJsonViews::lookupMarksTheChosenRow()
{
    const auto json = jsonOf(samples::found());
    const auto rows = json.value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), 2);
    const auto chosen = rows.at(0).toObject();
    QCOMPARE(chosen.value(u"table"_s).toString(), u"delivered_logs"_s);
    QVERIFY(chosen.value(u"chosen"_s).toBool());
    QVERIFY(!chosen.value(u"updated"_s).toBool());
    QCOMPARE(chosen.value(u"meaning"_s).toString(), u"delivered"_s);
    const auto other = rows.at(1).toObject();
    QVERIFY(!other.value(u"chosen"_s).toBool());
    QVERIFY(other.value(u"updated"_s).toBool());
    QVERIFY(other.value(u"meaning"_s).isNull());
    QVERIFY(json.value(u"parked"_s).toBool());
    QCOMPARE(json.value(u"would_push"_s).toObject().value(u"status_after"_s).toString(), u"delivered"_s);
    QCOMPARE(json.value(u"attempts"_s).toArray().size(), 1);
}

void TestJsonViews::aRecordIdStaysText()
{
    QVERIFY(QJsonDocument(jsonOf(samples::refusal())).toJson().contains("\"3888833000000114027\""));
    QVERIFY(QJsonDocument(jsonOf(samples::parkedRecord())).toJson().contains("\"3888833000000114027\""));
}

void TestJsonViews::whyAMessageFailedIsToldWithItsRecord()
{
    auto entry = samples::refusal();
    QVERIFY(jsonOf(entry).value(u"failure_reason"_s).isNull());
    entry.failure = FailureReason{.provider = u"WhatsApp"_s, .code = u"131047"_s, .vendorWords = u"Re-engage"_s};
    const auto reason = jsonOf(entry).value(u"failure_reason"_s).toObject();
    QCOMPARE(reason.value(u"code"_s).toString(), u"131047"_s);
    QCOMPARE(reason.value(u"vendor_words"_s).toString(), u"Re-engage"_s);
    QVERIFY(!reason.value(u"remedy"_s).toString().isEmpty());
}

void TestJsonViews::timesHaveAnOffset()
{
    const QDateTime elsewhere(QDate(2026, 3, 1), QTime(17, 30), Qt::OffsetFromUTC, 19800);
    QCOMPARE(jsonTime(elsewhere).toString(), u"2026-03-01T12:00:00+00:00"_s);
    QVERIFY(jsonTime({}).isNull());
}

void TestJsonViews::anErrorHasCodeAndMessage()
{
    const auto json = errorDocument({.kind = ErrorKind::Usage, .message = u"No."_s, .detail = u"why"_s});
    QCOMPARE(json.keys(), words(u"error"));
    const auto error = json.value(u"error"_s).toObject();
    QCOMPARE(error.keys(), words(u"code message"));
    QCOMPARE(error.value(u"code"_s).toString(), u"usage"_s);
    QCOMPARE(error.value(u"message"_s).toString(), u"No. (why)"_s);
}

void TestJsonViews::findingsTellTheirKindOnlyIfTheyAreErrors()
{
    const auto ok = jsonOf(Finding{.text = u"Fine."_s, .subject = u"clock"_s});
    QCOMPARE(ok.keys(), words(u"severity subject text code"));
    QCOMPARE(ok.value(u"severity"_s).toString(), u"ok"_s);
    QVERIFY(ok.value(u"code"_s).isNull());
    const auto error =
        jsonOf(Finding{.severity = Finding::Severity::Error, .text = {}, .subject = {}, .kind = ErrorKind::Schema});
    QCOMPARE(error.value(u"severity"_s).toString(), u"error"_s);
    QCOMPARE(error.value(u"code"_s).toString(), u"schema"_s);
}

QTEST_GUILESS_MAIN(TestJsonViews)

} // namespace tst_jsonviews

#include "tst_jsonviews.moc"
