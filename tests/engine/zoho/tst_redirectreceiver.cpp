// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/redirectreceiver.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <thread>
#include <vector>

namespace tst_redirectreceiver {

using namespace statusbridge;
using namespace statusbridge::zoho;
using namespace std::chrono_literals;

//! What a browser on this machine gets for \p request, waiting for the end of the connection.
QByteArray exchange(quint16 port, const QByteArray &request, const QString &address = u"127.0.0.1"_s)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(address), port);
    if (!socket.waitForConnected(5000)) {
        return "not connected";
    }
    socket.write(request);
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5000)) {
        answer += socket.readAll();
    }
    return answer + socket.readAll();
}

QByteArray get(quint16 port, const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\n\r\n";
}

class RedirectReceiverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto receiver = RedirectReceiver::listen(0);
        QVERIFY(receiver.hasValue());
        m_receiver = std::move(*receiver);
        m_port = m_receiver->port();
        m_stop = std::stop_source();
    }
    void cleanup() { m_receiver.reset(); }

    void aCodeArrives()
    {
        QByteArray page;
        std::thread browser([&] {
            page = exchange(m_port, get(m_port, "/callback?state=s&code=1000.c.d&accounts-server=https://a.b"));
        });
        const auto redirect = wait();
        m_receiver.reset(); // the page is sent to its end
        browser.join();
        QVERIFY(redirect.hasValue());
        QVERIFY(redirect->code.equals(Secret("1000.c.d")));
        QVERIFY2(page.startsWith("HTTP/1.1 200 OK\r\n") && page.endsWith("</html>"), page.constData());
        QVERIFY(!page.contains("1000.c.d"));
    }

    void theBrowserMayComeByIPv6WhereThereIsOne()
    {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), m_port);
        const QString address = probe.waitForConnected(1000) ? u"::1"_s : u"127.0.0.1"_s;
        std::thread browser([&] { exchange(m_port, get(m_port, "/callback?state=s&code=1000.c.d"), address); });
        const auto redirect = wait();
        m_receiver.reset();
        browser.join();
        QVERIFY(redirect.hasValue());
    }

    void whatComesBesideTheAnswerIsRefusedAndDoesNotEndTheWait()
    {
        QList<QByteArray> pages;
        std::thread browser([&] {
            for (const char *target : {"/favicon.ico", "/callback?state=other&code=1000.e.f", "/callback?code=1000.e.f",
                                       "/callback?state=s&code=1000.c.d"}) {
                pages += exchange(m_port, get(m_port, target)).left(12);
            }
        });
        const auto redirect = wait();
        m_receiver.reset();
        browser.join();
        QVERIFY(redirect.hasValue());
        QVERIFY(redirect->code.equals(Secret("1000.c.d")));
        QCOMPARE(pages, QList<QByteArray>({"HTTP/1.1 404", "HTTP/1.1 400", "HTTP/1.1 400", "HTTP/1.1 200"}));
    }

    void aRefusalWithoutTheStateChangesNothingAndIsNotRepeated()
    {
        QByteArray refused;
        QByteArray page;
        std::thread browser([&] {
            refused = exchange(m_port, get(m_port, "/callback?error=access_denied&error_description=call+555-0100"));
            refused += exchange(m_port, get(m_port, "/callback?state=x&error=access_denied&error_description=call"));
            page = exchange(m_port, get(m_port, "/callback?state=s&code=1000.c.d")).left(12);
        });
        const auto redirect = wait();
        m_receiver.reset();
        browser.join();
        QVERIFY(redirect.hasValue());
        QVERIFY(redirect->code.equals(Secret("1000.c.d")));
        QCOMPARE(refused.count("HTTP/1.1 400 Bad Request\r\n"), 2);
        QVERIFY2(!refused.contains("denied") && !refused.contains("call"), refused.constData());
        QCOMPARE(page, QByteArray("HTTP/1.1 200"));
    }

    void idleConnectionsDoNotBlockThePort()
    {
        qsizetype dropped = 0;
        QByteArray page;
        std::thread browser([&] {
            std::vector<std::unique_ptr<QTcpSocket>> idle;
            for (int i = 0; i < 200; ++i) {
                idle.push_back(std::make_unique<QTcpSocket>());
                idle.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
                idle.back()->waitForConnected(5000);
            }
            page = exchange(m_port, get(m_port, "/callback?state=s&code=1000.c.d")).left(12);
            for (const auto &socket : idle) {
                dropped += socket->waitForDisconnected(1) || socket->state() != QAbstractSocket::ConnectedState ? 1 : 0;
            }
        });
        const auto redirect = wait();
        m_receiver.reset();
        browser.join();
        QVERIFY(redirect.hasValue());
        QCOMPARE(page, QByteArray("HTTP/1.1 200"));
        QVERIFY2(dropped > 100, qPrintable(QString::number(dropped)));
    }

    void aConnectionGetsOneAnswer()
    {
        QByteArray pages;
        std::thread browser([&] {
            pages = exchange(m_port, get(m_port, "/favicon.ico") + get(m_port, "/callback?state=s&code=1000.c.d"));
            m_stop.request_stop();
        });
        const auto redirect = wait();
        browser.join();
        QCOMPARE(toString(redirect.error().kind), u"cancelled"_s);
        QCOMPARE(pages.count("HTTP/1.1 "), 1);
    }

    void aRefusalEndsIt()
    {
        std::thread browser([&] { exchange(m_port, get(m_port, "/callback?state=s&error=access_denied")); });
        const auto redirect = wait();
        m_receiver.reset();
        browser.join();
        QCOMPARE(toString(redirect.error().kind), u"unauthorized"_s);
    }

    void anEndlessHeadIsRefused()
    {
        QByteArray page;
        std::thread browser([&] {
            page = exchange(m_port, "GET /callback?" + QByteArray(20000, 'x'));
            m_stop.request_stop();
        });
        const auto redirect = wait();
        browser.join();
        QCOMPARE(toString(redirect.error().kind), u"cancelled"_s);
        QVERIFY(page.isEmpty() || page.startsWith("HTTP/1.1 400")); // unread data may reset the connection first
    }

    void waitingEndsAtTheDeadline()
    {
        const auto redirect = m_receiver->wait(Secret("s"), 20ms, {});
        QCOMPARE(toString(redirect.error().kind), u"transient"_s);
        QCOMPARE(exchange(m_port, get(m_port, "/callback?state=s&code=1000.c.d")), QByteArray("not connected"));
    }

    void anotherThreadMayEndTheWait()
    {
        QElapsedTimer clock;
        clock.start();
        std::thread other([&] { m_stop.request_stop(); });
        const auto redirect = wait();
        other.join();
        QCOMPARE(toString(redirect.error().kind), u"cancelled"_s);
        QVERIFY(clock.elapsed() < 5000);
    }

    void whatWasCancelledBeforeDoesNotWaitAtAll()
    {
        m_stop.request_stop();
        QCOMPARE(toString(wait().error().kind), u"cancelled"_s);
    }

    void aTakenPortIsToldWithItsSetting()
    {
        const auto second = RedirectReceiver::listen(m_port);
        QCOMPARE(toString(second.error().kind), u"configuration"_s);
        QVERIFY(second.error().message.english().contains(QString::number(m_port)));
        QVERIFY(second.error().message.english().contains(u"redirect_port"));
    }

    void aRedirectIsReadWithItsParametersDecodedOnce()
    {
        const auto request = readRedirectRequest("GET /callback?code=1000.a.b&accounts-server=https%3A%2F%2Fx.y&odd=a+b"
                                                 "%2525&empty=&nothing HTTP/1.1\r\nHost: localhost:8086\r\nAccept: */*",
                                                 8086);
        QCOMPARE(request.refusal, 0);
        const RedirectParameters expected = {{u"code"_s, u"1000.a.b"_s},
                                             {u"accounts-server"_s, u"https://x.y"_s},
                                             {u"odd"_s, u"a b%25"_s},
                                             {u"empty"_s, QString()}};
        QCOMPARE(request.parameters, expected);
    }

    void thisMachineHasThreeNames_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("name") << QByteArray("LocalHost:8086");
        QTest::newRow("IPv4") << QByteArray("127.0.0.1:8086");
        QTest::newRow("IPv6") << QByteArray("[::1]:8086");
    }
    void thisMachineHasThreeNames()
    {
        QFETCH(const QByteArray, host);
        QCOMPARE(readRedirectRequest("GET /callback HTTP/1.1\r\nhost:" + host, 8086).refusal, 0);
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QByteArray() << 400;
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02") << 400;
        QTest::newRow("no host") << QByteArray("GET /callback?code=x HTTP/1.1") << 400;
        QTest::newRow("foreign host") << QByteArray("GET /callback HTTP/1.1\r\nHost: evil.example:8086") << 400;
        QTest::newRow("other port") << QByteArray("GET /callback HTTP/1.1\r\nHost: localhost:8087") << 400;
        QTest::newRow("two hosts") << QByteArray("GET /callback HTTP/1.1\r\nHost: localhost:8086\r\nHost: evil.example")
                                   << 400;
        QTest::newRow("HTTP/2") << QByteArray("GET /callback HTTP/2\r\nHost: localhost:8086") << 400;
        QTest::newRow("blank too many") << QByteArray("GET /callback ?x HTTP/1.1\r\nHost: localhost:8086") << 400;
        QTest::newRow("whole address") << QByteArray("GET http://localhost:8086/callback HTTP/1.1\r\nHost: "
                                                     "localhost:8086")
                                       << 400;
        QTest::newRow("icon") << QByteArray("GET /favicon.ico HTTP/1.1\r\nHost: localhost:8086") << 404;
        QTest::newRow("below") << QByteArray("GET /callback/ HTTP/1.1\r\nHost: localhost:8086") << 404;
        QTest::newRow("POST") << QByteArray("POST /callback?code=x HTTP/1.1\r\nHost: localhost:8086") << 405;
        QTest::newRow("HEAD") << QByteArray("HEAD /callback?code=x HTTP/1.1\r\nHost: localhost:8086") << 405;
    }
    void anythingElseIsRefused()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const int, status);
        const auto request = readRedirectRequest(head, 8086);
        QCOMPARE(request.refusal, status);
        QVERIFY(request.parameters.isEmpty());
    }

    void aPageIsWholeAndKeepsTheAddressToItself()
    {
        const QByteArray page = redirectPage(200, u"a<b"_s, u"c&d"_s);
        QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
        for (const char *header : {"Cache-Control: no-store\r\n", "Referrer-Policy: no-referrer\r\n",
                                   "Content-Security-Policy: default-src 'none'", "Connection: close\r\n"}) {
            QVERIFY2(page.contains(header), header);
        }
        const QByteArray body = page.mid(page.indexOf("\r\n\r\n") + 4);
        QVERIFY(page.contains(QByteArray("Content-Length: " + QByteArray::number(body.size()) + "\r\n")));
        QVERIFY(body.contains("<h1>a&lt;b</h1><p>c&amp;d</p>"));
        QVERIFY(redirectPage(405, {}, {}).contains("Allow: GET\r\n"));
    }

private:
    Expected<Redirect> wait() { return m_receiver->wait(Secret("s"), 20s, m_stop.get_token()); }

    std::unique_ptr<RedirectReceiver> m_receiver;
    std::stop_source m_stop;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(RedirectReceiverTest)

} // namespace tst_redirectreceiver

#include "tst_redirectreceiver.moc"
