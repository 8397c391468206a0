// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programfixture.h"
#include "tests/bench/benchfigure.h"
#include "tests/bench/processmemory.h"
#include "tests/zohosim/testclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <functional>
#include <vector>

using namespace statusbridge;

namespace {

constexpr int patienceMs = 30000;

//! How often a start is measured, and for how long the program is idle then.
struct Scale
{
    int rounds = 11;
    unsigned long idleMs = 5000;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

double emptyStart()
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QStringLiteral(STATUSBRIDGE_EMPTY_PROGRAM), {});
    process.waitForFinished(patienceMs);
    return milliseconds(timer);
}

//! Asks until the server answers.
void waitForAnswer(quint16 port)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patienceMs) {
        zohosim::TestClient client(port);
        if (client.exchange("GET"_ba, "/healthz"_ba).status == 200) {
            return;
        }
        QThread::msleep(1);
    }
    qFatal("The program does not answer.");
}

//! How long it takes until the program answers; \p then is called with it while it runs.
double start(ProgramFixture &fixture, const QStringList &options, const std::function<void(QProcess &)> &then)
{
    const auto port = freePort();
    fixture.setVariable(u"STATUSBRIDGE_API_PORT"_s, QString::number(port));
    QElapsedTimer timer;
    timer.start();
    const auto process = fixture.start(options);
    process->waitForStarted(patienceMs);
    waitForAnswer(port);
    const auto taken = milliseconds(timer);
    then(*process);
    process->terminate();
    process->waitForFinished(patienceMs);
    return taken;
}

void measure(QTextStream &out, ProgramFixture &fixture, const QString &what, const QStringList &options,
             const Scale &scale)
{
    std::vector<double> starts;
    std::vector<double> empties;
    for (int i = 0; i < scale.rounds; ++i) {
        empties.push_back(emptyStart());
        starts.push_back(start(fixture, options, [](QProcess &) {}));
    }
    double resident = 0;
    static_cast<void>(start(fixture, options, [&](const QProcess &process) {
        QThread::msleep(scale.idleMs);
        resident = processMebibytes("VmRSS"_ba, QString::number(process.processId()));
    }));
    out << what << ": answers after " << median(starts) << " ms, " << median(starts) / median(empties)
        << " times the start of an empty Qt program (" << median(empties) << " ms); idle after " << scale.idleMs / 1000
        << " s with " << resident << " MiB resident\n"
        << Qt::flush;
    printFigure(out,
                {u"start."_s + what.toLower(), median(starts), u"ms"_s, median(empties), u"an empty Qt program"_s});
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
    const bool isQuick = QCoreApplication::arguments().contains(u"--quick"_s);
    const Scale scale = isQuick ? Scale{.rounds = 3, .idleMs = 1000} : Scale();
    measure(out, fixture, u"Service"_s, {u"--no-gui"_s}, scale);
    if (QCoreApplication::arguments().contains(u"--console"_s)) {
        fixture.setVariable(u"QT_QPA_PLATFORM"_s, qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s));
        fixture.setVariable(u"DISPLAY"_s, qEnvironmentVariable("DISPLAY"));
        measure(out, fixture, u"Console"_s, {}, scale);
    }
    return 0;
}
