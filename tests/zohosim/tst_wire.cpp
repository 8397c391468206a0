// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/testclient.h"
#include "tests/zohosim/zohosimulator.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

namespace tst_wire {

using namespace Qt::StringLiterals;
using namespace statusbridge::zohosim;
using namespace std::chrono_literals;

//! Faults, what is counted, and TLS.
class TestWire : public QObject
{
    Q_OBJECT

    std::unique_ptr<ZohoSimulator> m_zoho;
    std::unique_ptr<TestClient> m_client;

    static constexpr QByteArrayView delivered = R"({"data":{"Status":"delivered"}})";

    Answer patch(const QByteArray &id) { return m_client->patch('/' + id, delivered.toByteArray()); }
    QString status(const QString &id) const { return m_zoho->record(id).value(u"Status").toString(); }

private Q_SLOTS:
    void init()
    {
        m_zoho = std::make_unique<ZohoSimulator>(Options{.perMinute = 0});
        for (int i = 1; i <= 20; ++i) {
            m_zoho->addRecord(QString::number(i), {{u"Status"_s, u"sent"_s}});
        }
        QVERIFY(m_zoho->start().hasValue());
        m_client = std::make_unique<TestClient>(m_zoho->port());
        m_client->setToken(m_zoho->issueAccessToken());
    }
    void cleanup()
    {
        m_zoho.reset();
        m_client.reset();
    }

    void aFaultHitsTheCallsItNames()
    {
        m_zoho->addFault(Fault::code(400, 1234).on(CallKind::Update).from(2).repeated(2));
        QCOMPARE(patch("1").code(), 3000);
        QCOMPARE(m_client->get().code(), 3000);
        QCOMPARE(patch("2").code(), 1234);
        QCOMPARE(patch("3").code(), 1234);
        QCOMPARE(patch("4").code(), 3000);
        QCOMPARE(status(u"2"_s), u"sent"_s);
    }

    void aFaultMayFollowARecord()
    {
        m_zoho->addFault(Fault::html(503).forRecord(u"7"_s).repeated(Fault::forever));
        QCOMPARE(patch("6").code(), 3000);
        QCOMPARE(patch("7").status, 503);
        const Answer again = patch("7");
        QCOMPARE(again.status, 503);
        QCOMPARE(again.header("content-type"), "text/html");
        m_zoho->clearFaults();
        QCOMPARE(patch("7").code(), 3000);
    }

    void aDeadConnectionGivesNoAnswer_data()
    {
        QTest::addColumn<Fault::Action>("action");
        QTest::addColumn<QString>("expected");
        QTest::newRow("reset") << Fault::Action::Reset << u"sent"_s;
        QTest::newRow("close") << Fault::Action::Close << u"sent"_s;
        QTest::newRow("applied, then reset") << Fault::Action::LoseByReset << u"delivered"_s;
        QTest::newRow("applied, then closed") << Fault::Action::LoseByClose << u"delivered"_s;
    }
    void aDeadConnectionGivesNoAnswer()
    {
        QFETCH(const Fault::Action, action);
        QFETCH(const QString, expected);
        m_zoho->addFault(Fault::of(action).on(CallKind::Update));
        QCOMPARE(patch("1").status, 0);
        QCOMPARE(status(u"1"_s), expected);
        QCOMPARE(m_zoho->patchArrivals(u"1"_s), 1);
        QCOMPARE(m_zoho->requests().constLast().status, 0);
        QTRY_COMPARE(m_zoho->inFlight(), 0);
        QCOMPARE(patch("2").code(), 3000);
    }

    void aHangingCallStaysInFlightUntilTheClientLeaves()
    {
        m_zoho->addFault(Fault::of(Fault::Action::LoseByHang).on(CallKind::Update));
        m_client->send("PATCH", TestClient::report + "/1",
                       m_client->apiHeaders() + Headers{{"Content-Type", "application/json"}}, delivered.toByteArray());
        QTRY_COMPARE(status(u"1"_s), u"delivered"_s);
        QCOMPARE(m_client->receive(50).status, 0);
        QCOMPARE(m_zoho->inFlight(), 1);
        m_client.reset();
        QTRY_COMPARE(m_zoho->inFlight(), 0);
    }

    void answersMayBeMaimed()
    {
        m_zoho->addFault(Fault::of(Fault::Action::Truncate));
        const Answer half = patch("1");
        QCOMPARE(half.status, 200);
        QVERIFY(!half.isWhole);
        m_zoho->clearFaults();
        m_zoho->addFault(Fault::of(Fault::Action::ShortLength));
        const Answer cut = patch("4");
        QCOMPARE(cut.status, 200);
        QVERIFY(!cut.isWhole);
        m_zoho->clearFaults();
        m_zoho->addFault(Fault::of(Fault::Action::Empty));
        const Answer empty = patch("2");
        QCOMPARE(empty.status, 200);
        QVERIFY(empty.body.isEmpty());
        QCOMPARE(status(u"2"_s), u"delivered"_s);
        m_zoho->clearFaults();
        m_zoho->addFault(Fault::redirect("http://127.0.0.1:9/elsewhere"));
        const Answer redirect = patch("3");
        QCOMPARE(redirect.status, 302);
        QCOMPARE(redirect.header("location"), "http://127.0.0.1:9/elsewhere");
        QCOMPARE(status(u"3"_s), u"sent"_s);
    }

    void answersMayComeLateOrInDrops()
    {
        QElapsedTimer timer;
        timer.start();
        m_zoho->addFault(Fault::of(Fault::Action::Late, 60ms));
        QCOMPARE(patch("1").code(), 3000);
        QVERIFY(timer.elapsed() >= 60);
        m_zoho->clearFaults();
        m_zoho->addFault(Fault::of(Fault::Action::Drip, 1ms));
        timer.restart();
        const Answer dripped = patch("2");
        QVERIFY(dripped.isWhole);
        QCOMPARE(dripped.code(), 3000);
        QVERIFY(timer.elapsed() >= 200); // one for each byte
    }

    void tokenCallsFailOnlyWhenNamed()
    {
        m_zoho->addFault(Fault::html(500).on(CallKind::Token));
        QCOMPARE(patch("1").code(), 3000);
        QCOMPARE(m_client->refresh().status, 500);
        QCOMPARE(m_client->refresh().status, 200);
    }

    void countsThePeakInFlight()
    {
        m_zoho->configure([](Options &options) { options.latency = 100ms; });
        std::vector<std::unique_ptr<TestClient>> clients;
        const QString token = m_zoho->issueAccessToken();
        for (int i = 1; i <= 10; ++i) {
            clients.push_back(std::make_unique<TestClient>(m_zoho->port()));
            clients.back()->setToken(token);
            clients.back()->send("PATCH", TestClient::report + '/' + QByteArray::number(i),
                                 clients.back()->apiHeaders() + Headers{{"Content-Type", "application/json"}},
                                 delivered.toByteArray());
        }
        for (const auto &client : clients) {
            QCOMPARE(client->receive().code(), 3000);
        }
        QCOMPARE(m_zoho->peakInFlight(), 10);
        QCOMPARE(m_zoho->inFlight(), 0);
        QCOMPARE(m_zoho->arrivals(CallKind::Update).size(), 10U);
    }

    void refusesTooManyAtOnce()
    {
        m_zoho->configure([](Options &options) {
            options.latency = 100ms;
            options.atOnce = 1;
        });
        TestClient other(m_zoho->port());
        other.setToken(m_zoho->issueAccessToken());
        other.send("GET", TestClient::report.toByteArray(), other.apiHeaders());
        QTRY_COMPARE(m_zoho->inFlight(), 1);
        QCOMPARE(patch("1").code(), 2955);
        QCOMPARE(other.receive().code(), 3000);
        QCOMPARE(patch("1").code(), 3000);
    }

    void tellsReadingBackFromListing()
    {
        QCOMPARE(m_client->get("?criteria=(ID%20%3D%3D%201%20%7C%7C%20ID%20%3D%3D%202)").code(), 3000);
        QCOMPARE(m_client->get("?criteria=ID%20!%3D%200").code(), 3000);
        QCOMPARE(m_zoho->calls(CallKind::ReadBack), 1);
        QCOMPARE(m_zoho->calls(CallKind::List), 1);
        QCOMPARE(m_zoho->apiCalls(), 2);
        QCOMPARE(m_zoho->calls(CallKind::Token), 0);
    }

    void theHookRunsBeforeThePatchIsApplied()
    {
        QStringList seen;
        m_zoho->onPatch([&](const QString &id) { seen.append(id + u'=' + status(id)); });
        QCOMPARE(patch("3").code(), 3000);
        QCOMPARE(seen, QStringList(u"3=sent"_s));
    }

    void theHookOfAllCallsMayAddTheFaultThatHitsTheCall()
    {
        QStringList seen;
        m_zoho->onCall([&](const Call &call) {
            seen.append(toString(call.kind));
            m_zoho->addFault(Fault::html(502).on(call.kind));
        });
        QCOMPARE(m_client->refresh().status, 502);
        QCOMPARE(patch("3").status, 502);
        QCOMPARE(seen, (QStringList{toString(CallKind::Token), toString(CallKind::Update)}));
    }

    void keepsTheStatusAfterEachWrite()
    {
        QCOMPARE(patch("3").code(), 3000);
        QCOMPARE(m_zoho->statusesWritten(u"3"_s), QStringList(u"delivered"_s));
        m_zoho->addFault(Fault::html(502));
        QCOMPARE(patch("3").status, 502);
        QCOMPARE(m_zoho->writes(u"3"_s), 1);
    }

    void logsWhatWasSent()
    {
        QCOMPARE(patch("3").code(), 3000);
        const LoggedRequest logged = m_zoho->requests().constLast();
        QCOMPARE(logged.method, "PATCH");
        QVERIFY(logged.path.endsWith(u"/All_Messages/3"));
        QCOMPARE(logged.recordId, u"3"_s);
        QCOMPARE(logged.header("accept"), "application/json");
        QCOMPARE(logged.body, delivered.toByteArray());
        QCOMPARE(logged.status, 200);
        m_zoho->clearLog();
        QVERIFY(m_zoho->requests().isEmpty());
        QCOMPARE(m_zoho->calls(CallKind::Update), 0);
    }

    void startsAgainOnTheSamePort()
    {
        const quint16 port = m_zoho->port();
        m_zoho->stop();
        QCOMPARE(patch("1").status, 0);
        QVERIFY(m_zoho->start(port).hasValue());
        QCOMPARE(patch("1").code(), 3000);
    }

    void refusesWhatIsNotHttp()
    {
        QCOMPARE(m_client->exchange("GET", "no-slash").status, 400);
        QCOMPARE(m_client->get().code(), 3000);
    }

    void speaksTlsWithACertificateOfItsOwn()
    {
        ZohoSimulator zoho(Options{.perMinute = 0, .tls = true});
        QVERIFY(zoho.start().hasValue());
        QCOMPARE(zoho.apiUrl().scheme(), u"https"_s);
        QSslSocket untrusting;
        untrusting.connectToHostEncrypted(u"127.0.0.1"_s, zoho.port());
        QVERIFY(!untrusting.waitForEncrypted(5000));
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({QSslCertificate(zoho.certificatePem())});
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, zoho.port());
        QVERIFY2(socket.waitForEncrypted(5000), qPrintable(socket.errorString()));
        socket.write("GET /oauth/serverinfo HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(5000));
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 "));
    }
};

QTEST_GUILESS_MAIN(TestWire)

} // namespace tst_wire

#include "tst_wire.moc"
