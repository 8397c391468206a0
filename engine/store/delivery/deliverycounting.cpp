// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/deliverycounting.h"

#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QCryptographicHash>
#include <QSqlQuery>

namespace statusbridge {

namespace {

constexpr QLatin1StringView countingTable("statusbridge_message_counting");

} // namespace

QString keySum(const QString &key)
{
    return u"coalesce(sum(1000004 + %1 % 1000003), 0)"_s.arg(key);
}

QString countingMappingOf(const ResolvedTable &table, const QString &ranking)
{
    const QString mapping =
        QStringList{table.schema,    table.table,  table.id,         table.queueId,  table.messageId, table.status,
                    table.timestamp, table.reason, table.reasonCode, table.provider, table.payload,   ranking}
            .join(u'\n');
    return QString::fromLatin1(QCryptographicHash::hash(mapping.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

Expected<std::optional<DeliveryCounting>> deliveryCounting(Database &database, RowSource source, const QString &mapping)
{
    std::optional<DeliveryCounting> found;
    return database
        .forEachRow(u"SELECT settled_to, seen_to, seen_at, read_to, key_sum, swept_from, swept_key, complete, "
                    "complete_since FROM %1 WHERE source = ? AND mapping = ?"_s.arg(countingTable),
                    {settledSource(source), mapping},
                    [&found](const QSqlQuery &row) {
                        found = DeliveryCounting{.settledTo = row.value(0).toLongLong(),
                                                 .seenTo = row.value(1).toLongLong(),
                                                 .seenAt = fromMs(row.value(2)),
                                                 .readTo = row.value(3).toLongLong(),
                                                 .keySum = row.value(4).toLongLong(),
                                                 .sweptFrom = row.value(5).toLongLong(),
                                                 .sweptKey = row.value(6).toString(),
                                                 .isComplete = row.value(7).toInt() != 0,
                                                 .completeSince = fromMs(row.value(8))};
                    })
        .transform([&] { return found; });
}

Expected<void> keepDeliveryCounting(Database &database, const FencingToken &fencingToken, RowSource source,
                                    const QString &mapping, const DeliveryCounting &counting)
{
    const QString statement =
        u"INSERT INTO %1 (source, mapping, settled_to, seen_to, seen_at, read_to, key_sum, swept_from, swept_key, "
        "complete, complete_since) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(countingTable) +
        database.dialect().orUpdate({u"source"_s}, {u"mapping"_s, u"settled_to"_s, u"seen_to"_s, u"seen_at"_s,
                                                    u"read_to"_s, u"key_sum"_s, u"swept_from"_s, u"swept_key"_s,
                                                    u"complete"_s, u"complete_since"_s});
    return inFencedTransaction(database, fencingToken, [&] {
        return database.run(statement, {settledSource(source), mapping, counting.settledTo, counting.seenTo,
                                        toMs(counting.seenAt), counting.readTo, counting.keySum, counting.sweptFrom,
                                        notNull(counting.sweptKey.left(longestKey)), counting.isComplete ? 1 : 0,
                                        toMs(counting.completeSince)});
    });
}

Expected<QDateTime> countedCompletelySince(Database &database)
{
    return database.scalar(u"SELECT max(complete_since) FROM %1 WHERE complete = 0"_s.arg(countingTable))
        .transform([](const QVariant &since) { return fromMs(since); });
}

QString countedState()
{
    return u"messages_counted"_s;
}

} // namespace statusbridge
