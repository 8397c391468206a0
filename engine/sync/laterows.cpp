// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/laterows.h"

#include "engine/status/choice.h"

namespace statusbridge {

namespace {

Settlement settlementOf(const StatusRows &rows, const ChosenRow &strongest, qint64 runId, const QDateTime &now)
{
    const bool isDelivered = strongest.status.word == deliveredWord();
    return {.entry = {.runId = runId,
                      .recordId = {},
                      .queueId = strongest.row.queueId,
                      .outcome = isDelivered ? RecordOutcome::Unchanged : RecordOutcome::Superseded,
                      .statusBefore = deliveredWord(),
                      .statusAfter = strongest.status.word,
                      .messageId = strongest.row.messageId,
                      .recipientId = strongest.row.recipientId,
                      .reason = u"It came after the record was carried over as \"%1\"."_s.arg(deliveredWord()),
                      .zohoWords = {},
                      .at = now},
            .endsIntents = {},
            .rowsToMark = rows,
            .failure = {}};
}

} // namespace

QList<Settlement> lateSettlements(const StatusRows &late, const QSet<QString> &listed, const Ranking &ranking,
                                  qint64 runId, const QDateTime &now)
{
    QMap<QString, StatusRows> byQueueId;
    for (const StatusRow &row : late) {
        if (!listed.contains(row.queueId)) {
            byQueueId[row.queueId].append(row);
        }
    }
    QList<Settlement> settlements;
    for (const StatusRows &rows : std::as_const(byQueueId)) {
        if (const auto strongest = strongestRow(rows, ranking, now)) {
            settlements.append(settlementOf(rows, *strongest, runId, now));
        }
    }
    return settlements;
}

} // namespace statusbridge
