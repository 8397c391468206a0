// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/httpframer.h"

#include <QTest>

namespace tst_httpframer {

using namespace statusbridge;
using State = HttpFramer::State;

class TestHttpFramer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesARequestInAnyPieces();
    void leavesWhatComesAfter();
    void emptyLinesBeforeARequestAreSkippedInAnyPieces();
    void knowsWhetherAConnectionIsKept_data();
    void knowsWhetherAConnectionIsKept();
    void refuses_data();
    void refuses();
    void refusesWhileItArrives_data();
    void refusesWhileItArrives();
    void takesNothingMoreAfterARefusal();
    void anotherProtocolIsNotAskedFor();
    void aPathMayHaveALargerBody();
    void aLargeBodyWaitsUntilItIsAskedFor();
    void waitsForContinueBeforeTheBodyOnly();
    void anyBytesAreSafe();
};

QByteArray post()
{
    return "POST /zoho/status?x=1 HTTP/1.1\r\nHost: a\r\nContent-Type: application/json \r\n"
           "Content-Length: 2\r\n\r\n{}";
}

State feedAll(HttpFramer &framer, QByteArray bytes)
{
    return framer.feed(bytes);
}

void TestHttpFramer::takesARequestInAnyPieces()
{
    const QByteArray bytes = post();
    for (int size = 1; size <= bytes.size(); ++size) {
        HttpFramer framer;
        State state = State::Receiving;
        for (int from = 0; from < bytes.size(); from += size) {
            QCOMPARE(state, State::Receiving);
            state = feedAll(framer, bytes.mid(from, size));
        }
        QCOMPARE(state, State::Complete);
        const auto request = framer.takeRequest();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/zoho/status?x=1"));
        QCOMPARE(request.path(), QByteArray("/zoho/status"));
        QCOMPARE(request.header("content-type"), QByteArray("application/json"));
        QCOMPARE(request.body(), QByteArray("{}"));
        QVERIFY(!framer.hasBegun());
    }
}

void TestHttpFramer::leavesWhatComesAfter()
{
    HttpFramer framer;
    QByteArray input = post() + "\r\n" + post() + "GET";
    QCOMPARE(framer.feed(input), State::Complete);
    QCOMPARE(input, QByteArray("\r\n" + post() + "GET"));
    static_cast<void>(framer.takeRequest());
    QCOMPARE(framer.feed(input), State::Complete);
    QCOMPARE(framer.takeRequest().body(), QByteArray("{}"));
    QCOMPARE(input, QByteArray("GET"));
}

void TestHttpFramer::emptyLinesBeforeARequestAreSkippedInAnyPieces()
{
    HttpFramer framer;
    QByteArray input;
    State state = State::Receiving;
    const QByteArray bytes = "\r\n\r\n" + post();
    for (const char byte : bytes) {
        QCOMPARE(state, State::Receiving);
        input += byte;
        state = framer.feed(input);
    }
    QCOMPARE(state, State::Complete);
    QCOMPARE(framer.takeRequest().body(), QByteArray("{}"));
}

void TestHttpFramer::knowsWhetherAConnectionIsKept_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: TE, Close\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
}

void TestHttpFramer::knowsWhetherAConnectionIsKept()
{
    QFETCH(QByteArray, head);
    HttpFramer framer;
    QCOMPARE(framer.feed(head), State::Complete);
    QTEST(framer.takeRequest().isKeptAlive, "isKept");
}

void TestHttpFramer::refuses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &head, int status) {
        QTest::newRow(name) << head + "\r\n\r\n" << status;
    };
    const QByteArray line = "POST / HTTP/1.1\r\nHost: a\r\n";
    row("no path", "GET HTTP/1.1\r\nHost: a", 400);
    row("two spaces", "GET  / HTTP/1.1\r\nHost: a", 400);
    row("method with a colon", "G:T / HTTP/1.1\r\nHost: a", 400);
    row("absolute address", "GET http://a/ HTTP/1.1\r\nHost: a", 400);
    row("control character in the path", "GET /\x01 HTTP/1.1\r\nHost: a", 400);
    row("HTTP/2.0", "GET / HTTP/2.0\r\nHost: a", 505);
    row("HTTP/0.9", "GET / HTTP/0.9\r\nHost: a", 505);
    row("no version", "GET / HTTP\r\nHost: a", 400);
    row("another protocol", "\x16\x03\x01", 400);
    row("no host", "GET / HTTP/1.1\r\nX: a", 400);
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a", 400);
    row("space before the colon", "GET / HTTP/1.1\r\nHost : a", 400);
    row("folded header", "GET / HTTP/1.1\r\nHost: a\r\n b", 400);
    row("header without colon", "GET / HTTP/1.1\r\nHost: a\r\nb", 400);
    row("control character in a value", "GET / HTTP/1.1\r\nHost: a\r\nB: x" + QByteArray(1, '\0') + "y", 400);
    row("bare line feed", "GET / HTTP/1.1\r\nHost: a\r\nB: x\nC: y", 400);
    row("length of letters", line + "Content-Length: abc", 400);
    row("negative length", line + "Content-Length: -1", 400);
    row("length with a sign", line + "Content-Length: +1", 400);
    row("list of lengths", line + "Content-Length: 7, 7", 400);
    row("two lengths", line + "Content-Length: 7\r\nContent-Length: 7", 400);
    row("empty length", line + "Content-Length:", 400);
    row("huge length", line + "Content-Length: 1073741824", 413);
    row("length beyond 64 bits", line + "Content-Length: 99999999999999999999999", 413);
    row("one byte too many", line + "Content-Length: 65537", 413);
    row("chunks", line + "Transfer-Encoding: chunked", 411);
    row("chunks and length", line + "Transfer-Encoding: chunked\r\nContent-Length: 3", 400);
    row("unknown expectation", line + "Expect: 200-ok", 400);
    row("many headers", "GET / HTTP/1.1\r\nHost: a" + QByteArray("\r\nA: b").repeated(101), 431);
}

void TestHttpFramer::refuses()
{
    QFETCH(QByteArray, head);
    HttpFramer framer;
    QCOMPARE(framer.feed(head), State::Refused);
    QTEST(framer.refusal().status, "status");
    QVERIFY(framer.refusal().message.endsWith(u'.'));
}

void TestHttpFramer::refusesWhileItArrives_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("most");
    QTest::newRow("endless path") << QByteArray("GET /") << QByteArray(100, 'a') << 414 << qsizetype(8 * 1024 + 200);
    QTest::newRow("endless headers") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n") << QByteArray("A: bcdefgh\r\n")
                                     << 431 << qsizetype(16 * 1024 + 200);
    QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\n") << QByteArray("A: b\n") << 400 << qsizetype(100);
}

void TestHttpFramer::refusesWhileItArrives()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, more);
    QFETCH(qsizetype, most);
    HttpFramer framer;
    qsizetype sent = begin.size();
    State state = framer.feed(begin);
    while (state == State::Receiving && sent < 100000) {
        state = feedAll(framer, more);
        sent += more.size();
    }
    QCOMPARE(state, State::Refused);
    QTEST(framer.refusal().status, "status");
    QVERIFY2(sent <= most, qPrintable(QString::number(sent)));
}

void TestHttpFramer::takesNothingMoreAfterARefusal()
{
    HttpFramer framer;
    QCOMPARE(feedAll(framer, "GET / HTTP/3.0\r\nHost: a\r\n\r\n"), State::Refused);
    QByteArray next = post();
    QCOMPARE(framer.feed(next), State::Refused);
    QCOMPARE(next, post());
}

void TestHttpFramer::anotherProtocolIsNotAskedFor()
{
    HttpFramer framer;
    QCOMPARE(feedAll(framer, "GET / HTTP/1.1\r\nUpgrade: h2c\r\nHost: a\r\nupgrade:h2c\r\nUPGRADE:h2c\r\nX: y\r\n\r\n"),
             State::Complete);
    const auto request = framer.takeRequest();
    QCOMPARE(request.raw, QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: y\r\n\r\n"));
    QCOMPARE(request.headSize, request.raw.size());
    QCOMPARE(request.header("X"), QByteArray("y"));
}

void TestHttpFramer::aPathMayHaveALargerBody()
{
    HttpFramer framer({.bodyOf = [](const QByteArray &path) -> qsizetype { return path == "/large" ? 100000 : 10; }});
    QByteArray head = "POST /large?x HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n";
    QCOMPARE(framer.feed(head), State::Receiving);
    QCOMPARE(framer.bodySize(), 100000);
    QCOMPARE(feedAll(framer, QByteArray(100000, 'x')), State::Complete);
    QCOMPARE(framer.takeRequest().body().size(), 100000);
    QCOMPARE(feedAll(framer, "POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\n"), State::Refused);
    QCOMPARE(framer.refusal().status, 413);
}

void TestHttpFramer::aLargeBodyWaitsUntilItIsAskedFor()
{
    HttpLimits limits;
    limits.unasked = 4;
    HttpFramer framer(limits);
    const QByteArray head = "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: ";
    QByteArray input = head + "4\r\n\r\nabcd" + head + "5\r\n\r\nabcdef";
    QCOMPARE(framer.feed(input), State::Complete);
    QCOMPARE(framer.takeRequest().body(), QByteArray("abcd"));
    QCOMPARE(framer.feed(input), State::Receiving);
    QVERIFY(framer.awaitsPlace());
    QCOMPARE(framer.request().path(), QByteArray("/a"));
    QCOMPARE(input, QByteArray("abcdef"));
    QCOMPARE(framer.feed(input), State::Receiving);
    QCOMPARE(input, QByteArray("abcdef"));
    framer.takeBody();
    QVERIFY(!framer.awaitsPlace());
    QCOMPARE(framer.feed(input), State::Complete);
    QCOMPARE(framer.takeRequest().body(), QByteArray("abcde"));
    QCOMPARE(input, QByteArray("f"));
    QVERIFY(!framer.awaitsPlace());
}

void TestHttpFramer::waitsForContinueBeforeTheBodyOnly()
{
    HttpFramer framer;
    QCOMPARE(feedAll(framer, "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r"),
             State::Receiving);
    QVERIFY(!framer.awaitsContinue());
    QCOMPARE(feedAll(framer, "\n"), State::Receiving);
    QVERIFY(framer.awaitsContinue());
    QCOMPARE(feedAll(framer, "{"), State::Receiving);
    QVERIFY(!framer.awaitsContinue());
    QCOMPARE(feedAll(framer, "}"), State::Complete);
}

// Pieces of requests in any order and any cut: never more is kept than the limits say, and every end is one of two.
void TestHttpFramer::anyBytesAreSafe()
{
    const QList<QByteArray> pieces = {"GET / HTTP/1.1\r\n",
                                      "POST /zoho/sync HTTP/1.1\r\n",
                                      "Host: a\r\n",
                                      "\r\n",
                                      "\r",
                                      "\n",
                                      " ",
                                      ":",
                                      QByteArray(1, '\0'),
                                      "Content-Length: 5\r\n",
                                      "Content-Length: 0\r\n",
                                      "Transfer-Encoding: chunked\r\n",
                                      "Expect: 100-continue\r\n",
                                      "12345",
                                      QByteArray(3000, 'x'),
                                      "\xff\xfe",
                                      "HTTP/1.0"};
    quint32 seed = 1;
    const auto next = [&seed](qsizetype below) {
        seed = seed * 1664525u + 1013904223u;
        return static_cast<qsizetype>(seed >> 8) % below;
    };
    int completed = 0;
    int refused = 0;
    for (int round = 0; round < 20000; ++round) {
        HttpFramer framer;
        State state = State::Receiving;
        for (int step = 0; step < 12 && state == State::Receiving; ++step) {
            const bool isUsualStart = step < 3 && next(4) > 0;
            QByteArray input = isUsualStart ? pieces.at(qsizetype(step) + 1) : pieces.at(next(pieces.size()));
            input.truncate(next(8) == 0 ? next(input.size() + 1) : input.size());
            state = framer.feed(input);
        }
        if (state == State::Complete) {
            const auto request = framer.takeRequest();
            QVERIFY(request.target.startsWith('/'));
            QVERIFY(request.body().size() <= 5);
            QVERIFY(request.header("transfer-encoding").isEmpty());
            ++completed;
        }
        refused += state == State::Refused ? 1 : 0;
    }
    QVERIFY(completed > 100);
    QVERIFY(refused > 1000);
}

QTEST_GUILESS_MAIN(TestHttpFramer)

} // namespace tst_httpframer

#include "tst_httpframer.moc"
