// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/target.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace statusbridge;

namespace {

constexpr int recordCount = 1000;

//! Seconds that a cycle of 1000 updates takes. \param batchApi the Custom API that writes many in one call; empty: none
double measure(std::chrono::milliseconds latency, int delayMs, const QString &batchApi = {})
{
    auto options = CycleFixture::generousOptions();
    options.latency = latency;
    options.fullLog = false;
    options.customApi.linkName = batchApi;
    options.scopes += u"ZohoCreator.customapi.EXECUTE"_s;
    CycleFixture fixture(options);
    fixture.settings.sync.updateDelayMs = delayMs;
    fixture.settings.zoho.batchApi = batchApi;
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

//! What finding the records of \p changed open rows costs in a report of 20 000 that have failed, when Zoho's last
//! count is \p counted, which decides how they are found. The updates are left out: a dry run.
void measureReading(QTextStream &out, int changed, int counted)
{
    constexpr int failed = 20000;
    auto options = CycleFixture::generousOptions();
    options.latency = std::chrono::milliseconds(200);
    options.fullLog = false;
    CycleFixture fixture(options);
    for (int i = 1; i <= failed; ++i) {
        fixture.addRecord(u"q-%1"_s.arg(i), u"failed"_s);
    }
    fixture.execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                    "INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) "
                    "SELECT 'q-' || i, 'wamid.' || i, 'delivered', '15550001234', '1750031673' FROM n"_s.arg(changed));
    fixture.execute(u"INSERT INTO statusbridge_state (name, value, updated_at) VALUES ('pending_at_zoho.%1', '%2', "
                    "%3)"_s.arg(targetOf(fixture.settings.zoho).key)
                        .arg(counted)
                        .arg(QDateTime::currentMSecsSinceEpoch()));
    const CycleSummary summary = fixture.sync({.dryRun = true});
    if (summary.plan.size() != changed) {
        qFatal("Only %d of %d records were found.", static_cast<int>(summary.plan.size()), changed);
    }
    out << changed << " changed among " << failed << (counted > failed ? ", by need: " : ", by pages: ")
        << summary.counts.calls << " calls, " << static_cast<double>(summary.duration.count()) / 1000.0 << " s\n"
        << Qt::flush;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    for (const int changed : {1, 100, 1000}) {
        measureReading(out, changed, 10000000);
        measureReading(out, changed, 0);
    }
    const bool withDelay = application.arguments().contains(u"--delay"_s);

    for (int round = 0; round < 5; ++round) {
        const double seconds = measure(std::chrono::milliseconds(0), 0);
        out << "0 ms latency, no delay: " << seconds << " s, " << recordCount / seconds << " updates a second\n"
            << Qt::flush;
    }
    const auto batchApi = u"push_statuses"_s;
    const double quickBatches = measure(std::chrono::milliseconds(0), 0, batchApi);
    out << "0 ms latency, batch mode: " << quickBatches << " s, " << recordCount / quickBatches
        << " updates a second\n";
    // Token, GET, the first batch alone, and the other four at once.
    constexpr double batchFloor = 4 * 0.2;
    const double batches = measure(std::chrono::milliseconds(200), 0, batchApi);
    out << "200 ms latency, batch mode: " << batches << " s, " << batches / batchFloor << " of the floor of "
        << batchFloor << " s\n"
        << Qt::flush;
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
