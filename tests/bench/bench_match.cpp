// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/platform.h"
#include "engine/store/collector/webhookrows.h"
#include "tests/bench/benchfigure.h"
#include "tests/bench/databaseclient.h"
#include "tests/bench/numbers.h"
#include "tests/bench/processmemory.h"
#include "tests/engine/store/storefixture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace statusbridge;

namespace {

constexpr int wantedIds = 1000;
constexpr int rounds = 7;

void fail(const QString &what)
{
    qFatal("%s", qPrintable(what));
}

//! Queue ids in no order, so that a match jumps about in the index as it does in life.
QString queueIdOf(const QString &i)
{
    return u"'q-' || ((%1 * 2654435761) % 4294967296)"_s.replace(u"%1"_s, i);
}

QString queueId(qint64 i)
{
    return u"q-%1"_s.arg((i * 2654435761LL) % 4294967296LL);
}

//! \p count rows in each table, all settled but every hundred-thousandth.
void fill(StoreFixture &store, qint64 count)
{
    // One of its own, so that its cache goes with it.
    const auto connection = store.connect(DatabasePurpose::Service, 3600);
    const auto run = [&connection](const QString &sql) {
        if (const auto done = connection->run(sql); !done) {
            fail(describe(done.error()));
        }
    };
    const QString isOpen = u"i % 100000 = 0"_s;
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) { // so that a large table is filled in minutes
        run(u"PRAGMA synchronous = OFF"_s);
        run(u"PRAGMA cache_size = -1048576"_s);
    }
    run(u"INSERT INTO webhook_logs (id, queue_id, message_id, status, recipient_id, timestamp) "
        "SELECT i, %1, 'wamid.' || i, 'sent', '15550001234', '1750030073' FROM %2"_s.arg(queueIdOf(u"i"_s),
                                                                                         numbers(count)));
    run(u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) "
        "SELECT 0, 1, queue_id, id, status FROM webhook_logs WHERE id % 100000 <> 0"_s);
    run(u"INSERT INTO delivered_logs (id, queue_id, message_id, status, recipient_id, timestamp, "
        "%1) SELECT i, %2, 'wamid.' || i, 'delivered', '15550001234', '1750030073', "
        "CASE WHEN %3 THEN %4 ELSE %5 END FROM %6"_s.arg(
            store.quoted(u"Updated"_s), queueIdOf(u"i"_s), isOpen, TestDatabase::choose(u"0"_s, u"false"_s, u"0"_s),
            TestDatabase::choose(u"1"_s, u"true"_s, u"1"_s), numbers(count)));
    run(TestDatabase::choose(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"ANALYZE"_s, u"ANALYZE TABLE webhook_logs"_s));
}

//! ms. SQLite works in this process, so that its processor time is what a match costs with a warm cache, however busy
//! the machine is; a server's is not ours, so that it is the time on the wall.
double now()
{
    timespec time = {};
    ::clock_gettime(TestDatabase::kind() == TestDatabase::Kind::Sqlite ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC,
                    &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

template <typename Work>
double timeOf(Work work)
{
    const double before = now();
    work();
    return now() - before;
}

template <typename Work>
double bestOf(int times, Work work)
{
    double best = 1e9;
    for (int round = 0; round < times; ++round) {
        best = std::min(best, timeOf(work));
    }
    return best;
}

template <typename T>
T valueOf(const Expected<T> &result)
{
    if (!result) {
        fail(describe(result.error()));
    }
    return *result;
}

QStringList sample(qint64 count)
{
    QStringList ids;
    for (int i = 0; i < wantedIds; ++i) {
        ids += queueId(1 + i * (count / wantedIds));
    }
    return ids;
}

QString jsonOf(const QStringList &ids)
{
    return u'[' + (u'"' + ids.join(u"\",\""_s) + u'"') + u']';
}

//! What a person would write by hand who knows the table, its columns and this database. \param array the queue ids in
//! JSON, or where they come
QStringList statementsByHand(const Database &database, const QString &array)
{
    const QString wanted =
        TestDatabase::choose(u"IN (SELECT value FROM json_each(%1))"_s,
                             u"= ANY (SELECT json_array_elements_text(CAST(%1 AS json)))"_s,
                             u"IN (SELECT w FROM JSON_TABLE(%1, '$[*]' COLUMNS (w VARCHAR(255) PATH '$')) t)"_s)
            .arg(array);
    const QString settled = u"LEFT JOIN statusbridge_settled_rows s ON s.target = 0 AND s.source = 1 AND s.queue_id = "
                            "r.queue_id AND s.row_id = %1 AND s.word = r.status"_s.arg(TestDatabase::choose(
                                u"CAST(r.id AS TEXT)"_s, u"CAST(r.id AS text)"_s, u"CAST(r.id AS CHAR)"_s));
    const QString updated = database.dialect().quoted(u"Updated"_s);
    return {u"SELECT id, queue_id, message_id, status, recipient_id, timestamp, %1 FROM delivered_logs WHERE "
            "queue_id %2"_s.arg(updated, wanted),
            u"SELECT r.id, r.queue_id, r.message_id, r.status, r.recipient_id, r.timestamp, s.row_id "
            "FROM webhook_logs r %1 WHERE r.queue_id %2"_s.arg(settled, wanted)};
}

void matchByHand(Database &database, const QStringList &ids)
{
    const QString array = jsonOf(ids);
    int rows = 0;
    for (const QString &sql : statementsByHand(database, u"?"_s)) {
        const auto done = database.forEachRow(sql, {array}, [&rows](const QSqlQuery &row) {
            for (int column = 0; column < 7; ++column) {
                static_cast<void>(row.value(column).toString());
            }
            ++rows;
        });
        if (!done) {
            fail(describe(done.error()));
        }
    }
    if (rows < wantedIds) {
        fail(u"Only %1 rows were found by hand."_s.arg(rows));
    }
}

struct Measured
{
    double ours = 0;
    double byHand = 0;
    double inClient = 0; //!< the same statements in the database's own client, on the wall
    double pendingBefore = 0;
    double pendingAfter = 0;
    double anyOpen = 0;
    double scan = 0; //!< one that has little to do
    qint64 pending = 0;
};

Measured measure(StoreFixture &store, qint64 count)
{
    const auto database = store.connect();
    WebhookRows rows(*database, store.settings().webhookLogs, store.settings().deliveredLogs);
    if (!rows.prepare()) {
        fail(u"The tables were not found."_s);
    }
    const QStringList ids = sample(count);
    Measured measured;
    const auto match = [&] {
        if (valueOf(rows.rowsOf(ids)).size() < wantedIds) {
            fail(u"Not every queue id was found."_s);
        }
    };
    match();
    matchByHand(*database, ids);
    measured.ours = measured.byHand = 1e9;
    for (int round = 0; round < rounds; ++round) { // in turns, so that neither has the warmer cache
        measured.ours = std::min(measured.ours, timeOf(match));
        measured.byHand = std::min(measured.byHand, timeOf([&] { matchByHand(*database, ids); }));
    }
    measured.inClient = timeInClient(store.databaseSettings(),
                                     statementsByHand(*database, u'\'' + jsonOf(ids) + u'\'').join(u";\n"_s), rounds);
    measured.pendingBefore = bestOf(1, [&] { measured.pending = valueOf(rows.openQueueIds()); });
    const FencingToken fencingToken = store.lease();
    const auto scan = [&] {
        if (!rows.scan(fencingToken, {u"sent"_s, u"delivered"_s}, [] { return true; })) {
            fail(u"The scan failed."_s);
        }
    };
    do { // a table that is read as a whole each time has no place up to which it was read, and is never complete
        scan();
    } while (store.read(u"SELECT count(*) FROM statusbridge_surveys WHERE complete = 0 AND read_to > 0"_s) != u"0");
    measured.scan = bestOf(3, scan);
    measured.pendingAfter = bestOf(rounds, [&] {
        if (valueOf(rows.openQueueIds()) != measured.pending) {
            fail(u"The scan changed the count."_s);
        }
    });
    measured.anyOpen = bestOf(rounds, [&] { static_cast<void>(valueOf(rows.anyOpen())); });
    return measured;
}

void print(QTextStream &out, qint64 count, const Measured &measured)
{
    out << count << " rows in each table: match of " << wantedIds << " records " << measured.ours << " ms, by hand "
        << measured.byHand << " ms, ratio " << measured.ours / measured.byHand << ", in the database's own client "
        << measured.inClient << " ms\n  " << measured.pending << " pending: counted in " << measured.pendingBefore
        << " ms before any scan, " << measured.pendingAfter << " ms after, seen that there are any in "
        << measured.anyOpen << " ms, a scan " << measured.scan << " ms\n"
        << Qt::flush;
    const QString kind = TestDatabase::choose(u"sqlite"_s, u"postgresql"_s, u"mysql"_s);
    const QString name = u"match.%1.%2"_s.arg(kind).arg(count);
    printFigure(out, {name, measured.ours, u"ms"_s, measured.byHand, u"the best query by hand"_s});
    printFigure(
        out, {name + u".client"_s, measured.ours, u"ms"_s, measured.inClient, u"that in the database's own client"_s});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures a match in large tables; STATUSBRIDGE_TEST_DATABASE chooses the database."_s);
    parser.addHelpOption();
    parser.addOption({u"rows"_s, u"Rows in each table."_s, u"N"_s, u"1000000"_s});
    parser.addOption({u"only"_s, u"Not 10,000 rows before that."_s});
    parser.process(application);
    const qint64 large = parser.value(u"rows"_s).toLongLong();

    QTextStream out(stdout);
    QList<double> resident;
    for (const qint64 count : parser.isSet(u"only"_s) ? QList<qint64>{large} : QList<qint64>{10000, large}) {
        StoreFixture store;
        QElapsedTimer timer;
        timer.start();
        fill(store, count);
        out << "Filled in " << timer.elapsed() / 1000 << " s\n";
        print(out, count, measure(store, count));
        returnFreedMemory(); // as a cycle does at its end
        resident += processMebibytes("RssAnon"_ba);
    }
    out << "Resident after the connection was closed: " << resident.first() << " MiB at 10000 rows, " << resident.last()
        << " MiB at " << large << ", difference " << resident.last() - resident.first() << " MiB\n";
    return 0;
}
