// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/apifixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace tst_apirecords {

using namespace statusbridge;
using zohosim::Answer;
using zohosim::CallKind;
using zohosim::Fault;

constexpr int patienceMs = 20000;

// Parked records, and what is known of messages, below /api/v1.
class TestApiRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_api = std::make_unique<ApiFixture>(); }
    void cleanup() { m_api.reset(); }

    void parkedRecordsArePagedByKey()
    {
        park(3);
        const auto first = send("GET", "/api/v1/parked?limit=2").json();
        QCOMPARE(first.value(u"records"_s).toArray().size(), 2);
        const QByteArray next = first.value(u"next"_s).toString().toLatin1();
        const auto second = send("GET", "/api/v1/parked?limit=2&cursor=" + next).json();
        QCOMPARE(second.value(u"records"_s).toArray().size(), 1);
        QVERIFY(second.value(u"next"_s).isNull());
        const auto reasons = send("GET", "/api/v1/parked/reasons").json().value(u"reasons"_s).toArray();
        QCOMPARE(reasons.size(), 1);
        QCOMPARE(reasons.first().toObject().value(u"records"_s).toInt(), 3);
        QCOMPARE(send("POST", "/api/v1/parked/count").json().value(u"count"_s).toInt(), 3);
    }

    void recordsAreReleasedByIdReasonCycleAndAll()
    {
        const auto ids = park(5);
        const auto released = [this](const QByteArray &body) {
            return send("POST", "/api/v1/parked/release", body).json().value(u"released"_s).toInt(-1);
        };
        QCOMPARE(released(R"({"record_ids":[")" + ids.at(0).toLatin1() + R"(","99"]})"), 1);
        QCOMPARE(released(R"({"reason":"Another one."})"), 0);
        const auto reason =
            send("GET", "/api/v1/parked?limit=1").json().value(u"records"_s).toArray().first().toObject();
        const QJsonObject wrongCode{{u"reason"_s, reason.value(u"reason"_s)}, {u"zoho_code"_s, 1}};
        QCOMPARE(released(QJsonDocument(wrongCode).toJson()), 0);
        QCOMPARE(released(R"({"run_id":3,"record_ids":[")" + ids.at(1).toLatin1() + R"("]})"), 1);
        QCOMPARE(send("GET", "/api/v1/status").json().value(u"parked"_s).toInt(), 3);
        const QJsonObject right{{u"reason"_s, reason.value(u"reason"_s)},
                                {u"zoho_code"_s, reason.value(u"zoho_code"_s)}};
        QCOMPARE(released(QJsonDocument(right).toJson()), 3);
        park(1); // and what was released before
        QCOMPARE(released(R"({"all":true})"), 6);
    }

    void whatIsMeantMustBeSaid_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QByteArray("{}") << 400;
        QTest::newRow("not all") << QByteArray(R"({"all":false})") << 400;
        QTest::newRow("all and one") << QByteArray(R"({"all":true,"run_id":1})") << 400;
        QTest::newRow("a reason of a cycle") << QByteArray(R"({"reason":"x","run_id":1})") << 400;
        QTest::newRow("no ids") << QByteArray(R"({"record_ids":[]})") << 400;
        QTest::newRow("numbers") << QByteArray(R"({"record_ids":[1]})") << 400;
        QTest::newRow("a text") << QByteArray(R"({"record_ids":"1"})") << 400;
        QTest::newRow("a slip") << QByteArray(R"({"record_id":["1"]})") << 400;
        QTest::newRow("half a number") << QByteArray(R"({"run_id":1.5})") << 400;
        QTest::newRow("no such cycle") << QByteArray(R"({"run_id":99})") << 404;
    }

    void whatIsMeantMustBeSaid()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        park(1);
        QCOMPARE(send("POST", "/api/v1/parked/release", body).status, status);
        QCOMPARE(send("GET", "/api/v1/status").json().value(u"parked"_s).toInt(), 1);
    }

    void retryBeginsACycleForThem()
    {
        const auto ids = park(2);
        m_api->cycles.zoho.clearFaults();
        QSignalSpy finished(&m_api->cycles.engine, &Engine::cycleFinished);
        const auto one = send("POST", "/api/v1/records/retry", R"({"record_ids":[")" + ids.at(0).toLatin1() + R"("]})");
        QCOMPARE(one.status, 202);
        QCOMPARE(one.json().value(u"released"_s).toInt(), 1);
        QCOMPARE(one.json().value(u"status"_s).toString(), u"started"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        const auto cycle = send("POST", "/api/v1/cycles/3/retry").json();
        QCOMPARE(cycle.value(u"released"_s).toInt(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patienceMs);
        QCOMPARE(m_api->cycles.texts(u"SELECT started_by FROM statusbridge_runs ORDER BY id DESC LIMIT 1"_s),
                 QStringList(u"retry"_s));
        QCOMPARE(send("POST", "/api/v1/cycles/3/retry").json().value(u"status"_s).toString(), u"nothing"_s);
        QCOMPARE(send("POST", "/api/v1/cycles/99/retry").status, 404);
    }

    void messagesAreLookedUpByWhateverIsKnown()
    {
        const QString record = m_api->cycles.addRecord(u"q-1"_s, {});
        m_api->cycles.execute(u"INSERT INTO delivered_logs (queue_id, message_id, status, recipient_id) VALUES "
                              "('q-1', 'wamid.HBgLMTU1NTAwMDEyMzQ', 'delivered', '15550001234')"_s);
        m_api->cycles.sync();
        const auto found = [this](const QByteArray &body) {
            const auto answer = send("POST", "/api/v1/lookup", body);
            return answer.json().value(u"results"_s).toArray().first().toObject().value(u"queue_id"_s).toString();
        };
        QCOMPARE(found(R"({"queue_id":"q-1"})"), u"q-1"_s);
        QCOMPARE(found(R"({"message_id":"wamid.HBgLMTU1NTAwMDEyMzQ"})"), u"q-1"_s);
        QCOMPARE(found(R"({"phone":"+1 (555) 000-1234"})"), u"q-1"_s);
        QCOMPARE(found(R"({"record_id":")" + record.toLatin1() + R"("})"), u"q-1"_s);
        QCOMPARE(send("POST", "/api/v1/lookup", R"({"queue_id":"Q-1"})").status, 404);
        QCOMPARE(send("POST", "/api/v1/lookup", R"({"record_id":"99"})").status, 404);
        QCOMPARE(send("POST", "/api/v1/lookup", R"({"queue_id":"q-1","phone":"1"})").status, 400);
        QCOMPARE(send("POST", "/api/v1/lookup", "{}").status, 400);
        const auto attempts = send("POST", "/api/v1/attempts", R"({"queue_id":"q-1"})").json();
        QCOMPARE(attempts.value(u"attempts"_s).toArray().size(), 1);
    }

    void aRecordIsShownAsZohoShowsItNow()
    {
        const QString record = m_api->cycles.addRecord(u"q-1"_s, u"sent"_s);
        const auto answer = send("POST", "/api/v1/lookup/at-zoho", R"({"queue_id":"q-1"})");
        QCOMPARE(answer.status, 200);
        const auto found = answer.json().value(u"records"_s).toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().toObject().value(u"record_id"_s).toString(), record);
        const QJsonObject status{{u"setting"_s, u"status"_s}, {u"name"_s, u"Status"_s}, {u"value"_s, u"sent"_s}};
        QVERIFY2(found.first().toObject().value(u"fields"_s).toArray().contains(status), answer.body.constData());
        QCOMPARE(m_api->cycles.zoho.apiCalls(), 1);
        const auto none = send("POST", "/api/v1/lookup/at-zoho", R"({"queue_id":"q-2"})");
        QVERIFY(none.json().value(u"records"_s).isArray() && none.json().value(u"records"_s).toArray().isEmpty());
        const QJsonObject odd{{u"queue_id"_s, u"x\" || ID != \"0"_s}};
        QCOMPARE(send("POST", "/api/v1/lookup/at-zoho", QJsonDocument(odd).toJson()).status, 400);
        QCOMPARE(m_api->cycles.zoho.apiCalls(), 2);
    }

    void aQueueIdThatIsTooLongIsNotAskedFor()
    {
        const QJsonObject longest{{u"queue_id"_s, QString(256, u'q')}};
        QCOMPARE(send("POST", "/api/v1/lookup/at-zoho", QJsonDocument(longest).toJson()).status, 400);
        QCOMPARE(m_api->cycles.zoho.apiCalls(), 0);
    }

    void zohoIsAskedAFewTimesAMinute()
    {
        const auto ask = [this] { return send("POST", "/api/v1/lookup/at-zoho", R"({"queue_id":"q-1"})"); };
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(ask().status, 200);
        }
        const auto refused = ask();
        QCOMPARE(refused.status, 429);
        const int wait = refused.header("retry-after").toInt();
        QVERIFY2(wait > 0 && wait <= 60, qPrintable(QString::number(wait)));
        QCOMPARE(m_api->cycles.zoho.apiCalls(), 20);
        m_api->cycles.clock.advance(std::chrono::seconds(60));
        QCOMPARE(ask().status, 200);
    }

    void zohoIsNotAskedWhileItTakesNoCalls_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<std::chrono::milliseconds>("pause");
        QTest::newRow("too many a minute") << Fault::code(429, 2955) << std::chrono::milliseconds(61000);
        QTest::newRow("the day's are used up") << Fault::code(200, 4000) << std::chrono::milliseconds(86400000);
    }

    void zohoIsNotAskedWhileItTakesNoCalls()
    {
        QFETCH(const Fault, fault);
        QFETCH(const std::chrono::milliseconds, pause);
        m_api->cycles.zoho.addFault(fault);
        for (int i = 0; i < 2; ++i) {
            const auto answer = send("POST", "/api/v1/lookup/at-zoho", R"({"queue_id":"q-1"})");
            QCOMPARE(answer.status, 503);
            QVERIFY(answer.header("retry-after").toInt() > 0);
            QCOMPARE(m_api->cycles.zoho.apiCalls(), 1);
        }
        m_api->cycles.clock.advance(pause);
        QCOMPARE(send("POST", "/api/v1/lookup/at-zoho", R"({"queue_id":"q-1"})").status, 200);
    }

    void viewersSeeNumbersMaskedEverywhere()
    {
        m_api->cycles.addRecord(u"q-1"_s, {});
        m_api->cycles.execute(u"INSERT INTO delivered_logs (queue_id, message_id, status, recipient_id) VALUES "
                              "('q-1', 'wamid.HBgLMTU1NTAwMDEyMzQ', 'delivered', '15550001234'), "
                              "(NULL, 'wamid.HBgLMTU1NTAwMDEyMzU', 'delivered', '15550001234')"_s);
        m_api->cycles.sync();
        QVERIFY(send("GET", "/api/v1/cycles/1/records").body.contains("15550001234"));
        QVERIFY(m_api->session().setUserRole(u"ann"_s, Role::Viewer).hasValue());
        QTRY_COMPARE(send("GET", "/api/v1/log").status, 403); // the list of users may be a second old
        for (const auto &[path, body] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"/api/v1/cycles/1/records", ""},
                 {"/api/v1/unmatched", ""},
                 {"/api/v1/lookup", R"({"queue_id":"q-1"})"},
                 {"/api/v1/attempts", R"({"queue_id":"q-1"})"}}) {
            const auto answer = send(*body ? "POST" : "GET", path, body);
            QCOMPARE(answer.status, 200);
            QVERIFY2(!answer.body.contains("15550001234") && !answer.body.contains("HBgLMTU1"), path);
        }
    }

    // Zoho and databases quote the values that they refuse.
    void viewersSeeNumbersMaskedInWordsToo()
    {
        m_api->cycles.zoho.addFault(
            Fault::code(200, 3001, u"Bad 15550001234, +1 (555) 000-1234 of wamid.HBgLMTU1NTAwMDEyMzQ"_s)
                .on(CallKind::Update)
                .repeated(Fault::forever));
        const QString record = m_api->cycles.addSentRecords(1).constFirst();
        for (int cycle = 0; cycle < 3; ++cycle) {
            m_api->cycles.sync();
        }
        m_api->cycles.execute(u"UPDATE statusbridge_runs SET error_kind = 'database', message = "
                              "'[\"WithDetail\",[\"ZohoUnreachable\"],\"(15550001234)\"]'"_s);
        const QString queueId =
            m_api->cycles.texts(u"SELECT queue_id FROM statusbridge_record_failures"_s).constFirst();
        const auto whole = [this]() -> QByteArray {
            return send("GET", "/api/v1/parked").body + send("GET", "/api/v1/cycles/1/records").body +
                   send("GET", "/api/v1/cycles").body;
        };
        QVERIFY(whole().count("15550001234") >= 8);
        QVERIFY(m_api->session().setUserRole(u"ann"_s, Role::Viewer).hasValue());
        QTRY_COMPARE(send("GET", "/api/v1/log").status, 403); // the list of users may be a second old
        const QByteArray id = QJsonDocument(QJsonObject{{u"queue_id"_s, queueId}}).toJson();
        for (const auto &[path, body] :
             std::initializer_list<std::pair<const char *, QByteArray>>{{"/api/v1/cycles", {}},
                                                                        {"/api/v1/cycles/1", {}},
                                                                        {"/api/v1/cycles/1/records", {}},
                                                                        {"/api/v1/status", {}},
                                                                        {"/api/v1/parked", {}},
                                                                        {"/api/v1/lookup", id},
                                                                        {"/api/v1/attempts", id},
                                                                        {"/zoho/test-queue-lookup", id}}) {
            const auto answer = send(body.isEmpty() ? "GET" : "POST", path, body);
            QCOMPARE(answer.status, 200);
            QVERIFY2(!answer.body.contains("0001234") && !answer.body.contains("000-1234") &&
                         !answer.body.contains("HBgLMTU1"),
                     answer.body.constData());
        }
        QVERIFY(send("GET", "/api/v1/parked").body.contains(record.toLatin1()));
    }

private:
    //! As many records of which Zoho has refused each three times; returns their ids.
    QStringList park(int count)
    {
        m_api->cycles.zoho.addFault(Fault::code(200, 3001).on(CallKind::Update).repeated(Fault::forever));
        const auto ids = m_api->cycles.addSentRecords(count);
        for (int cycle = 0; cycle < 3; ++cycle) {
            m_api->cycles.sync();
        }
        return ids;
    }

    [[nodiscard]] Answer send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const
    {
        zohosim::Headers headers = {{"Authorization", "Basic " + QByteArray("ann:correct horse").toBase64()}};
        if (!body.isEmpty()) {
            headers.emplaceBack("Content-Type", "application/json");
        }
        return m_api->send(method, path, headers, body);
    }

    std::unique_ptr<ApiFixture> m_api;
};

QTEST_GUILESS_MAIN(TestApiRecords)

} // namespace tst_apirecords

#include "tst_apirecords.moc"
