// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/sourcerows.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/sourcebodies.h"
#include "engine/store/collector/unfinished.h"
#include "engine/store/collector/unmarkedrows.h"
#include "engine/store/collector/unrollstate.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

#include <QHash>

namespace statusbridge {

namespace {

QString isToBeMarked(const ResolvedTable &table, const RowSql &sql)
{
    return table.bodies ? sql.isUnmarked() : QString(sql.isUnmarked() + u" AND "_s + sql.isSettled());
}

} // namespace

Expected<QStringList> SourceRows::markRowsOf(const QStringList &statuses)
{
    QStringList withoutEffect;
    for (const ResolvedTable &table : m_tables.unrolled()) {
        if (!table.marksColumn() || statuses.isEmpty()) {
            continue;
        }
        QMultiHash<QString, QString> statusesOfRow;
        const QString sql = u"SELECT r.source_key, r.id FROM %1 r JOIN statusbridge_open_bodies o "
                            "ON o.source_key = r.source_key AND o.source = r.source WHERE r.source = %2 AND %3"_s.arg(
                                statusTable, QString::number(settledSource(table.source)),
                                RowSql(m_database.dialect(), *m_tables.statuses).hasIdOfBoundTexts());
        for (const QString &list : jsonLists(statuses)) {
            const auto read = m_database.forEachRow(sql, {list}, [&](const QSqlQuery &row) {
                statusesOfRow.insert(row.value(0).toString(), row.value(1).toString());
            });
            if (!read) {
                return read.error();
            }
        }
        const auto unmarked = markRows(table, statusesOfRow.uniqueKeys());
        if (!unmarked) {
            return unmarked;
        }
        for (const QString &key : *unmarked) {
            withoutEffect += statusesOfRow.values(key);
        }
    }
    return withoutEffect;
}

Expected<QStringList> SourceRows::markRows(const ResolvedTable &table, const QStringList &keys)
{
    if (!table.marksColumn() || keys.isEmpty()) {
        return QStringList();
    }
    return doneAmong(table, keys).and_then([&](const QStringList &unchanged) {
        return giveUpMarking(table, unchanged)
            .and_then([&] { return mark(table, unchanged); })
            .and_then([&](const QStringList &unmarked) {
                return noteUnmarked(m_database, table, unmarked).and_then([&] { return Expected(unmarked); });
            });
    });
}

Expected<QStringList> SourceRows::doneAmong(const ResolvedTable &table, const QStringList &keys)
{
    return readAmong(table, keys)
        .and_then([&](const QStringList &read) { return settledAmong(table, read); })
        .and_then([&](const QStringList &settled) { return unchangedAmong(table, settled); });
}

Expected<void> SourceRows::giveUpMarking(const ResolvedTable &table, const QStringList &keys)
{
    return keys.isEmpty() ? Expected<void>()
                          : deleteAll(m_database, u"statusbridge_open_bodies"_s, u"source_key"_s, keys,
                                      u"source = "_s + QString::number(settledSource(table.source)));
}

Expected<QStringList> SourceRows::readAmong(const ResolvedTable &table, const QStringList &keys)
{
    const auto state = unrollState(m_database, table);
    const auto others = state.and_then([&](const auto &known) {
        return known && known->isComplete ? Expected<OtherReaders>(OtherReaders()) : otherReaders(m_database, table);
    });
    return others.transform([&](const OtherReaders &readers) {
        QStringList read = keys;
        const bool tellsPlace = *state && isWholeNumber(table.types.value(table.id));
        if (!readers.isEmpty()) {
            read.removeIf([&](const QString &key) { return !tellsPlace || key.toLongLong() <= (*state)->sweptFrom; });
        }
        return read;
    });
}

Expected<QStringList> SourceRows::settledAmong(const ResolvedTable &table, const QStringList &keys)
{
    return textsForAll(m_database,
                       u"SELECT DISTINCT r.source_key FROM %1 r WHERE r.source = %2 AND %3 AND %4"_s.arg(
                           statusTable, QString::number(settledSource(table.source)),
                           m_database.dialect().isOneOfBoundTexts(u"r.source_key"_s),
                           isUnfinished(m_database, m_tables, *m_tables.statuses)),
                       keys)
        .transform([&](const QStringList &open) {
            const QSet<QString> openKeys(open.cbegin(), open.cend());
            QStringList settled = keys;
            settled.removeIf([&](const QString &key) { return openKeys.contains(key); });
            return settled;
        });
}

Expected<QStringList> SourceRows::unchangedAmong(const ResolvedTable &table, const QStringList &keys)
{
    SourceBodies bodies(m_database, table);
    const auto known = bodies.knownHashes(keys);
    const auto present = known.and_then([&](const auto &) { return bodies.read(keys, SourceBodies::Reading::Locked); });
    return present.transform([&](const QList<SourceBody> &rows) {
        QStringList unchanged = keys;
        for (const SourceBody &row : rows) {
            if (table.bodies->hashOf(row.values) != known->value(row.key)) {
                unchanged.removeAll(row.key);
            }
        }
        return unchanged;
    });
}

Expected<QStringList> SourceRows::mark(const ResolvedTable &table, const QStringList &keys)
{
    const Dialect &dialect = m_database.dialect();
    const RowSql sql(dialect, table);
    BulkRows rows;
    for (const QString &key : keys) {
        rows.addRow(key);
    }
    const QString statement = dialect.updateJoined(sql.table(), dialect.quoted(table.updated), sql.marked(),
                                                   dialect.jsonRows({{.name = u"id"_s}}) + u" AS j"_s,
                                                   sql.hasId(u"j.id"_s) + u" AND "_s + isToBeMarked(table, sql));
    for (const QString &portion : rows.portions()) {
        if (const auto done = m_database.run(statement, {portion}); !done) {
            return done.error();
        }
    }
    // How many rows were changed doesn't tell: a trigger may take the mark back.
    return unmarkedAmong(table, keys);
}

Expected<QStringList> SourceRows::unmarkedAmong(const ResolvedTable &table, const QStringList &keys)
{
    const RowSql sql(m_database.dialect(), table);
    return textsForAll(m_database,
                       u"SELECT %1 FROM %2 r WHERE %3 AND %4"_s.arg(sql.idText(), sql.table(), sql.hasIdOfBoundTexts(),
                                                                    isToBeMarked(table, sql)),
                       keys);
}

Expected<void> addToBeMarked(Database &database, const ResolvedTable &table, const QStringList &keys)
{
    BulkRows rows;
    for (const QString &key : keys) {
        rows.addRow(settledSource(table.source), key);
    }
    return insertAll(database, u"statusbridge_open_bodies"_s,
                     {{u"source"_s, BulkColumn::Type::Integer}, {u"source_key"_s}}, rows,
                     {u"source_key"_s, u"source"_s});
}

} // namespace statusbridge
