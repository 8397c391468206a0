// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/messagetotals.h"

#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

#include <QSet>
#include <QSqlQuery>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr qsizetype bucketsAtOnce = 500;

//! What stands there, of some buckets, and what is to be added to it.
Expected<void> addStored(Database &database, QLatin1StringView table, const QString &buckets, TotalChanges &changes)
{
    return database.forEachRow(
        u"SELECT bucket, kind, messages, by_arrival, durations FROM %1 WHERE bucket IN (%2)"_s.arg(table, buckets), {},
        [&changes](const QSqlQuery &row) {
            const auto change = changes.find({row.value(0).toLongLong(), row.value(1).toLongLong()});
            if (change != changes.end()) {
                change->messages += row.value(2).toLongLong();
                change->byArrival += row.value(3).toLongLong();
                change->durations.addText(row.value(4).toString());
            }
        });
}

Expected<void> write(Database &database, QLatin1StringView table, const TotalChanges &totals)
{
    BulkRows rows;
    for (auto each = totals.cbegin(); each != totals.cend(); ++each) {
        rows.addRow(each.key().first, each.key().second, each->messages, each->byArrival,
                    notNull(each->durations.asText()));
    }
    using Type = BulkColumn::Type;
    return insertAll(database, QString(table),
                     {{u"bucket"_s, Type::Integer},
                      {u"kind"_s, Type::Integer},
                      {u"messages"_s, Type::Integer},
                      {u"by_arrival"_s, Type::Integer},
                      {u"durations"_s}},
                     rows, {u"bucket"_s, u"kind"_s});
}

Expected<void> changeTable(Database &database, QLatin1StringView table, const TotalChanges &changes)
{
    TotalChanges totals = changes;
    totals.removeIf([](const auto &each) { return each.value().isNothing(); });
    QSet<qint64> all;
    for (auto each = totals.cbegin(); each != totals.cend(); ++each) {
        all.insert(each.key().first);
    }
    QStringList buckets;
    for (const qint64 bucket : std::as_const(all)) {
        buckets += QString::number(bucket);
    }
    Expected<void> done;
    for (qsizetype start = 0; start < buckets.size(); start += bucketsAtOnce) {
        const QString some = buckets.mid(start, bucketsAtOnce).join(u", "_s);
        done = done.and_then([&] { return addStored(database, table, some, totals); });
    }
    done = done.and_then([&] { return write(database, table, totals); });
    if (std::ranges::none_of(totals, [](const TotalChange &total) { return total.messages == 0; })) {
        return done;
    }
    for (qsizetype start = 0; start < buckets.size(); start += bucketsAtOnce) {
        const QString some = buckets.mid(start, bucketsAtOnce).join(u", "_s);
        done = done.and_then(
            [&] { return database.run(u"DELETE FROM %1 WHERE messages = 0 AND bucket IN (%2)"_s.arg(table, some)); });
    }
    return done;
}

//! The same by day.
TotalChanges byDay(const TotalChanges &changes)
{
    TotalChanges days;
    for (auto each = changes.cbegin(); each != changes.cend(); ++each) {
        const auto [bucket, kind] = each.key();
        const qint64 day = (bucket >= 0 ? bucket : bucket - bucketsOfDay + 1) / bucketsOfDay;
        TotalChange &change = days[{day, kind}];
        change.messages += each->messages;
        change.byArrival += each->byArrival;
        change.durations.add(each->durations);
    }
    return days;
}

//! The same by state.
Expected<TotalChanges> byState(Database &database, const TotalChanges &changes)
{
    QSet<qint64> kinds;
    for (auto each = changes.cbegin(); each != changes.cend(); ++each) {
        kinds.insert(each.key().second);
    }
    QStringList ids;
    for (const qint64 kind : std::as_const(kinds)) {
        ids += QString::number(kind);
    }
    QHash<qint64, qint64> states;
    const auto read = database.forEachRow(
        u"SELECT id, state FROM statusbridge_message_kinds WHERE id IN (%1)"_s.arg(ids.join(u", "_s)), {},
        [&states](const QSqlQuery &row) { states.insert(row.value(0).toLongLong(), row.value(1).toLongLong()); });
    return read.transform([&] {
        TotalChanges all;
        for (auto each = changes.cbegin(); each != changes.cend(); ++each) {
            TotalChange &change = all[{each.key().first, states.value(each.key().second)}];
            change.messages += each->messages;
            change.byArrival += each->byArrival;
        }
        return all;
    });
}

} // namespace

QLatin1StringView nameOf(TotalTable table)
{
    switch (table) {
    case TotalTable::Kinds:
        return "statusbridge_message_totals"_L1;
    case TotalTable::Days:
        return "statusbridge_message_day_totals"_L1;
    case TotalTable::States:
        return "statusbridge_message_state_totals"_L1;
    }
    Q_UNREACHABLE();
}

Expected<void> changeTotals(Database &database, const TotalChanges &changes)
{
    if (changes.isEmpty()) {
        return {};
    }
    const auto states = byState(database, changes);
    if (!states) {
        return states.error();
    }
    return changeTable(database, nameOf(TotalTable::Kinds), changes)
        .and_then([&] { return changeTable(database, nameOf(TotalTable::Days), byDay(changes)); })
        .and_then([&] { return changeTable(database, nameOf(TotalTable::States), *states); });
}

} // namespace statusbridge
