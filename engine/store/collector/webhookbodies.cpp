// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/webhookbodies.h"

#include "engine/store/collector/gonebodies.h"
#include "engine/store/collector/latequeueids.h"
#include "engine/store/collector/unreadstatuses.h"
#include "engine/store/collector/unrollstate.h"
#include "engine/store/sql/database.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::chrono::milliseconds timeToForget{50}; //!< the same to look for late queue ids

} // namespace

Expected<QStringList> WebhookBodies::unroll(const FencingToken &fencingToken, const std::function<bool()> &mayContinue,
                                            const UnrollLimits &limits)
{
    QueueIdLookup lookup(m_database);
    if (const auto prepared = lookup.prepare(m_queueIds); !prepared) {
        return prepared.error();
    }
    BodyUnroller unroller(m_database, m_tables, fencingToken, lookup, limits);
    for (const ResolvedTable &table : m_tables.unrolled()) {
        const auto updated = unroller.update(table, mayContinue);
        const auto deadline = std::chrono::steady_clock::now() + timeToForget;
        const auto done = updated.and_then([&] {
            return forgetGoneBodies(m_database, table, fencingToken,
                                    [&] { return mayContinue() && std::chrono::steady_clock::now() < deadline; });
        });
        if (!done) {
            return done.error();
        }
    }
    return giveQueueIds(lookup, fencingToken, mayContinue);
}

Expected<QStringList> WebhookBodies::giveQueueIds(QueueIdLookup &lookup, const FencingToken &fencingToken,
                                                  const std::function<bool()> &mayContinue)
{
    if (!m_tables.statuses || !lookup.isPrepared()) {
        return QStringList();
    }
    const auto deadline = std::chrono::steady_clock::now() + timeToForget;
    return giveLateQueueIds(m_database, fencingToken, lookup,
                            [&] { return mayContinue() && std::chrono::steady_clock::now() < deadline; });
}

Expected<QHash<QString, StatusRows>> WebhookBodies::unread(const std::function<bool()> &mayContinue)
{
    QueueIdLookup lookup(m_database);
    if (const auto prepared = lookup.prepare(m_queueIds); !prepared) {
        return prepared.error();
    }
    QHash<QString, StatusRows> all;
    for (const ResolvedTable &table : m_tables.unrolled()) {
        const auto found = unreadStatuses(m_database, table, lookup, mayContinue);
        if (!found) {
            return found.error();
        }
        for (auto each = found->cbegin(); each != found->cend(); ++each) {
            all[each.key()] += each.value();
        }
    }
    return all;
}

Expected<QList<BodyProgress>> WebhookBodies::progress()
{
    QList<BodyProgress> all;
    for (const ResolvedTable &table : m_tables.unrolled()) {
        const auto state = unrollState(m_database, table);
        const auto rows = state.and_then(
            [&](const auto &) { return m_database.scalar(m_database.dialect().estimatedRows(table.name())); });
        if (!rows) {
            return rows.error();
        }
        if (*state) {
            const qint64 read = (*state)->bodies;
            all += {.table = table.table,
                    .read = read,
                    .about = (*state)->isComplete ? read : std::max(read, rows->toLongLong()),
                    .isComplete = (*state)->isComplete};
        }
    }
    return all;
}

} // namespace statusbridge
