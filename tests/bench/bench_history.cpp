// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform.h"
#include "engine/store/store.h"
#include "tests/bench/benchfigure.h"
#include "tests/bench/numbers.h"
#include "tests/bench/processmemory.h"
#include "tests/engine/sync/cyclefixture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace statusbridge;

namespace {

constexpr int recordsOfCycle = 100;
constexpr int rounds = 9;

//! SQL for \p text with a number behind it.
QString withNumber(const QString &text, const QString &number)
{
    const QString joined = u"concat('%1', %2)"_s;
    return TestDatabase::choose(u"'%1' || (%2)"_s, joined, joined).arg(text, number);
}

//! Rows without a record at Zoho, as a collector has them that was there first.
void addHistory(CycleFixture &fixture, qint64 count)
{
    const bool isSqlite = TestDatabase::kind() == TestDatabase::Kind::Sqlite;
    QStringList statements =
        isSqlite ? QStringList{u"PRAGMA synchronous = OFF"_s, u"PRAGMA cache_size = -1048576"_s} : QStringList();
    for (qint64 done = 0; done < count; done += 500000) { // one transaction each, which a server can hold
        const QString number = u"i + %1"_s.arg(done);
        statements += u"INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) "
                      "SELECT %1, %2, 'sent', '15550001234', '1750030073' FROM %3"_s.arg(
                          withNumber(u"old-"_s, number), withNumber(u"wamid."_s, number),
                          numbers(std::min<qint64>(500000, count - done)));
    }
    statements +=
        TestDatabase::choose(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"ANALYZE"_s, u"ANALYZE TABLE webhook_logs"_s);
    TestDatabase::executeOn(fixture.place(), statements);
    if (fixture.scalar(u"SELECT count(*) FROM webhook_logs"_s).toLongLong() != count) {
        qFatal("The history was not filled in.");
    }
}

//! Of the memory that this process has had.
void resetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    if (!references.open(QIODevice::WriteOnly) || references.write("5") != 1) {
        qFatal("The peak of the memory can't be measured here.");
    }
}

struct Measured
{
    double firstSeconds = 0;   //!< the first cycle, which finds everything new
    double cycleSeconds = 0;   //!< the median of the next ones
    double cycleMebibytes = 0; //!< the median of what a cycle needs at its peak, beyond what was there before
    double countMs = 0;        //!< the number of waiting queue ids, as a status page asks for it
    qint64 waiting = 0;
};

double medianOf(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

double cycle(CycleFixture &fixture, int round)
{
    fixture.execute(u"INSERT INTO webhook_logs (queue_id, message_id, status, recipient_id, timestamp) "
                    "SELECT %1, 'wamid.new', 'sent', '15550001234', '1750031673' FROM %2"_s.arg(
                        withNumber(u"new-%1-"_s.arg(round), u"i"_s), numbers(recordsOfCycle)));
    for (int i = 1; i <= recordsOfCycle; ++i) {
        fixture.addRecord(u"new-%1-%2"_s.arg(round).arg(i), {});
    }
    const CycleSummary summary = fixture.sync();
    if (summary.counts.updated != recordsOfCycle) {
        qFatal("Only %d records were updated: %s", summary.counts.updated,
               summary.error ? qPrintable(describe(*summary.error)) : "no error");
    }
    return static_cast<double>(summary.duration.count()) / 1000.0;
}

Measured measure(qint64 history)
{
    auto options = CycleFixture::generousOptions();
    options.fullLog = false;
    CycleFixture fixture(options);
    addHistory(fixture, history);
    Measured measured{.firstSeconds = cycle(fixture, 0)};
    QList<double> seconds;
    QList<double> mebibytes;
    for (int round = 1; round <= rounds; ++round) {
        returnFreedMemory();
        resetPeak();
        const double before = processMebibytes("VmHWM"_ba);
        seconds += cycle(fixture, round);
        mebibytes += processMebibytes("VmHWM"_ba) - before;
    }
    measured.cycleSeconds = medianOf(seconds);
    measured.cycleMebibytes = medianOf(mebibytes);
    const auto store = Store::open(fixture.settings, fixture.directory.path(), TestDatabase::password());
    QElapsedTimer timer;
    timer.start();
    const auto waiting = store ? (*store)->rows.openQueueIds() : store.error();
    measured.countMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!waiting) {
        qFatal("%s", qPrintable(describe(waiting.error())));
    }
    measured.waiting = *waiting;
    return measured;
}

void print(QTextStream &out, qint64 history, const Measured &measured)
{
    out << history << " rows without a record: first cycle " << measured.firstSeconds << " s, later ones "
        << measured.cycleSeconds << " s and " << measured.cycleMebibytes << " MiB; " << measured.waiting
        << " waiting queue ids known, counted in " << measured.countMs << " ms\n"
        << Qt::flush;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures what old rows cost a cycle; STATUSBRIDGE_TEST_DATABASE chooses the database."_s);
    parser.addHelpOption();
    parser.addOption({u"rows"_s, u"Old rows."_s, u"N"_s, u"3000000"_s});
    parser.process(application);
    const qint64 history = parser.value(u"rows"_s).toLongLong();

    QTextStream out(stdout);
    const Measured without = measure(0);
    print(out, 0, without);
    const Measured with = measure(history);
    print(out, history, with);
    out << "The history costs " << with.cycleSeconds - without.cycleSeconds << " s and "
        << with.cycleMebibytes - without.cycleMebibytes << " MiB a cycle\n";
    printFigure(out,
                {u"cycle.history"_s, with.cycleSeconds, u"s"_s, without.cycleSeconds, u"a cycle without old rows"_s});
    return 0;
}
