// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/openrows.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QCryptographicHash>

#include <algorithm>

namespace statusbridge {

namespace {

bool isWholeNumber(const ColumnType &type)
{
    return type.name.contains(u"int") && !type.name.contains(u"interval") && !type.name.contains(u"point");
}

QString describeSources(const ColumnExpressions &sources)
{
    QStringList parts;
    for (const ColumnExpression &source : sources) {
        parts += source.column + jsonPathText(source.path);
    }
    return parts.join(u'|');
}

Expected<OpenRowScope> notedScope(Database &database, const ResolvedTable &table, int mostUnseen)
{
    const RowSql sql(database.dialect(), table);
    const auto newest = database.scalar(keyOfNewestSql(sql, 1));
    const auto seen = newest.and_then([&](const QVariant &) { return recentFrom(database, table); });
    if (!seen) {
        return seen.error();
    }
    OpenRowScope scope = {.access = OpenRowAccess::Noted};
    // Fewer keys than that can't be more rows, so that counting them can be spared.
    if (newest->isNull() || std::max(newest->toLongLong(), lowestKey + mostUnseen) - mostUnseen <= *seen) {
        return scope;
    }
    const auto oldest = database.scalar(keyOfNewestSql(sql, mostUnseen));
    if (!oldest) {
        return oldest.error();
    }
    const qint64 from = oldest->toLongLong();
    const auto older = database.scalar(u"SELECT 1 FROM %1 r WHERE %2 > %3 AND %2 < %4 LIMIT 1"_s.arg(
        sql.table(), sql.id(), QString::number(*seen), QString::number(from)));
    if (!older) {
        return older.error();
    }
    scope.seenFrom = older->isValid() ? from - 1 : lowestKey;
    return scope;
}

} // namespace

Expected<OpenRowScope> openRowScope(Database &database, const ResolvedTable &table, int mostUnseen)
{
    const Dialect &dialect = database.dialect();
    const auto names = database.texts(dialect.indexNames(), table.name().bindings());
    if (!names) {
        return names.error();
    }
    if (table.marksColumn() && names->contains(openIndexName(dialect, table))) {
        return OpenRowScope{.access = OpenRowAccess::Index};
    }
    return isWholeNumber(table.types.value(table.id)) ? notedScope(database, table, mostUnseen)
                                                      : OpenRowScope{.access = OpenRowAccess::WholeTable};
}

QString openRowsSql(const Dialect &dialect, const ResolvedTable &table, const OpenRowScope &scope, qint64 recentFrom,
                    const QString &columns, const QString &condition)
{
    const RowSql sql(dialect, table);
    const auto select = [&](const QString &from, const QString &where) {
        return u"SELECT %1 FROM %2 WHERE %3 AND %4 AND %5 AND %6"_s.arg(columns, from, where, sql.hasQueueId(),
                                                                        sql.isOpen(), condition);
    };
    const QString rows = sql.table() + u" r"_s;
    if (scope.access != OpenRowAccess::Noted) {
        return select(rows, u"1 = 1"_s);
    }
    const QString from = QString::number(std::max(recentFrom, scope.seenFrom));
    return select(rows, sql.id() + u" > "_s + from) + u" UNION ALL "_s +
           select(u"statusbridge_open_rows o CROSS JOIN "_s + rows,
                  u"o.target = %1 AND o.source = %2 AND %3 = o.row_id AND %3 <= %4"_s.arg(
                      QString::number(table.target), QString::number(settledSource(table.source)), sql.id(),
                      QString::number(recentFrom)));
}

QString keyOfNewestSql(const RowSql &sql, int count)
{
    return u"SELECT min(id) FROM (%1) AS newest"_s.arg(sql.newest(sql.id() + u" AS id"_s, count));
}

QString scannedMapping(const ResolvedTable &table)
{
    const QString mapping = QStringList{table.schema.isEmpty() ? table.table : tableText({table.schema, table.table}),
                                        table.id, describeSources(table.queueId), describeSources(table.status),
                                        table.marksColumn() ? table.updated : QString()}
                                .join(u'\n');
    return QString::fromLatin1(QCryptographicHash::hash(mapping.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

Expected<qint64> recentFrom(Database &database, const ResolvedTable &table)
{
    const auto key = database.scalar(
        u"SELECT recent_from FROM statusbridge_row_surveys WHERE target = %1 AND source = %2 AND mapping = %3"_s.arg(
            database.targetKey(), QString::number(settledSource(table.source)), sqlText(scannedMapping(table))));
    return key.transform([](const QVariant &value) { return value.isValid() ? value.toLongLong() : lowestKey; });
}

} // namespace statusbridge
