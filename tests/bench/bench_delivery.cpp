// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/webhookrows.h"
#include "engine/store/delivery/deliverycounter.h"
#include "engine/store/delivery/deliverylist.h"
#include "engine/store/delivery/deliveryreport.h"
#include "tests/bench/benchfigure.h"
#include "tests/bench/numbers.h"
#include "tests/engine/store/storefixture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace statusbridge;

namespace {

constexpr int days = 90;
constexpr qint64 firstSecond = 1'756'000'000;

void fail(const QString &what)
{
    qFatal("%s", qPrintable(what));
}

template <typename T>
T valueOf(const Expected<T> &result)
{
    if (!result) {
        fail(describe(result.error()));
    }
    return *result;
}

template <typename Work>
double timeOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

//! \p count statuses, two of each message, over 90 days: three numbers, ten templates, some failed.
void fill(StoreFixture &store, qint64 count)
{
    const auto connection = store.connect(DatabasePurpose::Service, 3600);
    const auto run = [&connection](const QString &sql) {
        if (const auto done = connection->run(sql); !done) {
            fail(describe(done.error()));
        }
    };
    if (TestDatabase::kind() == TestDatabase::Kind::Sqlite) { // so that a large table is filled in minutes
        run(u"PRAGMA synchronous = OFF"_s);
        run(u"PRAGMA cache_size = -1048576"_s);
    }
    const QString text = TestDatabase::choose(u"CAST(%1 AS TEXT)"_s, u"CAST(%1 AS text)"_s, u"CAST(%1 AS CHAR)"_s);
    const QString message = u"((i - i % 2) / 2)"_s;
    const auto concat = [](const QStringList &parts) {
        return TestDatabase::choose(parts.join(u" || "_s), parts.join(u" || "_s),
                                    u"concat("_s + parts.join(u", "_s) + u')');
    };
    const QString time = u"(%1 + (i - i % 2) * %2 / %3 + (i % 2) * (i % 40))"_s.arg(
        QString::number(firstSecond), QString::number(days * 86400LL), QString::number(count));
    const QString whole = TestDatabase::choose(time, time, u"CAST(floor(%1) AS SIGNED)"_s.arg(time));
    run(u"INSERT INTO statusbridge_statuses (source, source_key, body_hash, part, queue_id, message_id, word, "
        "recipient, event_time, reason_code, reason, provider, business_number, template_name, arrived_at) "
        "SELECT 2, '', 'x', 0, %1, %2, CASE WHEN i % 2 = 0 THEN 'sent' WHEN i % 31 = 0 THEN 'failed' "
        "WHEN i % 3 = 0 THEN 'read' ELSE 'delivered' END, '15550001234', %3, "
        "CASE WHEN i % 31 = 0 AND i % 2 = 1 THEN '131026' END, NULL, 'WhatsApp', %4, %5, 0 FROM %6"_s.arg(
            concat({u"'q-'"_s, text.arg(message)}), concat({u"'wamid.'"_s, text.arg(message)}), text.arg(whole),
            concat({u"'1555000000'"_s, text.arg(message + u" % 3"_s)}),
            concat({u"'template_'"_s, text.arg(message + u" % 10"_s)}), numbers(count)));
    run(TestDatabase::choose(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"ANALYZE"_s,
                             u"ANALYZE TABLE statusbridge_statuses"_s));
}

struct Counting
{
    double seconds = 0;
    int cycles = 0;
    double idle = 0; //!< ms of a cycle with nothing new
};

Counting count(StoreFixture &store, const WebhookTables &tables, const Ranking &ranking, Database &database)
{
    Counting counting;
    FencingToken token = store.lease();
    const auto cycle = [&](const CountingLimits &limits) {
        if (const auto done = DeliveryCounter(database, tables, token, ranking, limits).update({}, [] { return true; });
            !done) {
            fail(describe(done.error()));
        }
    };
    const auto isOver = [&] {
        return store.read(u"SELECT count(*) FROM statusbridge_message_counting WHERE complete = 0"_s) == u"0";
    };
    counting.seconds = timeOf([&] {
                           do {
                               token = store.takeOver();
                               cycle({.oldTime = std::chrono::seconds(20), .checkTime = std::chrono::milliseconds(0)});
                           } while (!isOver());
                       }) /
                       1000;
    cycle({});
    counting.idle = 1e9;
    for (int round = 0; round < 5; ++round) {
        counting.idle = std::min(counting.idle, timeOf([&] { cycle({}); }));
    }
    return counting;
}

//! The same by a plain SELECT over the rows, which is what the totals must be: messages by state.
QMap<int, qint64> countByHand(Database &database)
{
    QMap<int, qint64> counts;
    const auto read = database.forEachRow(
        u"SELECT strength, count(*) FROM (SELECT max(CASE word WHEN 'read' THEN 4 WHEN 'delivered' THEN 3 "
        "WHEN 'failed' THEN 2 ELSE 1 END) AS strength FROM statusbridge_statuses GROUP BY queue_id, message_id) AS m "
        "GROUP BY strength"_s,
        {}, [&counts](const QSqlQuery &row) { counts.insert(row.value(0).toInt(), row.value(1).toLongLong()); });
    if (!read) {
        fail(describe(read.error()));
    }
    return counts;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"rows"_s, u"Statuses."_s, u"N"_s, u"10000000"_s});
    parser.process(application);
    const qint64 rows = parser.value(u"rows"_s).toLongLong();
    QTextStream out(stdout);
    StoreFixture store;
    out << rows << " statuses of " << rows / 2 << " messages over " << days << " days; filled in "
        << timeOf([&] { fill(store, rows); }) / 1000 << " s" << Qt::endl;
    const auto database = store.connect(DatabasePurpose::Service, 3600);
    WebhookRows webhookRows(*database, store.settings().webhookLogs, store.settings().deliveredLogs);
    if (!webhookRows.prepare()) {
        fail(u"The tables were not found."_s);
    }
    const Ranking ranking(store.settings().status.ranking, store.settings().status.aliases);
    const Counting counting = count(store, webhookRows.tables(), ranking, *database);
    out << "counted at " << static_cast<double>(rows) / counting.seconds << " rows a second; a cycle with nothing new "
        << counting.idle << " ms" << Qt::endl;

    const auto opened = store.connect(); // a cold cache of its own, as the page has
    DeliveryReport report;
    const QTimeZone kolkata("Asia/Kolkata");
    const DeliveryQuestion month{.filter = {.from = QDateTime::fromSecsSinceEpoch(firstSecond, Qt::UTC).addDays(30),
                                            .until = QDateTime::fromSecsSinceEpoch(firstSecond, Qt::UTC).addDays(60)},
                                 .zone = kolkata};
    const double opening = timeOf([&] { report = valueOf(readDeliveryReport(*opened, month)); });
    const double all = timeOf([&] { report = valueOf(readDeliveryReport(*opened, {.zone = kolkata})); });
    const double hours =
        timeOf([&] { static_cast<void>(readDeliveryReport(*opened, {.step = DeliveryStep::Hour, .zone = kolkata})); });
    const double list = timeOf([&] {
        static_cast<void>(
            readDeliveryMessages(*opened, webhookRows.tables(), ranking, {.states = {DeliveryState::Failed}}, {}, 100));
    });
    QMap<int, qint64> byHand;
    const double plain = timeOf([&] { byHand = countByHand(*database); });
    out << "30 days in " << opening << " ms, all " << days << " days in " << all << " ms, by hour " << hours
        << " ms, 100 failed messages " << list << " ms; a plain SELECT " << plain << " ms: " << plain / all
        << " times as long" << Qt::endl;
    printFigure(out, {u"delivery.report"_s, all, u"ms"_s, plain, u"a plain SELECT"_s});
    const QMap<int, qint64> told = {
        {1, report.counts.pending}, {2, report.counts.failed}, {3, report.counts.delivered}, {4, report.counts.read}};
    qint64 differing = 0;
    for (auto each = told.cbegin(); each != told.cend(); ++each) {
        differing += std::abs(*each - byHand.value(each.key()));
    }
    out << report.counts.total() << " messages, of which " << differing << " are counted otherwise; "
        << store.read(u"SELECT count(*) FROM statusbridge_message_totals"_s) << " totals" << Qt::endl;
    return differing == 0 ? 0 : 1;
}
