// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/openrows.h"

#include "engine/store/database.h"
#include "engine/store/rowsql.h"
#include "engine/store/sqlvalues.h"
#include "engine/store/tablebuilder.h"

#include <QCryptographicHash>

namespace statusbridge {

namespace {

bool isWholeNumber(const ColumnType &type)
{
    return type.name.contains(u"int") && !type.name.contains(u"interval") && !type.name.contains(u"point");
}

QString describeSources(const ColumnSources &sources)
{
    QStringList parts;
    for (const ColumnSource &source : sources) {
        parts += source.column + jsonPathText(source.path);
    }
    return parts.join(u'|');
}

} // namespace

Expected<OpenRowAccess> openRowAccess(Database &database, const ResolvedTable &table)
{
    const Dialect &dialect = database.dialect();
    const auto names = database.texts(dialect.indexNames(), {table.table});
    if (!names) {
        return names.error();
    }
    if (!table.updated.isEmpty() && names->contains(openIndexName(dialect, table))) {
        return OpenRowAccess::Index;
    }
    return isWholeNumber(table.types.value(table.id)) ? OpenRowAccess::Survey : OpenRowAccess::Scan;
}

QString openRowsSql(const Dialect &dialect, const ResolvedTable &table, OpenRowAccess access, const QString &columns,
                    const QString &condition)
{
    const RowSql sql(dialect, table);
    const auto select = [&](const QString &from, const QString &where) {
        return QStringLiteral("SELECT %1 FROM %2 WHERE %3 AND %4 AND %5 AND %6")
            .arg(columns, from, where, sql.hasQueueId(), sql.isOpen(), condition);
    };
    const QString rows = sql.table() + QStringLiteral(" r");
    if (access != OpenRowAccess::Survey) {
        return select(rows, QStringLiteral("1 = 1"));
    }
    const QString recentFrom = recentFromSql(table);
    return select(rows, sql.id() + QStringLiteral(" > ") + recentFrom) + QStringLiteral(" UNION ALL ") +
           select(QStringLiteral("statusbridge_open_rows o CROSS JOIN ") + rows,
                  QStringLiteral("o.source = %1 AND %2 = o.row_id AND %2 <= %3")
                      .arg(QString::number(settledSource(table.source)), sql.id(), recentFrom));
}

QString surveyedMapping(const ResolvedTable &table)
{
    const QString mapping =
        QStringList{table.table, table.id, describeSources(table.queueId), describeSources(table.status), table.updated}
            .join(u'\n');
    return QString::fromLatin1(QCryptographicHash::hash(mapping.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QString recentFromSql(const ResolvedTable &table)
{
    return QStringLiteral("coalesce((SELECT recent_from FROM statusbridge_row_surveys WHERE source = %1 "
                          "AND mapping = %2), %3)")
        .arg(QString::number(settledSource(table.source)), sqlText(surveyedMapping(table)), QString::number(lowestKey));
}

} // namespace statusbridge
