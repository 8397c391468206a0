// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/newestrows.h"

#include "engine/store/collector/openqueueids.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

//! Deleting rows makes none arrive.
bool haveGrown(const SeenRows &before, const SeenRows &now)
{
    return now.webhookLogs > before.webhookLogs || now.deliveredLogs > before.deliveredLogs ||
           now.statuses > before.statuses;
}

Expected<qint64> newestOf(Database &database, const ResolvedTable &table)
{
    if (isWholeNumber(table.types.value(table.id))) {
        return keyOfNewest(database, table, 1);
    }
    return database.scalar(u"SELECT count(*) FROM %1 r"_s.arg(RowSql(database.dialect(), table).table()))
        .transform([](const QVariant &count) { return count.toLongLong(); });
}

} // namespace

qint64 &SeenRows::of(RowSource source)
{
    return source == RowSource::DeliveredLogs ? deliveredLogs
           : source == RowSource::WebhookLogs ? webhookLogs
                                              : statuses;
}

QString SeenRows::toText() const
{
    return isKnown ? u"%1 %2 %3"_s.arg(webhookLogs).arg(deliveredLogs).arg(statuses) : QString();
}

SeenRows SeenRows::fromText(const QString &text)
{
    const QStringList keys = text.split(u' '); // an earlier version had two
    return keys.size() >= 2 ? SeenRows{.isKnown = true,
                                       .webhookLogs = keys.at(0).toLongLong(),
                                       .deliveredLogs = keys.at(1).toLongLong(),
                                       .statuses = keys.value(2).toLongLong()}
                            : SeenRows();
}

Expected<bool> NewestRows::haveArrived(SeenRows &seen)
{
    const auto written = wasAnythingWritten();
    if (!written || (!*written && seen.isKnown)) {
        return written;
    }
    const auto now = readNewest();
    const auto arrived =
        now.and_then([&](const SeenRows &) { return seen.isKnown ? haveGrown(seen, *now) : isAnyUnseen(); });
    if (arrived) {
        seen = *now;
    }
    return arrived;
}

Expected<bool> NewestRows::wasAnythingWritten()
{
    const QString counter = m_database.dialect().changeCounter;
    if (counter.isEmpty()) {
        return true;
    }
    return m_database.scalar(counter).transform(
        [this](const QVariant &value) { return std::exchange(m_changes, value.toString()) != value.toString(); });
}

//! Rows with bodies count too, of which the next cycle reads the statuses.
Expected<SeenRows> NewestRows::readNewest()
{
    SeenRows now{.isKnown = true};
    const WebhookTables &tables = m_rows.tables();
    for (const RowSource source : {RowSource::WebhookLogs, RowSource::DeliveredLogs, RowSource::Statuses}) {
        const ResolvedTable *table = tables.of(source);
        // What is read in bodies comes from one of the others.
        const bool isLookedAt = table && (source != RowSource::Statuses || tables.unrolled().isEmpty());
        const auto newest = isLookedAt ? newestOf(m_database, *table) : Expected<qint64>(0);
        if (!newest) {
            return newest.error();
        }
        now.of(source) = *newest;
    }
    return now;
}

Expected<bool> NewestRows::isAnyUnseen()
{
    return m_rows.openQueueIds().and_then([this](qint64 open) {
        return waitingQueueIds(m_database).transform([open](qint64 waiting) { return open > waiting; });
    });
}

} // namespace statusbridge
