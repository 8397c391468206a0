// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"
#include "tests/app/cli/samples.h"

#include <QJsonDocument>
#include <QTest>

using namespace statusbridge;

namespace {

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
    return words(u"run_id outcome fetched matched updated unchanged superseded failed left parked no_record "
                 u"unknown_words calls duration_seconds");
}

} // namespace

class TestJsonViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCycleHasExactlyThePromisedKeys();
    void aDryRunHasThreeMore();
    void aFailedCycleTellsWhy();
    void aRunIsLikeACycleWithItsHistory();
    void statusHasTheSchedulersPromisedNames();
    void whatDoesNotExistYetIsNull();
    void lookupMarksTheChosenRow();
    void aRecordIdStaysText();
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
                      .unknownWords = 10,
                      .calls = 11};
    summary.duration = std::chrono::milliseconds(1500);
    const auto json = jsonOf(summary);
    QCOMPARE(json.keys(), cycleKeys());
    QCOMPARE(json.value(QStringLiteral("run_id")).toInteger(), 7);
    QCOMPARE(json.value(QStringLiteral("outcome")).toString(), QStringLiteral("partial"));
    QCOMPARE(json.value(QStringLiteral("duration_seconds")).toDouble(), 1.5);
    const auto names = QStringList({QStringLiteral("fetched"), QStringLiteral("matched"), QStringLiteral("updated"),
                                    QStringLiteral("unchanged"), QStringLiteral("superseded"), QStringLiteral("failed"),
                                    QStringLiteral("left"), QStringLiteral("parked"), QStringLiteral("no_record"),
                                    QStringLiteral("unknown_words"), QStringLiteral("calls")});
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
    QCOMPARE(json.value(QStringLiteral("calls_needed")).toInt(), 12);
    QVERIFY(json.value(QStringLiteral("calls_left")).isNull());
    const auto line = json.value(QStringLiteral("plan")).toArray().first().toObject();
    QCOMPARE(line.keys(),
             words(u"record_id queue_id outcome status_before status_after message_id timestamp recipient_id reason"));
    summary.callsLeft = 0;
    json = jsonOf(summary);
    QCOMPARE(json.value(QStringLiteral("calls_left")), QJsonValue(0));
}

void TestJsonViews::aFailedCycleTellsWhy()
{
    CycleSummary summary;
    summary.outcome = CycleOutcome::Failed;
    summary.error = Error{.kind = ErrorKind::Account, .message = QStringLiteral("No such report.")};
    const auto json = jsonOf(summary);
    QCOMPARE(json.keys(), sorted(cycleKeys() + words(u"error")));
    QCOMPARE(json.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
             QStringLiteral("account"));
}

void TestJsonViews::aRunIsLikeACycleWithItsHistory()
{
    const auto json = jsonOf(samples::partialRun());
    for (const auto &key : cycleKeys()) {
        QVERIFY2(json.contains(key) || key == u"duration_seconds", qPrintable(key));
    }
    QCOMPARE(json.value(QStringLiteral("outcome")).toString(), QStringLiteral("partial"));
    QCOMPARE(json.value(QStringLiteral("trigger")).toString(), QStringLiteral("schedule"));
    QCOMPARE(json.value(QStringLiteral("started_at")).toString(), QStringLiteral("2026-03-01T12:00:00+00:00"));
    auto running = samples::partialRun();
    running.outcome.reset();
    running.finishedAt = {};
    QVERIFY(jsonOf(running).value(QStringLiteral("outcome")).isNull());
    QVERIFY(jsonOf(running).value(QStringLiteral("finished_at")).isNull());
}

void TestJsonViews::statusHasTheSchedulersPromisedNames()
{
    StatusView view;
    view.token = {.state = QStringLiteral("valid"), .expiresAt = samples::noon().addSecs(90)};
    view.pendingHere = 5;
    view.scheduler.totalSynced = 17;
    const auto json = jsonOf(view, samples::noon());
    QCOMPARE(json.keys(), words(u"token pending_records pending_at_zoho parked calls cycle scheduler last_run"));
    const auto token = json.value(QStringLiteral("token")).toObject();
    QCOMPARE(token.keys(), words(u"state expires_at expires_in_seconds"));
    QCOMPARE(token.value(QStringLiteral("expires_in_seconds")).toInt(), 90);
    const auto scheduler = json.value(QStringLiteral("scheduler")).toObject();
    for (const auto &key : words(u"is_running last_sync_time next_sync_time sync_interval_minutes stats")) {
        QVERIFY2(scheduler.contains(key), qPrintable(key));
    }
    QCOMPARE(scheduler.value(QStringLiteral("stats")).toObject().keys(),
             words(u"total_synced total_failed last_sync_duration"));
}

void TestJsonViews::whatDoesNotExistYetIsNull()
{
    const auto json = jsonOf(StatusView{}, samples::noon());
    QVERIFY(json.value(QStringLiteral("last_run")).isNull());
    QVERIFY(json.value(QStringLiteral("token")).toObject().value(QStringLiteral("expires_at")).isNull());
    QVERIFY(json.value(QStringLiteral("token")).toObject().value(QStringLiteral("expires_in_seconds")).isNull());
    QVERIFY(json.value(QStringLiteral("calls")).toObject().value(QStringLiteral("limit")).isNull());
    QVERIFY(json.value(QStringLiteral("scheduler")).toObject().value(QStringLiteral("last_sync_time")).isNull());
}

void TestJsonViews::lookupMarksTheChosenRow()
{
    const auto json = jsonOf(samples::found());
    const auto rows = json.value(QStringLiteral("rows")).toArray();
    QCOMPARE(rows.size(), 2);
    const auto chosen = rows.at(0).toObject();
    QCOMPARE(chosen.value(QStringLiteral("table")).toString(), QStringLiteral("delivered_logs"));
    QVERIFY(chosen.value(QStringLiteral("chosen")).toBool());
    QVERIFY(!chosen.value(QStringLiteral("updated")).toBool());
    QCOMPARE(chosen.value(QStringLiteral("meaning")).toString(), QStringLiteral("delivered"));
    const auto other = rows.at(1).toObject();
    QVERIFY(!other.value(QStringLiteral("chosen")).toBool());
    QVERIFY(other.value(QStringLiteral("updated")).toBool());
    QVERIFY(other.value(QStringLiteral("meaning")).isNull());
    QVERIFY(json.value(QStringLiteral("parked")).toBool());
    QCOMPARE(json.value(QStringLiteral("would_push")).toObject().value(QStringLiteral("status_after")).toString(),
             QStringLiteral("delivered"));
    QCOMPARE(json.value(QStringLiteral("attempts")).toArray().size(), 1);
}

void TestJsonViews::aRecordIdStaysText()
{
    QVERIFY(QJsonDocument(jsonOf(samples::refusal())).toJson().contains("\"3888833000000114027\""));
    QVERIFY(QJsonDocument(jsonOf(samples::parkedRecord())).toJson().contains("\"3888833000000114027\""));
}

void TestJsonViews::timesHaveAnOffset()
{
    const QDateTime elsewhere(QDate(2026, 3, 1), QTime(17, 30), Qt::OffsetFromUTC, 19800);
    QCOMPARE(jsonTime(elsewhere).toString(), QStringLiteral("2026-03-01T12:00:00+00:00"));
    QVERIFY(jsonTime({}).isNull());
}

void TestJsonViews::anErrorHasCodeAndMessage()
{
    const auto json =
        errorDocument({.kind = ErrorKind::Usage, .message = QStringLiteral("No."), .detail = QStringLiteral("why")});
    QCOMPARE(json.keys(), words(u"error"));
    const auto error = json.value(QStringLiteral("error")).toObject();
    QCOMPARE(error.keys(), words(u"code message"));
    QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("usage"));
    QCOMPARE(error.value(QStringLiteral("message")).toString(), QStringLiteral("No. (why)"));
}

void TestJsonViews::findingsTellTheirKindOnlyIfTheyAreErrors()
{
    const auto ok = jsonOf(Finding{.subject = QStringLiteral("clock"), .text = QStringLiteral("Fine.")});
    QCOMPARE(ok.keys(), words(u"severity subject text code"));
    QCOMPARE(ok.value(QStringLiteral("severity")).toString(), QStringLiteral("ok"));
    QVERIFY(ok.value(QStringLiteral("code")).isNull());
    const auto error =
        jsonOf(Finding{.severity = Finding::Severity::Error, .subject = {}, .text = {}, .kind = ErrorKind::Schema});
    QCOMPARE(error.value(QStringLiteral("severity")).toString(), QStringLiteral("error"));
    QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("schema"));
}

QTEST_GUILESS_MAIN(TestJsonViews)
#include "tst_jsonviews.moc"
