// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api/apifixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTextStream>
#include <QThread>

#include <sys/resource.h>

#include <algorithm>
#include <vector>

using namespace statusbridge;

namespace {

constexpr int recordCount = 1000;
constexpr int callsPerSecond = 20;

struct Latencies
{
    double median = 0; //!< ms
    double p99 = 0;    //!< ms
};

//! Calls the scheduler's status at a steady pace for as long as \p goesOn says so.
Latencies measure(const ApiFixture &api, const std::function<bool(int calls)> &goesOn)
{
    std::vector<double> milliseconds;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; goesOn(i); ++i) {
        const auto due = i * 1000 / callsPerSecond;
        QThread::msleep(static_cast<unsigned long>(std::max<qint64>(0, due - clock.elapsed())));
        QElapsedTimer timer;
        timer.start();
        if (api.call("/zoho/scheduler/status").status != 200) {
            qFatal("A call was refused.");
        }
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double part) {
        return milliseconds.at(static_cast<size_t>(part * static_cast<double>(milliseconds.size() - 1)));
    };
    return {.median = at(0.5), .p99 = at(0.99)};
}

double processorSeconds()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void fill(CycleFixture &cycles)
{
    for (int i = 1; i <= recordCount; ++i) {
        cycles.addRecord(u"q-%1"_s.arg(i), {});
    }
    cycles.execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                   "INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) "
                   "SELECT 'q-' || i, 'wamid.' || i, 'sent', '15550001234', '1750031673' FROM n"_s.arg(recordCount));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const auto print = [&out](const char *what, const Latencies &latencies) {
        out << what << ": median " << latencies.median << " ms, 99th percentile " << latencies.p99 << " ms\n"
            << Qt::flush;
    };
    ApiFixture api;
    fill(api.cycles);
    api.cycles.settings.sync.updateDelayMs = 0;
    api.cycles.zoho.configure([](zohosim::Options &options) { options.latency = std::chrono::milliseconds(100); });

    const auto idle = measure(api, [](int calls) { return calls < 200; });
    print("Idle", idle);
    if (api.call("/zoho/sync").status != 202) {
        qFatal("The cycle did not start.");
    }
    const auto busy = measure(api, [&](int) { return api.cycles.engine.isCycleRunning(); });
    print("During a cycle of 1000 records", busy);
    out << "Ratio of the medians: " << busy.median / idle.median << ", of the 99th percentiles: " << busy.p99 / idle.p99
        << '\n';

    constexpr int calls = 2000;
    const double before = processorSeconds();
    for (int i = 0; i < calls; ++i) {
        static_cast<void>(api.call("/zoho/scheduler/status"));
    }
    out << "Processor time of a call, client included: " << (processorSeconds() - before) * 1000 / calls << " ms\n";
    return 0;
}
