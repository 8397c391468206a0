// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/queueidsweep.h"

#include "engine/store/sql/database.h"
#include "engine/store/state/keyvaluetable.h"

namespace statusbridge {

Expected<void> sweepQueueIds(Database &database, const FencingToken &fencingToken, const QueueIdSweep &sweep,
                             const std::function<bool()> &mayContinue,
                             const std::function<Expected<void>(const QStringList &queueIds)> &visit)
{
    KeyValueTable state(database);
    const auto stored = state.value(sweep.state);
    if (!stored) {
        return stored.error();
    }
    const QString begin = *stored ? (*stored)->value : u""_s;
    QString visited = begin;
    while (mayContinue()) {
        const auto queueIds = database.texts(
            u"SELECT DISTINCT queue_id FROM %1 WHERE %2 AND queue_id > ? ORDER BY queue_id LIMIT %3"_s.arg(
                sweep.table, sweep.condition, QString::number(sweep.together)),
            {visited});
        if (const auto done = queueIds.and_then(visit); !done) {
            return done;
        }
        visited = queueIds->size() < sweep.together ? u""_s : queueIds->constLast();
        if (visited.isEmpty()) {
            break;
        }
    }
    return visited == begin
               ? Expected<void>()
               : inFencedTransaction(database, fencingToken, [&] { return state.setValue(sweep.state, visited); });
}

} // namespace statusbridge
