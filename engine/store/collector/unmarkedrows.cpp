// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/unmarkedrows.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/sourcerows.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

#include <QSet>

namespace statusbridge {

namespace {

constexpr QLatin1StringView unmarkedTable("statusbridge_unmarked_rows");

QString ofTable(const ResolvedTable &table)
{
    return u"target = %1 AND source = %2"_s.arg(QString::number(table.target),
                                                QString::number(settledSource(table.source)));
}

} // namespace

Expected<void> noteUnmarked(Database &database, const ResolvedTable &table, const QStringList &keys)
{
    if (keys.isEmpty()) {
        return {};
    }
    const auto token = database.scalar(u"SELECT token FROM statusbridge_lease WHERE id = 1"_s);
    if (!token) {
        return token.error();
    }
    BulkRows rows;
    const QSet<QString> unique(keys.cbegin(), keys.cend());
    for (const QString &key : unique) {
        rows.addRow(table.target, settledSource(table.source), notNull(key), token->toLongLong());
    }
    using Type = BulkColumn::Type;
    return insertAll(
        database, unmarkedTable,
        {{u"target"_s, Type::Integer}, {u"source"_s, Type::Integer}, {u"row_id"_s}, {u"tried_by"_s, Type::Integer}},
        rows, {u"target"_s, u"source"_s, u"row_id"_s});
}

Expected<qint64> unmarkedRows(Database &database, const ResolvedTable &table)
{
    return database.scalar(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(unmarkedTable, ofTable(table)))
        .transform([](const QVariant &count) { return count.toLongLong(); });
}

Expected<QStringList> nextUnmarked(Database &database, const ResolvedTable &table, const FencingToken &fencingToken,
                                   int limit)
{
    return database.texts(u"SELECT row_id FROM %1 WHERE %2 AND tried_by <> %3 ORDER BY tried_by, row_id LIMIT %4"_s.arg(
        unmarkedTable, ofTable(table), QString::number(fencingToken.token), QString::number(limit)));
}

Expected<QStringList> markAgain(Database &database, const WebhookTables &tables, const ResolvedTable &table,
                                const QStringList &keys)
{
    SourceRows rows(database, tables);
    const auto unmarked =
        (table.bodies ? rows.markRows(table, keys) : rows.mark(table, keys)).and_then([&](const QStringList &) {
            return rows.unmarkedAmong(table, keys);
        });
    const auto left = unmarked.and_then(
        [&](const QStringList &some) { return table.bodies ? rows.doneAmong(table, some) : unmarked; });
    return left.and_then([&](const QStringList &done) {
        const QSet<QString> kept(done.cbegin(), done.cend());
        QStringList over = keys;
        over.removeIf([&](const QString &key) { return kept.contains(key); });
        QStringList open = *unmarked; // bodies, which are marked once their statuses are settled
        open.removeIf([&](const QString &key) { return kept.contains(key); });
        return addToBeMarked(database, table, open)
            .and_then([&] { return deleteAll(database, unmarkedTable, u"row_id"_s, over, ofTable(table)); })
            .transform([&] { return over; });
    });
}

} // namespace statusbridge
