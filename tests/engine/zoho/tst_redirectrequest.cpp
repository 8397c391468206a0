// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/redirectrequest.h"

#include <QTest>

using namespace statusbridge::zoho;

class RedirectRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(RedirectRequestTest)
#include "tst_redirectrequest.moc"
