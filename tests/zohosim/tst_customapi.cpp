// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/settableclock.h"
#include "tests/zohosim/testclient.h"
#include "tests/zohosim/zohosimulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_customapi {

using namespace Qt::StringLiterals;
using namespace statusbridge::zohosim;
using namespace std::chrono_literals;

//! The app's function that writes many records in one call, and what is refused.
class TestCustomApi : public QObject
{
    Q_OBJECT

    std::unique_ptr<SettableClock> m_clock;
    std::unique_ptr<ZohoSimulator> m_zoho;
    std::unique_ptr<TestClient> m_client;

    static QString id(int number) { return QString::number(3888833000000114001 + number); }

    static QJsonObject update(int number, const QString &status)
    {
        return {{u"id"_s, id(number)}, {u"data"_s, QJsonObject{{u"Status"_s, status}}}};
    }
    static QByteArray bodyOf(const QJsonArray &updates)
    {
        return QJsonDocument(QJsonObject{{u"updates"_s, updates}}).toJson(QJsonDocument::Compact);
    }
    Answer post(const QByteArray &body, const QByteArray &name = "push_statuses")
    {
        auto headers = m_client->apiHeaders();
        if (!body.isEmpty()) {
            headers += {{"Content-Type", "application/json"}};
        }
        return m_client->exchange("POST", "/creator/custom/acme/" + name, headers, body);
    }
    void configure(const std::function<void(CustomApiOptions &)> &change)
    {
        m_zoho->configure([&](Options &options) { change(options.customApi); });
    }
    QString statusOf(int number) const { return m_zoho->record(id(number)).value(u"Status").toString(); }

private Q_SLOTS:
    void init()
    {
        Options options{.perMinute = 0, .customApi = {.linkName = u"push_statuses"_s}};
        options.scopes.append(u"ZohoCreator.customapi.EXECUTE"_s);
        m_clock = std::make_unique<SettableClock>();
        m_zoho = std::make_unique<ZohoSimulator>(options);
        m_zoho->setClock(m_clock.get());
        QVERIFY(m_zoho->start().hasValue());
        for (int i = 0; i < 5; ++i) {
            m_zoho->addRecord(id(i), {{u"Queue_ID_DV"_s, u"q-%1"_s.arg(i)}, {u"Status"_s, u"sent"_s}});
        }
        m_client = std::make_unique<TestClient>(m_zoho->port());
        m_client->setToken(m_zoho->issueAccessToken());
    }
    void cleanup()
    {
        m_zoho.reset();
        m_client.reset();
    }

    void writesEachRecordItsOwnValues()
    {
        const Answer answer = post(bodyOf({update(0, u"delivered"_s), update(1, u"failed"_s)}));
        QCOMPARE(answer.code(), 3000);
        const QJsonObject result = answer.json().value(u"result").toObject();
        QCOMPARE(result.value(u"updated").toArray(), (QJsonArray{id(0), id(1)}));
        QVERIFY(result.value(u"failed").toArray().isEmpty());
        QCOMPARE(statusOf(0), u"delivered"_s);
        QCOMPARE(statusOf(1), u"failed"_s);
        QCOMPARE(m_zoho->workflowsRun(), 0);
        QCOMPARE(m_zoho->calls(CallKind::CustomApi), 1);
        QCOMPARE(m_zoho->apiCalls(), 0);
    }

    void oneBadRecordDoesntStopTheOthers()
    {
        const QJsonObject unknownField{{u"id"_s, id(1)}, {u"data"_s, QJsonObject{{u"Nothing"_s, u"x"_s}}}};
        const QJsonArray updates{update(0, u"delivered"_s), unknownField, update(77, u"delivered"_s),
                                 update(2, u"delivered"_s)};
        const QJsonObject result = post(bodyOf(updates)).json().value(u"result").toObject();
        QCOMPARE(result.value(u"updated").toArray(), (QJsonArray{id(0), id(2)}));
        const QJsonArray failed = result.value(u"failed").toArray();
        QCOMPARE(failed.size(), 2);
        QCOMPARE(failed.at(0).toObject().value(u"code").toInt(), 3001);
        QCOMPARE(failed.at(0).toObject().value(u"message").toString(), u"Nothing: There is no such field."_s);
        QCOMPARE(failed.at(1).toObject().value(u"code").toInt(), 3190);
        QCOMPARE(statusOf(1), u"sent"_s);
    }

    void anEmptyListIsAnswered() { QCOMPARE(post(bodyOf({})).code(), 3000); }

    void theAnswerComesInThreeStyles()
    {
        configure([](CustomApiOptions &custom) { custom.resultStyle = ResultStyle::Bare; });
        QVERIFY(post(bodyOf({})).json().value(u"updated").isArray());
        configure([](CustomApiOptions &custom) { custom.resultStyle = ResultStyle::WrappedText; });
        QCOMPARE(post(bodyOf({})).json().value(u"result").toString(), uR"({"failed":[],"updated":[]})"_s);
    }

    void theAnswerMayLeaveOutAddAndContradict()
    {
        configure([](CustomApiOptions &custom) {
            custom.unansweredIds = {id(0)};
            custom.twiceAnsweredIds = {id(1)};
            custom.foreignIds = {id(4)};
        });
        const QJsonArray updates{update(0, u"failed"_s), update(1, u"failed"_s)};
        const QJsonObject result = post(bodyOf(updates)).json().value(u"result").toObject();
        QCOMPARE(result.value(u"updated").toArray(), (QJsonArray{id(1), id(4)}));
        QCOMPARE(result.value(u"failed").toArray().at(0).toObject().value(u"id").toString(), id(1));
        QCOMPARE(statusOf(0), u"failed"_s);
        QCOMPARE(statusOf(4), u"sent"_s);
    }

    void whatWasWrittenBeforeTheLimitOfStatementsStays()
    {
        configure([](CustomApiOptions &custom) { custom.statements = 20; });
        QCOMPARE(post(bodyOf({update(0, u"failed"_s), update(1, u"failed"_s)})).status, 200);
        const QJsonArray three{update(2, u"failed"_s), update(3, u"failed"_s), update(4, u"failed"_s)};
        QCOMPARE(post(bodyOf(three)).status, 400);
        QCOMPARE(statusOf(3), u"failed"_s);
        QCOMPARE(statusOf(4), u"sent"_s);
    }

    void recordsMayBeRefusedOrEndTheRun()
    {
        configure([](CustomApiOptions &custom) {
            custom.refusedIds = {id(0)};
            custom.fatalIds = {id(2)};
        });
        const QJsonObject result =
            post(bodyOf({update(0, u"failed"_s), update(1, u"failed"_s)})).json().value(u"result").toObject();
        QCOMPARE(result.value(u"failed").toArray().at(0).toObject().value(u"code").toInt(), 3002);
        QCOMPARE(statusOf(0), u"sent"_s);
        QCOMPARE(statusOf(1), u"failed"_s);
        const QJsonArray three{update(3, u"failed"_s), update(2, u"failed"_s), update(4, u"failed"_s)};
        QCOMPARE(post(bodyOf(three)).status, 400);
        QCOMPARE(statusOf(3), u"failed"_s); // what was written before stays
        QCOMPARE(statusOf(2), u"sent"_s);
        QCOMPARE(statusOf(4), u"sent"_s);
    }

    void itsDayIsCountedApart()
    {
        m_zoho->configure([](Options &options) { options.perDay = 1; });
        configure([](CustomApiOptions &custom) { custom.perDay = 1; });
        QCOMPARE(post(bodyOf({})).code(), 3000);
        QCOMPARE(m_client->get().code(), 3000);
        QCOMPARE(m_client->get().code(), 4000);
        const Answer refused = post(bodyOf({update(0, u"failed"_s)}));
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), 4000);
        QCOMPARE(statusOf(0), u"sent"_s);
        m_clock->advance(24h);
        m_client->setToken(m_zoho->issueAccessToken());
        QCOMPARE(post(bodyOf({})).code(), 3000);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isEnabled");
        QTest::addColumn<bool>("isPermitted");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        const QByteArray good = bodyOf({update(0, u"failed"_s)});
        const QByteArray name = "push_statuses";
        QTest::newRow("another name") << "Push_Statuses"_ba << good << true << true << 400 << 9350;
        QTest::newRow("disabled") << name << good << false << true << 400 << 9360;
        QTest::newRow("no permission") << name << good << true << false << 401 << 9380;
        QTest::newRow("no body") << name << ""_ba << true << true << 400 << 3020;
        QTest::newRow("another member") << name << R"({"updates":[],"more":1})"_ba << true << true << 400 << 3020;
        QTest::newRow("an id as a number")
            << name << R"({"updates":[{"id":1,"data":{}}]})"_ba << true << true << 400 << 3020;
    }
    void refusals()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isEnabled);
        QFETCH(const bool, isPermitted);
        QFETCH(const int, status);
        QFETCH(const int, code);
        configure([&](CustomApiOptions &custom) {
            custom.isEnabled = isEnabled;
            custom.isPermitted = isPermitted;
        });
        const Answer answer = post(body, name);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QCOMPARE(statusOf(0), u"sent"_s);
    }

    void takesPostAndItsOwnScopeOnly()
    {
        QCOMPARE(m_client->exchange("GET", "/creator/custom/acme/push_statuses", m_client->apiHeaders()).status, 405);
        m_zoho->configure([](Options &options) { options.scopes.removeAll(u"ZohoCreator.customapi.EXECUTE"_s); });
        QCOMPARE(post(bodyOf({})).code(), 2945);
    }
};

QTEST_GUILESS_MAIN(TestCustomApi)

} // namespace tst_customapi

#include "tst_customapi.moc"
