// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/eventreader.h"
#include "tests/app/programfixture.h"
#include "tests/bench/benchfigure.h"
#include "tests/bench/processmemory.h"
#include "tests/zohosim/testclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <vector>

using namespace statusbridge;

namespace {

constexpr int patienceMs = 30000;
constexpr int consoleCount = 100;
constexpr int seconds = 40;
constexpr int recordCount = 400;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void waitForAnswer(quint16 port)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patienceMs) {
        zohosim::TestClient client(port);
        if (client.exchange("GET"_ba, "/healthz"_ba).status == 200) {
            return;
        }
        QThread::msleep(5);
    }
    qFatal("The program does not answer.");
}

//! What the calls of some consoles took.
struct Latencies
{
    double median = 0; //!< ms
    double p99 = 0;    //!< ms
    qsizetype calls = 0;
    int refused = 0;
};

//! Lists cycles once a second over one connection, as a console does that shows them.
class Console
{
public:
    Console(quint16 port, const QByteArray &token, int delayMs)
        : m_request("GET /api/v1/cycles?limit=100 HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token +
                    "\r\n\r\n")
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { read(); });
        QObject::connect(&m_timer, &QTimer::timeout, &m_socket, [this] { ask(); });
        QTimer::singleShot(delayMs, &m_socket, [this, port] {
            m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            m_timer.start(1000);
            ask();
        });
    }

    [[nodiscard]] const std::vector<double> &milliseconds() const { return m_milliseconds; }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    void ask()
    {
        if (m_isWaiting) {
            ++m_refused; // a second later than it was due
            return;
        }
        m_isWaiting = true;
        m_since.start();
        m_socket.write(m_request);
    }

    void read()
    {
        m_answer += m_socket.readAll();
        const auto head = m_answer.indexOf("\r\n\r\n");
        const QByteArray name("content-length: ");
        const auto length = m_answer.toLower().indexOf(name);
        if (head < 0 || length < 0 || length > head) {
            return;
        }
        const auto begin = length + name.size();
        if (m_answer.size() < head + 4 + m_answer.mid(begin, m_answer.indexOf('\r', begin) - begin).toLongLong()) {
            return;
        }
        m_milliseconds.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_refused += m_answer.startsWith("HTTP/1.1 200 ") ? 0 : 1;
        m_answer.clear();
        m_isWaiting = false;
    }

    QTcpSocket m_socket;
    QTimer m_timer;
    QElapsedTimer m_since;
    QByteArray m_request;
    QByteArray m_answer;
    std::vector<double> m_milliseconds;
    int m_refused = 0;
    bool m_isWaiting = false;
};

Latencies measure(quint16 port, const QByteArray &token, int consoles)
{
    std::vector<std::unique_ptr<Console>> all;
    all.reserve(static_cast<size_t>(consoles));
    for (int i = 0; i < consoles; ++i) {
        all.push_back(std::make_unique<Console>(port, token, i * 1000 / consoles));
    }
    runFor(seconds * 1000);
    Latencies latencies;
    std::vector<double> milliseconds;
    for (const auto &console : all) {
        milliseconds.insert(milliseconds.end(), console->milliseconds().cbegin(), console->milliseconds().cend());
        latencies.refused += console->refused();
    }
    std::ranges::sort(milliseconds);
    if (milliseconds.empty()) {
        qFatal("No call was answered.");
    }
    latencies.calls = static_cast<qsizetype>(milliseconds.size());
    latencies.median = milliseconds.at(milliseconds.size() / 2);
    latencies.p99 = milliseconds.at(milliseconds.size() * 99 / 100);
    return latencies;
}

QJsonObject call(quint16 port, const QByteArray &token, const QByteArray &method, const QByteArray &target)
{
    zohosim::TestClient client(port);
    const zohosim::Headers headers = {{"Authorization"_ba, "Bearer " + token},
                                      {"Content-Type"_ba, "application/json"_ba}};
    return client.exchange(method, target, headers, method == "POST" ? "{}"_ba : QByteArray()).json();
}

//! The seconds that the newest cycle took; 0 as long as it runs.
double secondsOfCycle(quint16 port, const QByteArray &token)
{
    const auto list = call(port, token, "GET"_ba, "/api/v1/cycles?limit=1"_ba).value(u"cycles"_s).toArray();
    return list.at(0).toObject().value(u"duration_seconds"_s).toDouble();
}

QByteArray tokenOf(ProgramFixture &fixture, const QString &name)
{
    const auto made = fixture.run({u"user"_s, u"token"_s, u"add"_s, name, u"--role"_s, u"operator"_s});
    return made.out.trimmed().toLatin1();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    ProgramFixture fixture;
    if (fixture.run({u"migrate"_s}).exitStatus != 0) {
        qFatal("The tables can't be made.");
    }
    const QByteArray token = tokenOf(fixture, u"office"_s);
    int records = 0;
    const auto addRecords = [&] {
        for (const int end = records + recordCount; records < end;) {
            ++records;
            fixture.addPending(QString::number(records), u"q-%1"_s.arg(records));
        }
    };
    const auto port = freePort();
    fixture.setVariable(u"STATUSBRIDGE_API_PORT"_s, QString::number(port));
    const auto process = fixture.start({u"--no-gui"_s});
    process->waitForStarted(patienceMs);
    waitForAnswer(port);
    const auto memory = [&](const QByteArray &name) {
        return processMebibytes(name, QString::number(process->processId()));
    };
    const auto print = [&](const char *what, const Latencies &latencies, double cycle) {
        out << what << ": " << latencies.calls << " calls, " << latencies.refused << " refused or late, median "
            << latencies.median << " ms, p99 " << latencies.p99 << " ms; the cycle took " << cycle << " s; "
            << memory("VmRSS"_ba) << " MiB resident\n"
            << Qt::flush;
    };
    const auto measureCycle = [&](int consoles) {
        addRecords();
        call(port, token, "POST"_ba, "/api/v1/cycles"_ba);
        return measure(port, token, consoles);
    };
    const Latencies one = measureCycle(1);
    const double alone = secondsOfCycle(port, token);
    print("One console and a cycle", one, alone);

    std::vector<std::unique_ptr<EventReader>> readers;
    readers.reserve(consoleCount);
    for (int i = 0; i < consoleCount; ++i) {
        readers.push_back(std::make_unique<EventReader>(port, "Bearer " + token));
        runFor(20); // one console after another, not all of them in the moment of a restart
    }
    runFor(2000);
    const Latencies all = measureCycle(consoleCount);
    const double beside = secondsOfCycle(port, token);
    print("100 consoles and a cycle", all, beside);
    const auto open = std::ranges::count_if(readers, [](const auto &each) { return each->isOpen(); });
    const auto told =
        std::ranges::count_if(readers, [](const auto &each) { return !each->events("cycle_progress").isEmpty(); });
    out << "Streams that are open: " << open << ", that were told of progress: " << told
        << "\nMost memory: " << memory("VmHWM"_ba) << " MiB\n"
        << Qt::flush;
    printFigure(out, {u"api.consoles.p99"_s, all.p99, u"ms"_s, one.p99, u"the same with one console"_s});
    printFigure(out, {u"api.consoles.cycle"_s, beside, u"s"_s, alone, u"the same with one console"_s});
    process->terminate();
    process->waitForFinished(patienceMs);
    return 0;
}
