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

bool NewestRows::noticesChangesOf(const ResolvedTable &table)
{
    return isWholeNumber(table.types.value(table.id)) && !table.bodies;
}

Expected<bool> NewestRows::haveArrived(SeenRows &seen)
{
    m_changed.clear();
    const auto written = wasAnythingWritten();
    if (!written || (!*written && seen.isKnown)) {
        return written;
    }
    bool hasGapFilled = false;
    const auto now = readNewest(seen, hasGapFilled);
    const auto arrived = now.and_then([&](const SeenRows &) {
        return seen.isKnown ? hasGapFilled || !m_changed.isEmpty() || haveGrown(seen, *now) : isAnyUnseen();
    });
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
Expected<SeenRows> NewestRows::readNewest(const SeenRows &seen, bool &hasGapFilled)
{
    SeenRows now{.isKnown = true};
    const WebhookTables &tables = m_rows.tables();
    for (const RowSource source : {RowSource::WebhookLogs, RowSource::DeliveredLogs, RowSource::Statuses}) {
        const ResolvedTable *table = tables.of(source);
        // What is read in bodies comes from one of the others.
        const bool isLookedAt = table && (source != RowSource::Statuses || tables.unrolled().isEmpty());
        const bool isSkipped = isLookedAt && !m_countsRows && !isWholeNumber(table->types.value(table->id));
        const auto newest = isSkipped    ? Expected<qint64>(seen.of(source))
                            : isLookedAt ? newestOf(*table, hasGapFilled)
                                         : Expected<qint64>(0);
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
    // A status that we hold ourselves is not changed, and a body tells nothing before it is read.
    const bool hasStatus = noticesChangesOf(table) && table.source != RowSource::Statuses;
    const QString isOpen = table.marksColumn() ? sql.isUnmarked() : u"1 = 1"_s;
    const QString columns = hasStatus ? u"%1 AS id, %2, %3, CASE WHEN %4 THEN 1 ELSE 0 END"_s.arg(
                                            sql.id(), sql.queueIdText(), sql.statusText(), isOpen)
                                      : sql.id() + u" AS id"_s;
    Looks looks;
    QHash<qint64, Look> &before = m_last[table.source].rows;
    const auto read = m_database.forEachRow(sql.newest(columns, m_lookedAt), {}, [&](const QSqlQuery &row) {
        const qint64 key = row.value(0).toLongLong();
        looks.keys += key;
        if (!hasStatus) {
            return;
        }
        const QString queueId = row.value(1).toString();
        const Look look{.status = qHashMulti(0, queueId, row.value(2).toString()), .isOpen = row.value(3).toInt() != 0};
        looks.rows.insert(key, look);
        const auto last = before.constFind(key);
        const bool isChanged = last != before.cend() && (last->status != look.status || !last->isOpen);
        if (isChanged && look.isOpen && !queueId.isEmpty()) {
            m_changed.insert(queueId);
        }
    });
    return read.transform([&] {
        hasGapFilled = hasGapFilled || isGapFilled(m_last.value(table.source).keys, looks.keys);
        const qint64 newest = looks.keys.isEmpty() ? lowestKey : looks.keys.constFirst();
        m_last.insert(table.source, looks);
        return newest;
    });
}

//! Whether \p now has a key that is none of those \p before, and that was not out of sight then.
bool NewestRows::isGapFilled(const QList<qint64> &before, const QList<qint64> &now) const
{
    const bool wereAllSeen = before.size() < m_lookedAt;
    return std::ranges::any_of(now, [&](qint64 key) {
        return !before.isEmpty() && (wereAllSeen || key > before.constLast()) &&
               !std::binary_search(before.cbegin(), before.cend(), key, std::greater<>());
    });
}

Expected<bool> NewestRows::isAnyUnseen()
{
    return m_rows.openQueueIds().and_then([this](qint64 open) {
        return waitingQueueIds(m_database).transform([open](qint64 waiting) { return open > waiting; });
    });
}

} // namespace statusbridge
