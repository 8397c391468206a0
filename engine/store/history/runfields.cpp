// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/runfields.h"

#include "engine/store/history/runjson.h"
#include "engine/store/sql/sqlvalues.h"

#include <QSqlQuery>

namespace statusbridge {

QString runColumns()
{
    return u"id, started_by, holder, started_at, finished_at, outcome, counts, error_kind, message, "
           "unknown_words"_s;
}

Run runOf(const QSqlQuery &row)
{
    Run run{.id = row.value(0).toLongLong(),
            .trigger = runTriggerFromString(row.value(1).toString()),
            .holder = row.value(2).toString(),
            .startedAt = fromMs(row.value(3)),
            .finishedAt = fromMs(row.value(4)),
            .outcome = {},
            .counts = countsFromJson(row.value(6).toString()),
            .errorKind = row.value(7).toString(),
            .message = row.value(8).toString(),
            .unknownWords = wordsFromJson(row.value(9).toString())};
    if (!row.value(5).isNull()) {
        run.outcome = cycleOutcomeFromString(row.value(5).toString());
    }
    return run;
}

QString entryColumns()
{
    return u"id, run_id, record_id, queue_id, outcome, status_before, status_after, message_id, "
           "recipient_id, reason, zoho_words, zoho_code, noted_at"_s;
}

JournalEntry entryOf(const QSqlQuery &row)
{
    return JournalEntry{.id = row.value(0).toLongLong(),
                        .runId = row.value(1).toLongLong(),
                        .recordId = row.value(2).toString(),
                        .queueId = row.value(3).toString(),
                        .outcome = recordOutcomeFromString(row.value(4).toString()),
                        .statusBefore = row.value(5).toString(),
                        .statusAfter = row.value(6).toString(),
                        .messageId = row.value(7).toString(),
                        .recipientId = row.value(8).toString(),
                        .reason = row.value(9).toString(),
                        .zohoWords = row.value(10).toString(),
                        .zohoCode = row.value(11).toInt(),
                        .at = fromMs(row.value(12))};
}

} // namespace statusbridge
