// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/apifixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace tst_apicycles {

using namespace statusbridge;
using zohosim::Answer;

constexpr int patienceMs = 20000;

// Cycles and their scheduler below /api/v1.
class TestApiCycles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }

    void theStatusHasWhatTheWindowShows()
    {
        m_api->cycles.addSentRecords(2);
        const auto before = get("/api/v1/status");
        QCOMPARE(before.value(u"pending_records"_s).toInt(), 2);
        QVERIFY(before.value(u"last_run"_s).isNull());
        m_api->cycles.sync();
        const auto after = get("/api/v1/status");
        QCOMPARE(after.value(u"last_run"_s).toObject().value(u"updated"_s).toInt(), 2);
        QCOMPARE(after.value(u"zoho"_s).toObject().value(u"kind"_s).toString(), u"good"_s);
        QVERIFY(after.value(u"scheduler"_s).toObject().value(u"next_times"_s).isArray());
    }

    void cyclesArePagedByKey()
    {
        for (int i = 0; i < 5; ++i) {
            m_api->cycles.sync();
        }
        QList<int> seen;
        QByteArray cursor;
        do {
            const auto page = get("/api/v1/cycles?limit=2" + cursor);
            QVERIFY(page.value(u"cycles"_s).toArray().size() <= 2);
            for (const auto &cycle : page.value(u"cycles"_s).toArray()) {
                seen += cycle.toObject().value(u"run_id"_s).toInt();
            }
            const QString next = page.value(u"next"_s).toString();
            cursor = next.isEmpty() ? QByteArray() : "&cursor=" + next.toLatin1();
        } while (!cursor.isEmpty());
        QCOMPARE(seen, QList({5, 4, 3, 2, 1}));
        QCOMPARE(get("/api/v1/cycle-count").value(u"count"_s).toInt(), 5);
        QCOMPARE(get("/api/v1/cycle-count?outcome=failed").value(u"count"_s).toInt(), 0);
        QCOMPARE(get("/api/v1/cycles?sort=updated&order=ascending&limit=1")
                     .value(u"cycles"_s)
                     .toArray()
                     .first()
                     .toObject()
                     .value(u"run_id"_s)
                     .toInt(),
                 1);
    }

    void aCycleIsShownWithItsRecords()
    {
        m_api->cycles.addSentRecords(3);
        m_api->cycles.sync();
        const auto cycle = get("/api/v1/cycles/1");
        QCOMPARE(cycle.value(u"records"_s).toObject().value(u"updated"_s).toInt(), 3);
        QVERIFY(cycle.value(u"duration_seconds"_s).isDouble());
        const auto first = get("/api/v1/cycles/1/records?limit=2");
        QCOMPARE(first.value(u"records"_s).toArray().size(), 2);
        const QByteArray next = first.value(u"next"_s).toString().toLatin1();
        const auto second = get("/api/v1/cycles/1/records?limit=2&cursor=" + next);
        QCOMPARE(second.value(u"records"_s).toArray().size(), 1);
        QVERIFY(second.value(u"next"_s).isNull());
        QVERIFY(get("/api/v1/cycles/1/records?outcome=failed").value(u"records"_s).toArray().isEmpty());
        QCOMPARE(get("/api/v1/cycles/1/records?text=q-2").value(u"records"_s).toArray().size(), 1);
    }

    void whatCanNotBeReadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        const auto row = [](const char *path, int status) { QTest::newRow(path) << QByteArray(path) << status; };
        row("/api/v1/cycles?outcome=good", 400);
        row("/api/v1/cycles?sort=holder", 400);
        row("/api/v1/cycles?order=up", 400);
        row("/api/v1/cycles?limit=1001", 400);
        row("/api/v1/cycles?limit=0", 400);
        row("/api/v1/cycles?cursor=1", 400);
        row("/api/v1/cycles?offset=5", 400);
        row("/api/v1/cycles?limit=1&limit=2", 400);
        row("/api/v1/cycles?from=2026-11-30T08:00:00", 400);
        row("/api/v1/cycles/99", 404);
        row("/api/v1/cycles/99/records", 404);
        row("/api/v1/cycles/one", 400);
        row("/api/v1/cycles/01", 400);
        row("/api/v1/cycles/-1", 400);
        row("/api/v1/cycles/%31%32", 404); // 12, decoded
        row("/api/v1/cycles/%2531", 400);  // %31, decoded once
        row("/api/v1/cycles/1%2F2", 400);
        row("/api/v1/cycles/99999999999999999999", 400);
        row("/api/v1/days?from=2026-01-01&to=2028-01-01", 400);
        row("/api/v1/days?zone=Nowhere", 400);
        row("/api/v1/plan", 404);
    }

    void whatCanNotBeReadIsRefused()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const int, status);
        QCOMPARE(send("GET", path).status, status);
    }

    void aCycleBeginsAndEndsOnCommand()
    {
        m_api->cycles.addSentRecords(50);
        m_api->cycles.settings.sync.updateDelayMs = 200;
        QSignalSpy finished(&m_api->cycles.engine, &Engine::cycleFinished);
        const auto started = send("POST", "/api/v1/cycles", "{}");
        QCOMPARE(started.status, 202);
        QCOMPARE(started.json().value(u"run_id"_s).toInt(), 1);
        QCOMPARE(send("POST", "/api/v1/cycles", R"({"dry_run":true})").status, 409);
        QCOMPARE(send("POST", "/api/v1/cycles", R"({"dry_run":false})").json().value(u"status"_s).toString(),
                 u"queued"_s);
        QCOMPARE(send("POST", "/api/v1/cancel").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() >= 1, patienceMs);
        QCOMPARE(get("/api/v1/cycles/1").value(u"outcome"_s).toString(), u"cancelled"_s);
    }

    void whereNoneRunsThereIsNothingToCancel() { QCOMPARE(send("POST", "/api/v1/cancel").status, 404); }

    void aDryRunWritesNothingAndShowsItsPlan()
    {
        m_api->cycles.addSentRecords(3);
        QCOMPARE(send("POST", "/api/v1/cycles", R"({"dry_run":true})").status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(send("GET", "/api/v1/plan").status, 200, patienceMs);
        const auto first = get("/api/v1/plan?limit=2");
        QCOMPARE(first.value(u"plan"_s).toArray().size(), 2);
        QCOMPARE(first.value(u"next"_s).toString(), u"2"_s);
        QCOMPARE(get("/api/v1/plan?cursor=2").value(u"plan"_s).toArray().size(), 1);
        QCOMPARE(m_api->cycles.openRows(), 3);
        QCOMPARE(get("/api/v1/cycle-count").value(u"count"_s).toInt(), 0);
    }

    void theSchedulerStopsAndStarts()
    {
        const auto stopped = send("POST", "/api/v1/scheduler/stop").json();
        QCOMPARE(stopped.value(u"stopped_by"_s).toString(), u"API user ann"_s);
        QCOMPARE(get("/api/v1/scheduler").value(u"hold"_s).toString(), u"stopped"_s);
        QCOMPARE(send("POST", "/api/v1/scheduler/start", R"({"first":"soon"})").status, 400);
        QCOMPARE(get("/api/v1/scheduler").value(u"is_running"_s).toBool(), false);
        const auto started = send("POST", "/api/v1/scheduler/start", R"({"first":"now"})").json();
        QCOMPARE(started.value(u"is_running"_s).toBool(), true);
    }

    void daysAreSummedUp()
    {
        m_api->cycles.sync();
        const auto days = get("/api/v1/days").value(u"days"_s).toArray();
        QCOMPARE(days.size(), 30);
        QCOMPARE(days.last().toObject().value(u"cycles"_s).toInt(), 1);
    }

private:
    [[nodiscard]] Answer send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const
    {
        zohosim::Headers headers = {{"Authorization", "Basic " + QByteArray("ann:correct horse").toBase64()}};
        if (!body.isEmpty()) {
            headers.emplaceBack("Content-Type", "application/json");
        }
        return m_api->send(method, path, headers, body);
    }
    [[nodiscard]] QJsonObject get(const QByteArray &path) const
    {
        const auto answer = send("GET", path);
        return answer.status == 200 ? answer.json() : QJsonObject{{u"failed"_s, QString::fromUtf8(answer.body)}};
    }

    std::unique_ptr<ApiFixture> m_api;
};

QTEST_GUILESS_MAIN(TestApiCycles)

} // namespace tst_apicycles

#include "tst_apicycles.moc"
