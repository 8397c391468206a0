// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/settableclock.h"
#include "tests/zohosim/testclient.h"
#include "tests/zohosim/zohosimulator.h"

#include <QJsonArray>
#include <QTest>

namespace tst_report {

using namespace Qt::StringLiterals;
using namespace statusbridge::zohosim;
using namespace std::chrono_literals;

//! Reading and writing the report, and what is refused.
class TestReport : public QObject
{
    Q_OBJECT

    std::unique_ptr<SettableClock> m_clock;
    std::unique_ptr<ZohoSimulator> m_zoho;
    std::unique_ptr<TestClient> m_client;
    static constexpr qint64 firstId = 3888833000000114001;

    static QString id(int number) { return QString::number(firstId + number); }
    void fill(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_zoho->addRecord(id(i), {{u"Queue_ID_DV"_s, u"q-%1"_s.arg(i)}, {u"Status"_s, u"sent"_s}});
        }
    }
    Answer patch(int number, const QByteArray &body) { return m_client->patch('/' + id(number).toLatin1(), body); }
    static qsizetype rows(const Answer &answer) { return answer.json().value(u"data").toArray().size(); }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<SettableClock>();
        m_zoho = std::make_unique<ZohoSimulator>(Options{.perMinute = 0});
        m_zoho->setClock(m_clock.get());
        QVERIFY(m_zoho->start().hasValue());
        m_client = std::make_unique<TestClient>(m_zoho->port());
        m_client->setToken(m_zoho->issueAccessToken());
    }
    void cleanup()
    {
        m_zoho.reset();
        m_client.reset();
    }

    void pagesByTheCursorHeader()
    {
        fill(2300);
        const QByteArray query = "?max_records=1000&criteria=Status%20%21%3D%20%22delivered%22";
        Answer answer = m_client->get(query);
        QCOMPARE(rows(answer), 1000);
        QCOMPARE(answer.json().value(u"data").toArray().at(0).toObject().value(u"ID").toString(), id(0));
        answer = m_client->get(query, {{"record_cursor", answer.header("record_cursor")}});
        QCOMPARE(rows(answer), 1000);
        answer = m_client->get(query, {{"record_cursor", answer.header("record_cursor")}});
        QCOMPARE(rows(answer), 300);
        QCOMPARE(answer.json().value(u"data").toArray().at(299).toObject().value(u"ID").toString(), id(2299));
        QVERIFY(answer.header("record_cursor").isEmpty());
    }

    void aFullLastPageHasNoCursor()
    {
        fill(200);
        const Answer answer = m_client->get();
        QCOMPARE(rows(answer), 200);
        QVERIFY(answer.header("record_cursor").isEmpty());
    }

    void aCursorIsBoundToItsUrl()
    {
        fill(300);
        const QByteArray cursor = m_client->get("?max_records=200").header("record_cursor");
        const Answer foreign = m_client->get("?max_records=500", {{"record_cursor", cursor}});
        QCOMPARE(foreign.status, 400);
        QVERIFY(foreign.code() != 3000 && foreign.code() != 9280);
    }

    void anExpiredCursorAnswersEmpty()
    {
        fill(300);
        const QByteArray cursor = m_client->get().header("record_cursor");
        m_zoho->expireCursors();
        QCOMPARE(m_client->get({}, {{"record_cursor", cursor}}).code(), 9280);
    }

    void fromIsIgnored()
    {
        fill(300);
        QCOMPARE(m_client->get("?from=200").body, m_client->get().body);
    }

    void theCursorMayBeDroppedOrRepeated()
    {
        fill(300);
        m_zoho->configure([](Options &options) { options.cursorStyle = CursorStyle::Dropped; });
        QVERIFY(m_client->get().header("record_cursor").isEmpty());
        m_zoho->configure([](Options &options) { options.cursorStyle = CursorStyle::Repeating; });
        const Answer first = m_client->get();
        const QByteArray cursor = first.header("record_cursor");
        const Answer second = m_client->get({}, {{"record_cursor", cursor}});
        QCOMPARE(second.body, first.body);
        QCOMPARE(second.header("record_cursor"), cursor);
    }

    void refusesParameters_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("max_records") << QByteArray("?max_records=100") << 400 << 9250;
        QTest::newRow("unknown") << QByteArray("?sort=ID") << 401 << 1060;
        QTest::newRow("raw &&") << QByteArray("?criteria=ID!=0&&ID!=1") << 401 << 1060;
        QTest::newRow("given twice") << QByteArray("?max_records=200&max_records=200") << 401 << 1000;
        QTest::newRow("limit") << QByteArray("?limit=201") << 401 << 2945;
        QTest::newRow("custom without fields") << QByteArray("?field_config=custom") << 401 << 1000;
        QTest::newRow("fields without custom") << QByteArray("?fields=ID") << 401 << 1000;
        QTest::newRow("broken criteria") << QByteArray("?criteria=Status%20%3D%20sent") << 400 << 3330;
        QTest::newRow("criteria encoded twice") << QByteArray("?criteria=ID%2520%2521%253D%25200") << 400 << 3330;
    }
    void refusesParameters()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const int, status);
        QFETCH(const int, code);
        fill(1);
        const Answer answer = m_client->get(query);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
    }

    void showsWhatIsAskedFor()
    {
        m_zoho->addRecord(u"1"_s, {{u"Status"_s, u"sent"_s}, {u"recipient_id"_s, QJsonValue::Null}});
        const QJsonObject shown = m_client->get("?field_config=custom&fields=ID,recipient_id,Queue_ID_DV,Nothing")
                                      .json()
                                      .value(u"data")
                                      .toArray()
                                      .at(0)
                                      .toObject();
        QCOMPARE(shown.keys(), QStringList({u"ID"_s, u"recipient_id"_s}));
    }

    void emptyIsToldInFourWays_data()
    {
        QTest::addColumn<EmptyAnswer>("way");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("400/9280") << EmptyAnswer::BadRequest9280 << 400 << 9280;
        QTest::newRow("404/9280") << EmptyAnswer::NotFound9280 << 404 << 9280;
        QTest::newRow("404/3100") << EmptyAnswer::NotFound3100 << 404 << 3100;
        QTest::newRow("200/[]") << EmptyAnswer::EmptyList << 200 << 3000;
    }
    void emptyIsToldInFourWays()
    {
        QFETCH(const EmptyAnswer, way);
        QFETCH(const int, status);
        QFETCH(const int, code);
        m_zoho->configure([way](Options &options) { options.emptyAnswer = way; });
        const Answer answer = m_client->get();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QCOMPARE(rows(answer), 0);
    }

    void acceptMustBeExact_data()
    {
        QTest::addColumn<QByteArray>("accept");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("any") << QByteArray("*/*");
        QTest::newRow("list") << QByteArray("application/json, text/plain");
    }
    void acceptMustBeExact()
    {
        QFETCH(const QByteArray, accept);
        Headers headers = m_client->apiHeaders();
        headers.removeLast();
        if (!accept.isNull()) {
            headers.append({"Accept", accept});
        }
        QCOMPARE(m_client->exchange("GET", TestClient::report.toByteArray(), headers).code(), 9210);
    }

    void wrongNamesHaveTheirOwnCodes_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("code");
        QTest::newRow("owner") << QByteArray("/creator/v2.1/data/ACME/messaging/report/All_Messages") << 1040;
        QTest::newRow("app") << QByteArray("/creator/v2.1/data/acme/other/report/All_Messages") << 2892;
        QTest::newRow("report") << QByteArray("/creator/v2.1/data/acme/messaging/report/all_messages") << 2894;
        QTest::newRow("form") << QByteArray("/creator/v2.1/meta/acme/messaging/form/Other/fields") << 2893;
        QTest::newRow("version") << QByteArray("/creator/v2/data/acme/messaging/report/All_Messages") << 1000;
    }
    void wrongNamesHaveTheirOwnCodes()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const int, code);
        const Answer answer = m_client->exchange("GET", path, m_client->apiHeaders());
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.code(), code);
    }

    void bearerIsNotAToken()
    {
        const QByteArray token = m_zoho->issueAccessToken().toLatin1();
        const Headers headers = {{"Authorization", "Bearer " + token}, {"Accept", "application/json"}};
        QCOMPARE(m_client->exchange("GET", TestClient::report.toByteArray(), headers).code(), 1030);
    }

    void aMissingScopeIsNotTheTokensFault()
    {
        m_zoho->configure([](Options &options) { options.scopes.removeAll(u"ZohoCreator.report.UPDATE"_s); });
        fill(1);
        const Answer answer = patch(0, R"({"data":{"Status":"delivered"}})");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.code(), 2945);
        QCOMPARE(m_zoho->record(id(0)).value(u"Status").toString(), u"sent"_s);
        QCOMPARE(m_client->get().code(), 3000);
    }

    void anEnvironmentMustExist()
    {
        fill(1);
        QCOMPARE(m_client->get({}, {{"environment", "development"}}).code(), 2930);
        m_zoho->configure([](Options &options) { options.environments = {u"development"_s}; });
        QCOMPARE(m_client->get({}, {{"environment", "development"}}).code(), 3000);
        QCOMPARE(m_client->get({}, {{"environment", "stage"}}).code(), 2930);
    }

    void aPatchTakesTheRecordOutOfTheCriteria()
    {
        fill(2);
        const Answer answer = patch(0, R"({"data":{"Status":"delivered"}})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.code(), 3000);
        QCOMPARE(answer.json().value(u"data").toObject().value(u"ID").toString(), id(0));
        QCOMPARE(m_zoho->record(id(0)).value(u"Status").toString(), u"delivered"_s);
        QCOMPARE(rows(m_client->get("?criteria=Status%20!%3D%20%22delivered%22")), 1);
        QCOMPARE(m_zoho->writes(id(0)), 1);
        QCOMPARE(m_zoho->writes(id(1)), 0);
    }

    void refusesBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << 3020;
        QTest::newRow("not JSON") << QByteArray("{") << 3020;
        QTest::newRow("no data") << QByteArray(R"({"Status":"x"})") << 3020;
        QTest::newRow("extra key") << QByteArray(R"({"data":{"Status":"x"},"extra":1})") << 2945;
        QTest::newRow("criteria by ID") << QByteArray(R"({"data":{"Status":"x"},"criteria":"ID != 0"})") << 2945;
        QTest::newRow("workflow") << QByteArray(R"({"data":{"Status":"x"},"skip_workflow":["mail"]})") << 2945;
        QTest::newRow("workflow as text") << QByteArray(R"({"data":{"Status":"x"},"skip_workflow":"all"})") << 2945;
        QTest::newRow("unknown field") << QByteArray(R"({"data":{"Statuss":"x"}})") << 3001;
        QTest::newRow("the ID") << QByteArray(R"({"data":{"ID":"2"}})") << 3001;
        QTest::newRow("an object") << QByteArray(R"({"data":{"Status":{}}})") << 3070;
    }
    void refusesBodies()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, code);
        fill(1);
        const QJsonObject before = m_zoho->record(id(0));
        QCOMPARE(patch(0, body).code(), code);
        QCOMPARE(m_zoho->record(id(0)), before);
        QCOMPARE(m_zoho->writes(id(0)), 0);
    }

    void valuesMustFitTheirFields()
    {
        m_zoho->configure([](Options &options) {
            options.fields.set({.name = u"Status"_s, .kind = FieldKind::Choice, .choices = {u"Delivered"_s}});
            options.fields.set({.name = u"TimeStamp_Webhook"_s, .kind = FieldKind::DateTime});
        });
        fill(1);
        QCOMPARE(patch(0, R"({"data":{"Status":"delivered"}})").code(), 3002);
        QCOMPARE(patch(0, R"({"data":{"Status":"Delivered"}})").code(), 3000);
        QCOMPARE(patch(0, R"({"data":{"TimeStamp_Webhook":"2026-03-01 12:00:00"}})").code(), 3002);
        QCOMPARE(patch(0, R"({"data":{"TimeStamp_Webhook":"01-Mar-2026 12:00:00"}})").code(), 3000);
    }

    void uniqueFieldsAreValidatedThoughTheyWereNotSent()
    {
        Options options{.perMinute = 0};
        options.fields.set({.name = u"Email"_s, .unique = true});
        ZohoSimulator zoho(options);
        const QJsonObject twin{{u"Email"_s, u"a@example.com"_s}};
        zoho.addRecord(u"1"_s, twin);
        zoho.addRecord(u"2"_s, twin);
        zoho.addRecord(u"3"_s, {});
        QVERIFY(zoho.start().hasValue());
        TestClient client(zoho.port());
        client.setToken(zoho.issueAccessToken());
        const Answer refused = client.patch("/1", R"({"data":{"Status":"delivered"}})");
        QCOMPARE(refused.code(), 3002);
        QVERIFY(refused.json().value(u"error").toObject().contains(u"Email"));
        QCOMPARE(zoho.writes(u"1"_s), 0);
        QCOMPARE(client.patch("/3", R"({"data":{"Status":"delivered"}})").code(), 3000);
        QCOMPARE(client.patch("/3", R"({"data":{"Email":"a@example.com"}})").code(), 3002);
        QCOMPARE(client.patch("/2", R"({"data":{"Email":"b@example.com"}})").code(), 3000);
        QCOMPARE(client.patch("/1", R"({"data":{"Status":"delivered"}})").code(), 3000);
    }

    void aMissingRecordIsGoneInTwoWays()
    {
        QCOMPARE(patch(5, R"({"data":{"Status":"x"}})").code(), 3190);
        m_zoho->configure([](Options &options) { options.goneAnswer = GoneAnswer::NotFound3100; });
        const Answer gone = m_client->get('/' + id(5).toLatin1());
        QCOMPARE(gone.status, 404);
        QCOMPARE(gone.code(), 3100);
    }

    void numbersMayBeTextAndIdsMayBeNumbers()
    {
        fill(1);
        m_zoho->configure([](Options &options) {
            options.codeStyle = NumberStyle::Text;
            options.idStyle = NumberStyle::Number;
        });
        const Answer answer = m_client->get('/' + id(0).toLatin1());
        QVERIFY(answer.body.contains(R"("code":"3000")"));
        QVERIFY(answer.body.contains(QByteArray("\"ID\":" + id(0).toLatin1() + ',')));
    }

    void workflowsRunUnlessSkipped()
    {
        fill(1);
        QCOMPARE(patch(0, R"({"data":{"Status":"a"}})").code(), 3000);
        QCOMPARE(m_zoho->workflowsRun(), 1);
        QCOMPARE(patch(0, R"({"data":{"Status":"b"},"skip_workflow":["form_workflow"]})").code(), 3000);
        QCOMPARE(m_zoho->workflowsRun(), 1);
    }

    void aCriteriaPatchWritesAllMatches()
    {
        fill(3);
        const QByteArray criteria = "(ID == " + id(0).toLatin1() + " || ID == " + id(2).toLatin1() + ")";
        const Answer answer =
            m_client->patch({}, "{\"data\":{\"Status\":\"delivered\"},\"criteria\":\"" + criteria + "\"}");
        QCOMPARE(answer.json().value(u"result").toArray().size(), 2);
        QCOMPARE(m_zoho->record(id(2)).value(u"Status").toString(), u"delivered"_s);
        QCOMPARE(m_zoho->record(id(1)).value(u"Status").toString(), u"sent"_s);
    }

    void aCriteriaPatchOfMoreThan200IsRefused()
    {
        fill(201);
        const Answer answer = m_client->patch({}, R"({"data":{"Status":"delivered"},"criteria":"ID != 0"})");
        QCOMPARE(answer.code(), 3960);
        QCOMPARE(m_zoho->record(id(0)).value(u"Status").toString(), u"sent"_s);
    }

    void quotasAreToldInZohosWords()
    {
        fill(1);
        m_zoho->configure([](Options &options) { options.perMinute = 2; });
        QCOMPARE(m_client->get().code(), 3000);
        QCOMPARE(m_client->get().code(), 3000);
        const Answer refused = m_client->get();
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.code(), 2955);
        m_clock->advance(60s);
        QCOMPARE(m_client->get().code(), 3000);
    }

    void theDaysQuotaComesWith200()
    {
        fill(1);
        m_zoho->configure([](Options &options) { options.perDay = 1000; });
        m_zoho->setCallsToday(999);
        QCOMPARE(m_client->get().code(), 3000);
        const Answer refused = patch(0, R"({"data":{"Status":"delivered"}})");
        QCOMPARE(refused.status, 200);
        QCOMPARE(refused.code(), 4000);
        QCOMPARE(m_zoho->writes(id(0)), 0);
        m_zoho->configure([](Options &options) { options.quotaAnswer = QuotaAnswer::Forbidden; });
        QCOMPARE(m_client->get().status, 403);
        m_clock->advance(12h);
        m_client->setToken(m_zoho->issueAccessToken());
        QCOMPARE(m_client->get().code(), 3000);
    }

    void listsReportsFormsAndFields()
    {
        const Answer forms =
            m_client->exchange("GET", "/creator/v2.1/meta/acme/messaging/forms", m_client->apiHeaders());
        QCOMPARE(forms.json().value(u"forms").toArray().at(0).toObject().value(u"link_name").toString(), u"Message"_s);
        const Answer reports =
            m_client->exchange("GET", "/creator/v2.1/meta/acme/messaging/reports", m_client->apiHeaders());
        QCOMPARE(reports.json().value(u"reports").toArray().size(), 1);
        const Answer fields =
            m_client->exchange("GET", "/creator/v2.1/meta/acme/messaging/form/Message/fields", m_client->apiHeaders());
        QCOMPARE(fields.json().value(u"fields").toArray().size(), 7);
    }
};

QTEST_GUILESS_MAIN(TestReport)

} // namespace tst_report

#include "tst_report.moc"
