// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/unreadstatuses.h"

#include "engine/store/collector/unrollstate.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

StatusRow rowOf(const SourceBody &body, int part, const BodyStatus &status)
{
    return {.source = RowSource::Statuses,
            .id = u"%1.%2"_s.arg(body.key, QString::number(part)),
            .queueId = status.queueId,
            .messageId = status.messageId,
            .statusWord = status.word,
            .recipientId = status.recipient,
            .timestamp = status.time,
            .open = true,
            .failure = failureReasonOf(status.provider, status.reasonCode, status.reason)};
}

Expected<void> addRows(QHash<QString, StatusRows> &found, StatusRows &&rows, QueueIdLookup &lookup)
{
    QList<StatusRow *> all;
    for (StatusRow &row : rows) {
        all += &row;
    }
    if (const auto done = lookup.fillIn(all); !done) {
        return done;
    }
    for (const StatusRow &row : rows) {
        if (!row.queueId.isEmpty() && fitsKey(row.queueId)) {
            found[row.queueId] += row;
        }
    }
    return {};
}

Expected<void> removeCarriedOver(Database &database, QHash<QString, StatusRows> &found)
{
    const QString select = u"SELECT queue_id FROM statusbridge_delivered_queue_ids WHERE target = %1 AND %2"_s.arg(
        database.targetKey(), database.dialect().isOneOfBoundTexts(u"queue_id"_s));
    const QStringList lists = jsonLists(found.keys());
    for (const QString &list : lists) {
        const auto carried = database.texts(select, {list});
        if (!carried) {
            return carried.error();
        }
        for (const QString &queueId : *carried) {
            found.remove(queueId);
        }
    }
    return {};
}

} // namespace

Expected<QHash<QString, StatusRows>> unreadStatuses(Database &database, const ResolvedTable &table,
                                                    QueueIdLookup &lookup, const std::function<bool()> &mayContinue,
                                                    const UnreadLimits &limits)
{
    QHash<QString, StatusRows> found;
    const auto state = unrollState(database, table);
    const auto others = state.and_then([&](const auto &) { return otherReaders(database, table); });
    if (!others) {
        return others.error();
    }
    const auto deadline = std::chrono::steady_clock::now() + limits.time;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    SourceBodies source(database, table);
    // Of what was read for others alone, it is not known what was kept.
    SourceBodies::Range range{.unreadAlone = state->has_value() || others->isEmpty(), .most = limits.together};
    int rows = 0;
    while (rows < limits.rows && mayContinue() && std::chrono::steady_clock::now() < deadline) {
        const auto keys = source.find(range);
        if (!keys || keys->isEmpty()) {
            return keys ? removeCarriedOver(database, found).and_then([&] { return Expected(found); }) : keys.error();
        }
        rows += static_cast<int>(keys->size());
        range.below = keys->constLast().key;
        StatusRows read;
        // One by one, since a body may have megabytes.
        for (const SourceKey &each : *keys) {
            const auto bodies = source.read({each.key});
            if (!bodies) {
                return bodies.error();
            }
            for (const SourceBody &body : *bodies) {
                if (body.isMarked || body.isTooLarge) {
                    continue;
                }
                int part = 0;
                const BodyReading reading = table.bodies->read(body.values, now);
                for (const BodyStatus &status : reading.statuses) {
                    read += rowOf(body, part++, status);
                }
            }
        }
        if (const auto added = addRows(found, std::move(read), lookup); !added) {
            return added.error();
        }
    }
    return removeCarriedOver(database, found).and_then([&] { return Expected(found); });
}

} // namespace statusbridge
