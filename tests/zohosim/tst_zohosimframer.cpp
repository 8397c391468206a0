// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/httpframer.h"

#include <QTest>

namespace tst_zohosimframer {

using namespace statusbridge::zohosim;

class TestHttpFramer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForTheWholeRequest()
    {
        const QByteArray bytes = "PATCH /a?b=c HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nX-A: 1\r\n\r\nabc";
        HttpFramer framer;
        for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
            framer.append(bytes.mid(i, 1));
            QVERIFY(!framer.next());
        }
        framer.append(bytes.last(1));
        const std::optional<HttpRequest> request = framer.next();
        QVERIFY(request);
        QCOMPARE(request->method, "PATCH");
        QCOMPARE(request->target, "/a?b=c");
        QCOMPARE(request->header("x-a"), "1");
        QCOMPARE(request->body, "abc");
        QVERIFY(request->keepAlive);
    }

    void cutsRequestsApart()
    {
        HttpFramer framer;
        framer.append("POST /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nabGET /2 HTTP/1.1\r\nHost: x\r\n"
                      "Connection: close\r\n\r\n");
        QCOMPARE(framer.next()->body, "ab");
        const std::optional<HttpRequest> second = framer.next();
        QCOMPARE(second->target, "/2");
        QVERIFY(!second->keepAlive);
        QVERIFY(!framer.next());
        QCOMPARE(framer.error(), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("no request line", "hello\r\n\r\n", 400);
        row("space in the target", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("absolute target", "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n", 400);
        row("HTTP/1.0", "GET / HTTP/1.0\r\nHost: x\r\n\r\n", 505);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400);
        row("header without colon", "GET / HTTP/1.1\r\nHost: x\r\nabc\r\n\r\n", 400);
        row("folded header", "GET / HTTP/1.1\r\nHost: x\r\n y: z\r\n\r\n", 400);
        row("length of letters", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n", 400);
        row("negative length", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400);
        row("two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na", 400);
        row("chunks", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", 501);
        row("large body", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n\r\n", 413);
        row("long target", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n", 414);
        row("endless head", "GET / HTTP/1.1\r\nX: " + QByteArray(40000, 'a'), 431);
    }
    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        HttpFramer framer;
        framer.append(bytes);
        QVERIFY(!framer.next());
        QCOMPARE(framer.error(), status);
        framer.append("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(!framer.next()); // nothing is served after an error
    }
};

QTEST_GUILESS_MAIN(TestHttpFramer)
#include "tst_zohosimframer.moc"

} // namespace tst_zohosimframer
