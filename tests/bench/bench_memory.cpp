// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"
#include "tests/bench/benchfigure.h"
#include "tests/bench/processmemory.h"
#include "tests/zohosim/testclient.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QThread>

#include <algorithm>
#include <functional>

using namespace statusbridge;

namespace {

constexpr int patienceMs = 300'000;

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

void waitUntil(const char *what, const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone()) {
        if (timer.elapsed() > patienceMs) {
            qFatal("Not within five minutes: %s", what);
        }
        QThread::msleep(20);
    }
}

int statusOf(quint16 port, const QByteArray &method, const QByteArray &path, const zohosim::Headers &headers = {},
             const QByteArray &body = {})
{
    zohosim::TestClient client(port);
    client.send(method, path, headers, body);
    return client.receive(patienceMs).status;
}

//! MiB of a service, resident: some seconds after its start, and the most during a cycle.
struct Memory
{
    double idle = 0;
    double busy = 0;
};

struct Load
{
    int records = 1000;
    unsigned long idleMs = 5000;
};

Memory memoryOf(QProcess &process, quint16 port, const Load &load, const std::function<void()> &runCycle)
{
    process.waitForStarted(patienceMs);
    waitUntil("an answer", [port] { return statusOf(port, "GET", "/healthz") == 200; });
    QThread::msleep(load.idleMs);
    const QString id = QString::number(process.processId());
    Memory memory{.idle = processMebibytes("VmRSS"_ba, id)};
    runCycle();
    memory.busy = processMebibytes("VmHWM"_ba, id);
    process.terminate();
    process.waitForFinished(patienceMs);
    return memory;
}

//! With so many records at Zoho and a row for each here.
void fill(ProgramFixture &fixture, const Load &load)
{
    if (fixture.run({u"migrate"_s}).exitStatus != 0) {
        qFatal("The tables can't be made.");
    }
    fixture.execute(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) "
        "SELECT 'q-' || i, 'wamid.' || i, 'delivered', '15550001234', '1750031673' FROM n"_s.arg(load.records));
    for (int i = 1; i <= load.records; ++i) {
        fixture.zoho().addRecord(QString::number(3888833000000100000 + i),
                                 {{u"Queue_ID_DV"_s, u"q-%1"_s.arg(i)}, {u"Status"_s, u"sent"_s}});
    }
}

bool isDelivered(ProgramFixture &fixture, const Load &load)
{
    for (int i = load.records; i > 0; --i) {
        const auto record = fixture.zoho().record(QString::number(3888833000000100000 + i));
        if (record.value(u"Status"_s).toString() != u"delivered") {
            return false;
        }
    }
    return true;
}

Memory memoryOfOurs(const Load &load)
{
    ProgramFixture fixture;
    fill(fixture, load);
    const QByteArray token =
        fixture.run({u"user"_s, u"token"_s, u"add"_s, u"bench"_s, u"--role"_s, u"operator"_s}).out.trimmed().toLatin1();
    const auto port = freePort();
    fixture.setVariable(u"STATUSBRIDGE_API_PORT"_s, QString::number(port));
    fixture.setVariable(u"STATUSBRIDGE_SYNC_AUTOSTART"_s, u"false"_s);
    const auto process = fixture.start({u"--no-gui"_s});
    return memoryOf(*process, port, load, [&] {
        const zohosim::Headers headers{{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}};
        if (statusOf(port, "POST", "/api/v1/cycles", headers, "{}") != 202) {
            qFatal("The cycle did not start.");
        }
        waitUntil("the end of a cycle", [&] { return isDelivered(fixture, load); });
    });
}

Memory memoryOfPeer(const Load &load)
{
    ProgramFixture fixture;
    fill(fixture, load);
    const auto port = freePort();
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto zoho = fixture.zoho().options();
    environment.insert(u"STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET"_s, zoho.clientSecret);
    environment.insert(u"STATUSBRIDGE_SECRET_ZOHO_REFRESH_TOKEN"_s, zoho.refreshToken);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(u"python3"_s, {QStringLiteral(STATUSBRIDGE_BENCH_FOLDER) + u"/peer/service.py"_s,
                                 fixture.zoho().apiUrl().toString(), fixture.databaseFile(), QString::number(port)});
    return memoryOf(process, port, load, [&] {
        if (statusOf(port, "POST", "/zoho/sync") != 200 || !isDelivered(fixture, load)) {
            qFatal("The service in Python does not update its records.");
        }
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the service's memory against the plain design in Python."_s);
    parser.addHelpOption();
    parser.addOption({u"records"_s, u"Records that the cycle updates."_s, u"N"_s, u"1000"_s});
    parser.process(application);
    const Load load{.records = std::clamp(parser.value(u"records"_s).toInt(), 1, 1000)};

    const Memory ours = memoryOfOurs(load);
    const Memory peer = memoryOfPeer(load);
    QTextStream out(stdout);
    out << "Idle " << ours.idle << " MiB, at most " << ours.busy << " MiB in a cycle of " << load.records
        << " records; in Python " << peer.idle << " and " << peer.busy << " MiB\n";
    printFigure(out, {u"memory.idle"_s, ours.idle, u"MiB"_s, peer.idle, u"Flask and requests"_s});
    printFigure(out, {u"memory.busy"_s, ours.busy, u"MiB"_s, peer.busy, u"Flask and requests"_s});
    return 0;
}
