// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/eventreader.h"
#include "tests/app/programfixture.h"
#include "tests/bench/benchfigure.h"
#include "tests/bench/processmemory.h"
#include "tests/zohosim/testclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTcpServer>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <vector>

using namespace statusbridge;

namespace {

constexpr int patienceMs = 30000;
constexpr int streamCount = 100;
constexpr int perAddress = 5;
constexpr int perToken = 15;
constexpr int callCount = 40;
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

struct Latencies
{
    double median = 0; //!< ms
    double p99 = 0;    //!< ms; of so few calls, that of the slowest
};

//! A list once a second, as a program does that shows it.
Latencies measure(quint16 port, const QByteArray &token)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < callCount; ++i) {
        runFor(1000);
        QElapsedTimer timer;
        timer.start();
        zohosim::TestClient client(port);
        const auto answer =
            client.exchange("GET"_ba, "/api/v1/cycles?limit=100"_ba, {{"Authorization"_ba, "Bearer " + token}});
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (answer.status != 200) {
            qFatal("A call was refused: %s", answer.body.constData());
        }
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return {.median = milliseconds.at(milliseconds.size() / 2), .p99 = milliseconds.back()};
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
    std::vector<QByteArray> tokens;
    for (int i = 0; i <= streamCount / perToken; ++i) {
        tokens.push_back(tokenOf(fixture, u"bench %1"_s.arg(i)));
    }
    for (int i = 1; i <= recordCount; ++i) {
        fixture.addPending(QString::number(i), u"q-%1"_s.arg(i));
    }
    const auto port = freePort();
    fixture.setVariable(u"STATUSBRIDGE_API_PORT"_s, QString::number(port));
    const auto process = fixture.start({u"--no-gui"_s});
    process->waitForStarted(patienceMs);
    waitForAnswer(port);
    const auto resident = [&] { return processMebibytes("VmRSS"_ba, QString::number(process->processId())); };
    const auto print = [&](const char *what, const Latencies &latencies) {
        out << what << ": median " << latencies.median << " ms, slowest of " << callCount << " " << latencies.p99
            << " ms, " << resident() << " MiB resident\n"
            << Qt::flush;
    };
    const Latencies idle = measure(port, tokens.front());
    print("Without a stream", idle);

    std::vector<std::unique_ptr<EventReader>> readers;
    readers.reserve(streamCount);
    for (int i = 0; i < streamCount; ++i) {
        readers.push_back(std::make_unique<EventReader>(port, "Bearer " + tokens.at(size_t(i / perToken)), QByteArray(),
                                                        u"127.0.%1.1"_s.arg(1 + i / perAddress)));
    }
    runFor(2000);
    zohosim::TestClient client(port);
    static_cast<void>(client.exchange(
        "POST"_ba, "/api/v1/cycles"_ba,
        {{"Authorization"_ba, "Bearer " + tokens.front()}, {"Content-Type"_ba, "application/json"_ba}}, "{}"));
    const Latencies busy = measure(port, tokens.front());
    print("With 100 streams and a cycle", busy);
    const auto open = std::count_if(readers.cbegin(), readers.cend(), [](const auto &each) { return each->isOpen(); });
    const auto told = std::count_if(readers.cbegin(), readers.cend(),
                                    [](const auto &each) { return !each->events("cycle_progress").isEmpty(); });
    out << "Streams that are open: " << open << ", that were told of progress: " << told
        << "\nRatio of the medians: " << busy.median / idle.median << ", of the slowest: " << busy.p99 / idle.p99
        << "\nMost memory: " << processMebibytes("VmHWM"_ba, QString::number(process->processId())) << " MiB\n"
        << Qt::flush;
    tell(out, {u"api.streams"_s, busy.median, u"ms"_s, idle.median, u"the same without streams and cycle"_s});
    process->terminate();
    process->waitForFinished(patienceMs);
    return 0;
}
