// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/latequeueids.h"

#include "engine/store/collector/columnmap.h"
#include "engine/store/collector/recounts.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/keyvaluetable.h"

#include <QSqlQuery>

#include <algorithm>
#include <limits>

namespace statusbridge {

namespace {

constexpr int together = 500;
constexpr qint64 aboveAll = std::numeric_limits<qint64>::max();

//! A status that waits.
struct Waiting
{
    qint64 id = 0;
    int source = 0;
    QString sourceKey;
    QString messageId;
};

Expected<QList<Waiting>> waitingBelow(Database &database, qint64 id)
{
    return database.list(
        u"SELECT id, source, source_key, message_id FROM %1 WHERE queue_id = '' AND message_id IS NOT "
        "NULL AND id < %2 ORDER BY id DESC LIMIT %3"_s.arg(statusTable, QString::number(id), QString::number(together)),
        {}, [](const QSqlQuery &row) {
            return Waiting{.id = row.value(0).toLongLong(),
                           .source = row.value(1).toInt(),
                           .sourceKey = row.value(2).toString(),
                           .messageId = row.value(3).toString()};
        });
}

Expected<void> give(Database &database, const Waiting &waiting, const QString &queueId)
{
    const QVariantList row{waiting.source, waiting.sourceKey};
    return database
        .run(u"UPDATE %1 SET queue_id = ? WHERE queue_id = '' AND id = ?"_s.arg(statusTable), {queueId, waiting.id})
        .and_then([&] {
            return database.run(u"UPDATE statusbridge_body_troubles SET amount = amount - 1 WHERE source = ? AND "
                                "source_key = ? AND trouble = 'no_queue_id'"_s,
                                row);
        })
        .and_then([&] {
            return database.run(u"DELETE FROM statusbridge_body_troubles WHERE source = ? AND source_key = ? AND "
                                "trouble = 'no_queue_id' AND amount <= 0"_s,
                                row);
        });
}

Expected<void> giveAll(Database &database, const FencingToken &fencingToken, QueueIdLookup &lookup,
                       const QList<Waiting> &portion, QSet<QString> &given)
{
    QStringList messageIds;
    for (const Waiting &waiting : portion) {
        messageIds += waiting.messageId;
    }
    const auto known = lookup.queueIdsOf(messageIds);
    if (!known || known->isEmpty()) {
        return known ? Expected<void>() : known.error();
    }
    return inFencedTransaction(database, fencingToken, [&]() -> Expected<void> {
        for (const Waiting &waiting : portion) {
            const QString queueId = known->value(waiting.messageId);
            if (queueId.isEmpty() || !fitsKey(queueId)) {
                continue;
            }
            if (const auto done = give(database, waiting, queueId); !done) {
                return done;
            }
            given.insert(queueId);
        }
        return noteRecounts(database, known->values());
    });
}

} // namespace

Expected<QStringList> giveLateQueueIds(Database &database, const FencingToken &fencingToken, QueueIdLookup &lookup,
                                       const std::function<bool()> &mayContinue)
{
    const QString name = u"late_queue_ids.checked"_s;
    KeyValueTable state(database);
    QSet<QString> given;
    const auto kept = state.value(name);
    if (!kept) {
        return kept.error();
    }
    qint64 below = aboveAll;
    qint64 next = *kept ? (*kept)->value.toLongLong() : 0; // of the older ones; 0: they begin behind the newest
    do {
        const auto portion = waitingBelow(database, below);
        const auto done = portion.and_then(
            [&](const QList<Waiting> &some) { return giveAll(database, fencingToken, lookup, some, given); });
        if (!done) {
            return done.error();
        }
        const bool isNewest = below == aboveAll;
        const qint64 last = portion->isEmpty() ? 0 : portion->constLast().id;
        if (portion->size() < together) {
            next = 0; // that was the last of them
            break;
        }
        next = isNewest && next > 0 && next < last ? next : last;
        below = next;
    } while (mayContinue());
    return state.setValue(name, QString::number(next)).transform([&] { return QStringList(given.values()); });
}

Expected<bool> haveLateQueueIds(Database &database, QueueIdLookup &lookup)
{
    return waitingBelow(database, aboveAll)
        .and_then([&](const QList<Waiting> &newest) {
            QStringList messageIds;
            messageIds.reserve(newest.size());
            for (const Waiting &waiting : newest) {
                messageIds += waiting.messageId;
            }
            return lookup.queueIdsOf(messageIds);
        })
        .transform([](const QHash<QString, QString> &known) {
            return std::ranges::any_of(known,
                                       [](const QString &queueId) { return !queueId.isEmpty() && fitsKey(queueId); });
        });
}

} // namespace statusbridge
