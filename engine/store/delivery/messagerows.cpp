// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/messagerows.h"

#include "engine/store/collector/rowsearch.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QSet>
#include <QSqlQuery>

namespace statusbridge {

namespace {

//! Behind those of RowSql::valueColumns(), of which there are nine.
QString moreColumns(const ResolvedTable &table)
{
    return table.source == RowSource::Statuses ? u"r.business_number, r.template_name, r.arrived_at"_s
                                               : u"NULL, NULL, NULL"_s;
}

MessageRow messageRowOf(RowSource source, const QSqlQuery &row)
{
    MessageRow read{.status = valueRowOf(source, row),
                    .provider = row.value(6).toString(),
                    .number = row.value(9).toString(),
                    .messageTemplate = row.value(10).toString()};
    if (!row.isNull(11)) {
        read.arrivedMs = row.value(11).toLongLong();
    }
    return read;
}

Expected<void> readTable(Database &database, const ResolvedTable &table, const QStringList &queueIds,
                         const QSet<QString> &wanted, QList<MessageRow> &rows)
{
    const RowSql sql(database.dialect(), table);
    const QString select = u"SELECT %1, %2 FROM %3 r WHERE %4"_s.arg(sql.valueColumns(), moreColumns(table),
                                                                     sql.table(), sql.hasQueueIdOfBoundTexts());
    Expected<void> done;
    for (const QString &list : jsonLists(queueIds)) {
        done = done.and_then([&] {
            return database.forEachRow(select, {list}, [&](const QSqlQuery &row) {
                MessageRow read = messageRowOf(table.source, row);
                if (wanted.contains(read.status.queueId)) { // a column may compare without case
                    rows.append(std::move(read));
                }
            });
        });
    }
    return done;
}

} // namespace

Expected<QList<MessageRow>> messageRowsOf(Database &database, const WebhookTables &tables, const QStringList &queueIds,
                                          const Ranking &ranking)
{
    const QSet<QString> wanted(queueIds.cbegin(), queueIds.cend());
    QList<MessageRow> rows;
    Expected<void> done;
    for (const ResolvedTable &table : tables.matched()) {
        done = done.and_then([&] { return readTable(database, table, queueIds, wanted, rows); });
    }
    QList<StatusRow *> failed;
    for (MessageRow &row : rows) {
        if (!row.status.failure && deliveryStateOf(row.status.statusWord, ranking) == DeliveryState::Failed) {
            failed.append(&row.status);
        }
    }
    if (!failed.isEmpty()) {
        done = done.and_then([&] { return RowSearch(database, tables).addFailures(failed, failed.size()); });
    }
    return done.transform([&] { return rows; });
}

} // namespace statusbridge
