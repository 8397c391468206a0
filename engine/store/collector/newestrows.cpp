// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/newestrows.h"

#include "engine/store/collector/openqueueids.h"
#include "engine/store/collector/rowscan.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/store/sql/database.h"

#include <QSqlQuery>

#include <algorithm>
#include <functional>

namespace statusbridge {

namespace {

//! Among so many of the newest keys one that comes later than higher ones is noticed.
constexpr int keysLookedAt = 50;

//! Whether \p now has a key that is none of those \p before, and that was not out of sight then.
bool isGapFilled(const QList<qint64> &before, const QList<qint64> &now)
{
    const bool wereAllSeen = before.size() < keysLookedAt;
    return std::ranges::any_of(now, [&](qint64 key) {
        return !before.isEmpty() && (wereAllSeen || key > before.constLast()) &&
               !std::binary_search(before.cbegin(), before.cend(), key, std::greater<>());
    });
}

//! Deleting rows makes none arrive.
bool haveGrown(const SeenRows &before, const SeenRows &now)
{
    return now.webhookLogs > before.webhookLogs || now.deliveredLogs > before.deliveredLogs ||
           now.statuses > before.statuses;
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
    bool hasGapFilled = false;
    const auto now = readNewest(hasGapFilled);
    const auto arrived = now.and_then(
        [&](const SeenRows &) { return seen.isKnown ? hasGapFilled || haveGrown(seen, *now) : isAnyUnseen(); });
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
Expected<SeenRows> NewestRows::readNewest(bool &hasGapFilled)
{
    SeenRows now{.isKnown = true};
    const WebhookTables &tables = m_rows.tables();
    for (const RowSource source : {RowSource::WebhookLogs, RowSource::DeliveredLogs, RowSource::Statuses}) {
        const ResolvedTable *table = tables.of(source);
        // What is read in bodies comes from one of the others.
        const bool isLookedAt = table && (source != RowSource::Statuses || tables.unrolled().isEmpty());
        const auto newest = isLookedAt ? newestOf(*table, hasGapFilled) : Expected<qint64>(0);
        if (!newest) {
            return newest.error();
        }
        now.of(source) = *newest;
    }
    return now;
}

Expected<qint64> NewestRows::newestOf(const ResolvedTable &table, bool &hasGapFilled)
{
    const RowSql sql(m_database.dialect(), table);
    if (!isWholeNumber(table.types.value(table.id))) {
        return m_database.scalar(u"SELECT count(*) FROM %1 r"_s.arg(sql.table())).transform([](const QVariant &count) {
            return count.toLongLong();
        });
    }
    return m_database
        .list(sql.newest(sql.id() + u" AS id"_s, keysLookedAt), {},
              [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        .transform([&](const QList<qint64> &keys) {
            const QList<qint64> before = std::exchange(m_lastKeys[table.source], keys);
            hasGapFilled = hasGapFilled || isGapFilled(before, keys);
            return keys.isEmpty() ? lowestKey : keys.constFirst();
        });
}

Expected<bool> NewestRows::isAnyUnseen()
{
    return m_rows.openQueueIds().and_then([this](qint64 open) {
        return waitingQueueIds(m_database).transform([open](qint64 waiting) { return open > waiting; });
    });
}

} // namespace statusbridge
