// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/apifixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

namespace tst_apiabuse {

using namespace statusbridge;

constexpr int patienceMs = 20000;
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostGrowth = 400LL * 1024 * 1024; // it keeps for a while what was freed
constexpr qint64 longestWaitMs = 10000;
#else
constexpr qint64 mostGrowth = 100LL * 1024 * 1024;
constexpr qint64 longestWaitMs = 1000;
#endif

//! Pages that the process has in memory, in bytes.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("There is no /proc.");
    }
    constexpr qint64 pageSize = 4096;
    return file.readAll().split(' ').value(1).toLongLong() * pageSize;
}

using Sockets = std::vector<std::unique_ptr<QTcpSocket>>;

Sockets connections(quint16 port, int count, const QByteArray &first = {})
{
    Sockets sockets;
    for (int i = 0; i < count; ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (!socket->waitForConnected(patienceMs)) {
            qFatal("Connection %d was not taken.", i);
        }
        socket->write(first);
        socket->flush();
        sockets.push_back(std::move(socket));
    }
    return sockets;
}

// What a client must not do to the API, and that another one is served all the while.
class TestApiAbuse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void idleConnections();
    void slowSenders();
    void aBodyWithoutEnd();
    void aHugeBodyIsRefusedByItsLength();
    void aBodyShorterThanItsLength();
    void nonsenseInChunks();
    void hugeHeaders();
    void manyRequestsAtOnce();
    void clientsThatHangUp();
    void clientsThatHangUpWhileTheirPasswordIsChecked();
    void wrongPasswords();
    void aFirstRightPasswordWhileOthersGuess();
    void manyConnectionsWithTheRightPasswordJustAfterTheStart();

private:
    [[nodiscard]] static QByteArray requestOf(const QString &user, const QString &password,
                                              const QByteArray &path = "/zoho/sync");
    //! All that comes back, to the end of each connection.
    [[nodiscard]] QByteArrayList answersTo(const Sockets &sockets);
    //! A caller that is known already is answered within a second, or ten where a sanitizer watches.
    void verifyThatOthersAreServed();

    std::unique_ptr<ApiFixture> m_api;
    qint64 m_before = 0;
};

void TestApiAbuse::init()
{
    m_api = std::make_unique<ApiFixture>();
    QCOMPARE(m_api->call("/zoho/status").status, 200);
    m_before = residentBytes();
}

void TestApiAbuse::cleanup()
{
    verifyThatOthersAreServed();
    const auto grown = residentBytes() - m_before;
    QVERIFY2(grown < mostGrowth, qPrintable(QString::number(grown)));
    m_api.reset();
}

void TestApiAbuse::verifyThatOthersAreServed()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_api->call("/zoho/scheduler/status").status, 200);
    QVERIFY2(timer.elapsed() < longestWaitMs, qPrintable(QString::number(timer.elapsed())));
}

void TestApiAbuse::idleConnections()
{
    const auto idle = connections(m_api->port(), 500);
    verifyThatOthersAreServed();
    // The oldest made room.
    QVERIFY(idle.front()->waitForDisconnected(patienceMs));
    QCOMPARE(idle.back()->state(), QAbstractSocket::ConnectedState);
}

void TestApiAbuse::slowSenders()
{
    const auto slow = connections(m_api->port(), 100, "P");
    const QByteArray rest = "OST /zoho/status HTTP/1.1\r\nHost";
    for (const char byte : rest) {
        for (const auto &socket : slow) {
            socket->write(&byte, 1);
            socket->flush();
        }
        verifyThatOthersAreServed();
    }
}

void TestApiAbuse::aBodyWithoutEnd()
{
    // Announced within the limit, sent without end: what comes after the body is no request and ends the connection.
    const auto socket = std::move(connections(m_api->port(), 1,
                                              "POST /zoho/status HTTP/1.1\r\nHost: a\r\nContent-Type: "
                                              "application/json\r\nContent-Length: 60000\r\n\r\n")
                                      .front());
    const QByteArray block(1024 * 1024, ' ');
    qint64 sent = 0;
    while (socket->state() == QAbstractSocket::ConnectedState && sent < 1024LL * 1024 * 1024) {
        sent += socket->write(block);
        if (!socket->waitForBytesWritten(2000)) {
            break;
        }
    }
    QVERIFY2(sent < 64LL * 1024 * 1024, qPrintable(QString::number(sent)));
}

void TestApiAbuse::aHugeBodyIsRefusedByItsLength()
{
    const auto answer = m_api->sendRaw("POST /zoho/sync HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                                       "Content-Length: 1073741824\r\n\r\n" +
                                       QByteArray(512 * 1024, 'x'));
    QVERIFY2(answer.startsWith("HTTP/1.1 413 Content Too Large\r\n"), answer.constData());
    QVERIFY(answer.contains("Connection: close"));
}

void TestApiAbuse::aBodyShorterThanItsLength()
{
    const auto before = m_api->everything();
    auto lying = connections(m_api->port(), 50,
                             "POST /zoho/scheduler/stop HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\n{}");
    verifyThatOthersAreServed();
    lying.clear();
    verifyThatOthersAreServed();
    QCOMPARE(m_api->everything(), before);
}

void TestApiAbuse::nonsenseInChunks()
{
    const QByteArray head = "POST /zoho/sync HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n";
    for (const QByteArray &rest : {QByteArray("\r\nzz\r\n"), QByteArray("\r\nffffffffffffffff\r\n"),
                                   QByteArray("\r\n-1\r\nGET / HTTP/1.1\r\n\r\n"), QByteArray("\r\n0\r\n\r\n")}) {
        QVERIFY(m_api->sendRaw(head + rest).startsWith("HTTP/1.1 411 "));
    }
    QVERIFY(m_api->sendRaw(head + "Content-Length: 2\r\n\r\n{}").startsWith("HTTP/1.1 400 "));
}

void TestApiAbuse::hugeHeaders()
{
    const QByteArray head = "GET /healthz HTTP/1.1\r\nHost: a\r\n";
    QVERIFY(m_api->sendRaw(head + "X: " + QByteArray(64 * 1024, 'x') + "\r\n\r\n").startsWith("HTTP/1.1 431 "));
    QVERIFY(m_api->sendRaw(head + QByteArray("X: y\r\n").repeated(101) + "\r\n").startsWith("HTTP/1.1 431 "));
    QVERIFY(m_api->sendRaw("GET /" + QByteArray(64 * 1024, 'x')).startsWith("HTTP/1.1 414 "));
}

void TestApiAbuse::manyRequestsAtOnce()
{
    const QByteArray one = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";
    const auto answers =
        m_api->sendRaw(one.repeated(2000) + "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QCOMPARE(answers.count("HTTP/1.1 200 OK\r\n"), 2001);
    QCOMPARE(answers.count(R"({"status":"ok"})"), 2001);
}

void TestApiAbuse::clientsThatHangUp()
{
    const auto body = QJsonDocument(ApiFixture::credentials()).toJson();
    const QByteArray request = "POST /zoho/status HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                               "Content-Length: " +
                               QByteArray::number(body.size()) + "\r\n\r\n" + body;
    for (int i = 0; i < 300; ++i) {
        const auto hasty = connections(m_api->port(), 1, request);
        hasty.front()->abort();
    }
}

void TestApiAbuse::clientsThatHangUpWhileTheirPasswordIsChecked()
{
    const QByteArray body = R"({"username":"ann","password":"a guess"})";
    const QByteArray request = "POST /zoho/status HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                               "Content-Length: " +
                               QByteArray::number(body.size()) + "\r\n\r\n" + body;
    for (int i = 0; i < 10; ++i) {
        const auto hasty = connections(m_api->port(), 1, request);
        hasty.front()->waitForBytesWritten(patienceMs);
        hasty.front()->abort();
    }
}

QByteArray TestApiAbuse::requestOf(const QString &user, const QString &password, const QByteArray &path)
{
    const auto body = QJsonDocument(QJsonObject{{u"username"_s, user}, {u"password"_s, password}}).toJson();
    return "POST " + path +
           " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\n"
           "Content-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArrayList TestApiAbuse::answersTo(const Sockets &sockets)
{
    // Pauses end five times as fast. In proportion to real time, since the passwords are really hashed meanwhile, and
    // who waits for that too long is turned away.
    constexpr int pace = 5;
    QElapsedTimer sinceAdvance;
    sinceAdvance.start();
    QByteArrayList answers(static_cast<qsizetype>(sockets.size()));
    for (size_t open = sockets.size(); open > 0;) {
        open = 0;
        for (size_t i = 0; i < sockets.size(); ++i) {
            if (sockets[i]->waitForReadyRead(1)) {
                answers[static_cast<qsizetype>(i)] += sockets[i]->readAll();
            }
            open += sockets[i]->state() == QAbstractSocket::UnconnectedState ? 0 : 1;
        }
        m_api->cycles.clock.advance(pace * std::chrono::milliseconds(sinceAdvance.restart()));
    }
    return answers;
}

void TestApiAbuse::wrongPasswords()
{
    const auto before = m_api->everything();
    QMap<QByteArray, int> counts;
    for (int round = 0; round < 4; ++round) {
        Sockets guessers;
        for (int i = 0; i < 50; ++i) {
            const auto request = requestOf(u"user %1"_s.arg(i % 7), u"guess %1 %2"_s.arg(round).arg(i));
            guessers.push_back(std::move(connections(m_api->port(), 1, request).front()));
        }
        verifyThatOthersAreServed();
        for (const auto &answer : answersTo(guessers)) {
            ++counts[answer.mid(9, 3)];
        }
    }
    QCOMPARE(counts.value("401") + counts.value("429") + counts.value("503"), 200);
    QVERIFY2(counts.value("401") < 100, qPrintable(QString::number(counts.value("401"))));
    QVERIFY(counts.value("429") > 0);
    QCOMPARE(m_api->everything(), before);
}

void TestApiAbuse::aFirstRightPasswordWhileOthersGuess()
{
    QVERIFY(m_api->session().addUser(u"bob"_s, Secret("battery staple")).hasValue());
    Sockets guessers;
    for (int i = 0; i < 10; ++i) {
        for (const auto &user : {u"bob"_s, u"user %1"_s.arg(i)}) {
            guessers.clear();
            guessers.push_back(std::move(connections(m_api->port(), 1, requestOf(user, u"guess %1"_s.arg(i))).front()));
            QVERIFY(answersTo(guessers).constFirst().startsWith("HTTP/1.1 401 "));
        }
    }
    // One more waits in line when the right one comes.
    auto both = connections(m_api->port(), 1, requestOf(u"bob"_s, u"one more"_s));
    both.push_back(
        std::move(connections(m_api->port(), 1, requestOf(u"bob"_s, u"battery staple"_s, "/zoho/status")).front()));
    const auto answers = answersTo(both);
    QVERIFY2(answers.first().startsWith("HTTP/1.1 401 "), answers.first().constData());
    QVERIFY2(answers.last().startsWith("HTTP/1.1 200 "), answers.last().constData());
}

void TestApiAbuse::manyConnectionsWithTheRightPasswordJustAfterTheStart()
{
    const ApiFixture fresh;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<zohosim::TestClient>> clients;
    const auto body = QJsonDocument(ApiFixture::credentials()).toJson();
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<zohosim::TestClient>(fresh.port()));
        clients.back()->send("POST", "/zoho/scheduler/status", {{"Content-Type", "application/json"}}, body);
    }
    for (const auto &client : clients) {
        QCOMPARE(client->receive(patienceMs).status, 200);
    }
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestApiAbuse)

} // namespace tst_apiabuse

#include "tst_apiabuse.moc"
