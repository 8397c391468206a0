// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/target.h"
#include "tests/bench/benchfigure.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

using namespace statusbridge;

namespace {

//! How many records a cycle updates, and how often it is repeated.
struct Scale
{
    int records = 1000;
    int rounds = 5;
};

zohosim::Options zohoWith(std::chrono::milliseconds latency, const QString &batchApi)
{
    auto options = CycleFixture::generousOptions();
    options.latency = latency;
    options.fullLog = false;
    options.customApi.linkName = batchApi;
    options.scopes += u"ZohoCreator.customapi.EXECUTE"_s;
    return options;
}

void fill(CycleFixture &fixture, int records)
{
    fixture.execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                    "INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) "
                    "SELECT 'q-' || i, 'wamid.' || i, 'sent', '15550001234', '1750031673' FROM n"_s.arg(records));
    for (int i = 1; i <= records; ++i) {
        fixture.addRecord(u"q-%1"_s.arg(i), {});
    }
}

//! Seconds that a cycle of so many updates takes. \param batchApi the Custom API that writes many in one call; empty:
//! none
double measure(int records, std::chrono::milliseconds latency, int delayMs, const QString &batchApi = {})
{
    CycleFixture fixture(zohoWith(latency, batchApi));
    fixture.settings.sync.updateDelayMs = delayMs;
    fixture.settings.zoho.batchApi = batchApi;
    fill(fixture, records);
    const CycleSummary summary = fixture.sync();
    if (summary.counts.updated != records) {
        qFatal("Only %d of %d records were updated.", summary.counts.updated, records);
    }
    return static_cast<double>(summary.duration.count()) / 1000.0;
}

//! The same of the plain design in Python (peer/cycle.py), which says the seconds itself.
double measurePeer(int records, std::chrono::milliseconds latency)
{
    CycleFixture fixture(zohoWith(latency, {}));
    fill(fixture, records);
    QProcess peer;
    peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    peer.start(u"python3"_s, {QStringLiteral(STATUSBRIDGE_BENCH_FOLDER) + u"/peer/cycle.py"_s,
                              fixture.settings.zoho.apiUrl, fixture.databaseFile()});
    if (!peer.waitForFinished(600'000) || peer.exitCode() != 0) {
        qFatal("The program in Python failed.");
    }
    const int updated = fixture.scalar(u"SELECT count(*) FROM peer_settled"_s).toInt();
    if (updated != records) {
        qFatal("The program in Python updated only %d of %d records.", updated, records);
    }
    return peer.readAllStandardOutput().trimmed().toDouble();
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
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures cycles against their floor."_s);
    parser.addHelpOption();
    parser.addOptions({{u"delay"_s, u"Adds one with 0.1 s between starts."_s},
                       {u"quick"_s, u"Cycles of 200 records, in less than a minute."_s},
                       {u"peer"_s, u"Adds the plain design in Python; needs python3-requests."_s}});
    parser.process(application);
    QTextStream out(stdout);
    const bool isQuick = parser.isSet(u"quick"_s);
    const Scale scale = isQuick ? Scale{.records = 200, .rounds = 1} : Scale();
    for (const int changed : isQuick ? QList<int>() : QList<int>{1, 100, 1000}) {
        measureReading(out, changed, 10000000);
        measureReading(out, changed, 0);
    }

    QList<double> quickest;
    for (int round = 0; round < scale.rounds; ++round) {
        const double seconds = measure(scale.records, std::chrono::milliseconds(0), 0);
        quickest += seconds;
        out << "0 ms latency, no delay: " << seconds << " s, " << scale.records / seconds << " updates a second\n"
            << Qt::flush;
    }
    const auto batchApi = u"push_statuses"_s;
    const double quickBatches = measure(scale.records, std::chrono::milliseconds(0), 0, batchApi);
    out << "0 ms latency, batch mode: " << quickBatches << " s, " << scale.records / quickBatches
        << " updates a second\n";
    // Token, GET, the first batch alone, and the others at once.
    constexpr auto latency = std::chrono::milliseconds(200);
    const double batchFloor = (scale.records > 200 ? 4 : 3) * 0.2;
    const double batches = measure(scale.records, latency, 0, batchApi);
    out << "200 ms latency, batch mode: " << batches << " s, " << batches / batchFloor << " of the floor of "
        << batchFloor << " s\n"
        << Qt::flush;
    const double floor = 0.2 + 0.2 + scale.records / 10 * 0.2;
    const double slow = measure(scale.records, latency, 0);
    out << "200 ms latency, no delay: " << slow << " s, " << slow / floor << " of the floor of " << floor << " s\n"
        << Qt::flush;
    printFigure(out, {u"cycle.batch"_s, batches, u"s"_s, batchFloor, u"the floor at 200 ms latency"_s});
    printFigure(out, {u"cycle"_s, slow, u"s"_s, floor, u"the floor at 200 ms latency"_s});
    if (parser.isSet(u"peer"_s)) {
        printFigure(out, {u"cycle.python"_s, slow, u"s"_s, measurePeer(scale.records, latency),
                          u"asyncio and requests at 200 ms latency"_s});
        printFigure(out, {u"cycle.python.0ms"_s, *std::ranges::min_element(quickest), u"s"_s,
                          measurePeer(scale.records, std::chrono::milliseconds(0)),
                          u"asyncio and requests at 0 ms latency"_s});
    }
    if (parser.isSet(u"delay"_s)) {
        // The GET and every PATCH start 0.1 s after the call before; the last one takes its own latency.
        const double dictated = 0.2 + scale.records * 0.1 + 0.2;
        const double delayed = measure(scale.records, latency, 100);
        out << "200 ms latency, 0.1 s delay: " << delayed << " s, " << delayed / dictated << " of the " << dictated
            << " s that the delay dictates\n";
        printFigure(out, {u"cycle.delay"_s, delayed, u"s"_s, dictated, u"what the delay of 0.1 s dictates"_s});
    }
    return 0;
}
