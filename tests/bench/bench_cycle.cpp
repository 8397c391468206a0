// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/sync/cyclefixture.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace statusbridge;

namespace {

constexpr int recordCount = 1000;

//! Seconds that a cycle of 1000 updates takes.
double measure(std::chrono::milliseconds latency, int delayMs)
{
    auto options = CycleFixture::generousOptions();
    options.latency = latency;
    options.fullLog = false;
    CycleFixture fixture(options);
    fixture.settings.sync.updateDelayMs = delayMs;
    fixture.execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                    "INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) "
                    "SELECT 'q-' || i, 'wamid.' || i, 'sent', '15550001234', '1750031673' FROM n"_s.arg(recordCount));
    for (int i = 1; i <= recordCount; ++i) {
        fixture.addRecord(u"q-%1"_s.arg(i), {});
    }
    const CycleSummary summary = fixture.sync();
    if (summary.counts.updated != recordCount) {
        qFatal("Only %d of %d records were updated.", summary.counts.updated, recordCount);
    }
    return static_cast<double>(summary.duration.count()) / 1000.0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const bool withDelay = application.arguments().contains(u"--delay"_s);

    for (int round = 0; round < 5; ++round) {
        const double seconds = measure(std::chrono::milliseconds(0), 0);
        out << "0 ms latency, no delay: " << seconds << " s, " << recordCount / seconds << " updates a second\n"
            << Qt::flush;
    }
    constexpr double floor = 0.2 + 0.2 + 100 * 0.2;
    const double slow = measure(std::chrono::milliseconds(200), 0);
    out << "200 ms latency, no delay: " << slow << " s, " << slow / floor << " of the floor of " << floor << " s\n"
        << Qt::flush;
    if (withDelay) {
        // The GET and every PATCH start 0.1 s after the call before; the last one takes its own latency.
        constexpr double dictated = 0.2 + recordCount * 0.1 + 0.2;
        const double delayed = measure(std::chrono::milliseconds(200), 100);
        out << "200 ms latency, 0.1 s delay: " << delayed << " s, " << delayed / dictated << " of the " << dictated
            << " s that the delay dictates\n";
    }
    return 0;
}
