// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/settlementwriter.h"

#include "engine/core/logging.h"
#include "engine/store/history/failuretable.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/writeapart.h"

namespace statusbridge {

namespace {

constexpr qsizetype longestKey = 255; //!< characters, of Dialect::keyText()

QList<JsonField> entryFields()
{
    using Type = JsonField::Type;
    return {{u"run_id"_s, Type::Integer},  {u"record_id"_s, Type::Text},     {u"queue_id"_s, Type::Text},
            {u"outcome"_s, Type::Text},    {u"status_before"_s, Type::Text}, {u"status_after"_s, Type::Text},
            {u"message_id"_s, Type::Text}, {u"recipient_id"_s, Type::Text},  {u"reason"_s, Type::Text},
            {u"zoho_words"_s, Type::Text}, {u"zoho_code"_s, Type::Integer},  {u"noted_at"_s, Type::Integer}};
}

//! What Zoho took, or shows, can't be noted where the collector would see it.
void fail(JournalEntry &entry, const QString &why)
{
    entry.outcome = RecordOutcome::Failed;
    entry.reason += u" Its rows could not be marked and are remembered as settled here instead: %1."_s.arg(why);
}

Expected<void> addEntries(Database &database, const QList<Settlement> &settlements)
{
    BulkRows rows;
    for (const Settlement &settlement : settlements) {
        const JournalEntry &entry = settlement.entry;
        rows.addRow(entry.runId, notNull(entry.recordId), notNull(entry.queueId), toString(entry.outcome),
                    entry.statusBefore, entry.statusAfter, entry.messageId, entry.recipientId, entry.reason,
                    entry.zohoWords, entry.zohoCode, entry.at);
    }
    return insertAll(database, u"statusbridge_journal"_s, entryFields(), rows);
}

Expected<void> endIntents(Database &database, const QList<Settlement> &settlements)
{
    QList<qint64> ids;
    for (const Settlement &settlement : settlements) {
        ids += settlement.endsIntents;
    }
    return deleteAll(database, u"statusbridge_intents"_s, u"id"_s, ids);
}

Expected<void> rememberDelivered(Database &database, const QList<Settlement> &settlements)
{
    QHash<QString, QString> messageIds; // a statement may not name a key twice
    for (const Settlement &settlement : settlements) {
        if (settlement.carriedOverAsDelivered && !settlement.entry.queueId.isEmpty()) {
            messageIds.insert(settlement.entry.queueId, settlement.entry.messageId);
        }
    }
    BulkRows rows;
    for (auto each = messageIds.cbegin(); each != messageIds.cend(); ++each) {
        rows.addRow(database.target().key, each.key(), notNull(each.value()), 0, 0);
    }
    using Type = JsonField::Type;
    return insertAll(database, u"statusbridge_delivered_queue_ids"_s,
                     {{u"target"_s, Type::Integer},
                      {u"queue_id"_s},
                      {u"message_id"_s},
                      {u"ask_after"_s, Type::Integer},
                      {u"asks"_s, Type::Integer}},
                     rows, {u"target"_s, u"queue_id"_s});
}

Expected<void> forgetFailures(Database &database, const QList<Settlement> &settlements)
{
    QStringList recordIds;
    for (const Settlement &settlement : settlements) {
        if (settlement.clearsFailure) {
            recordIds += settlement.entry.recordId;
        }
    }
    return deleteAll(database, u"statusbridge_record_failures"_s, u"record_id"_s, recordIds,
                     u"target = "_s + database.targetKey());
}

Expected<void> rememberFailures(Database &database, const QList<Settlement> &settlements)
{
    BulkRows failures;
    for (const Settlement &settlement : settlements) {
        if (settlement.failure) {
            addFailure(failures, *settlement.failure, database.target().key);
        }
    }
    return insertAll(database, u"statusbridge_record_failures"_s, failureFields(), failures,
                     {u"target"_s, u"record_id"_s});
}

} // namespace

SettlementWriter::SettlementWriter(Database &database, const WebhookTables &tables)
    : m_database(database), m_marker(database, tables), m_open(database, tables)
{}

Expected<QList<JournalEntry>> SettlementWriter::write(const FencingToken &fencingToken,
                                                      const QList<Settlement> &settlements)
{
    QList<JournalEntry> entries;
    const auto writeSome = [&](const QList<Settlement> &some) -> Expected<void> {
        QList<Settlement> written;
        const auto done = inFencedTransaction(m_database, fencingToken, [&] {
            written = some;
            return writeAll(written, MarkPlace::Collector);
        });
        for (const Settlement &settlement : std::as_const(written)) {
            if (done) {
                entries += settlement.entry;
            }
        }
        return done;
    };
    const auto refused = writeApart(m_database, settlements, writeSome);
    if (!refused) {
        return refused.error();
    }
    for (const auto &[settlement, error] : *refused) {
        const auto entry = writeRefused(fencingToken, settlement, error);
        if (!entry) {
            return entry.error();
        }
        entries += *entry;
    }
    return entries;
}

Expected<JournalEntry> SettlementWriter::writeRefused(const FencingToken &fencingToken, Settlement settlement,
                                                      const Error &error)
{
    Expected<void> written = error;
    if (!settlement.rowsToMark.isEmpty()) {
        fail(settlement.entry, error.detail.isEmpty() ? error.message : error.detail);
        written = inFencedTransaction(m_database, fencingToken, [&] {
            QList<Settlement> alone{settlement};
            return writeAll(alone, MarkPlace::OwnTable);
        });
    }
    if (!written && isAboutItems(m_database, written.error(), 1)) {
        // Not even our own tables take it: what it ended stays open, and is read back by the next cycle.
        qCWarning(lcStore).noquote() << "The end of a record could not be written:" << describe(written.error());
        return writeBareEntry(fencingToken, settlement.entry, written.error());
    }
    return written.and_then([&] { return Expected(settlement.entry); });
}

Expected<JournalEntry> SettlementWriter::writeBareEntry(const FencingToken &fencingToken, JournalEntry entry,
                                                        const Error &error)
{
    entry.outcome = RecordOutcome::Failed;
    entry.reason = u"What became of it could not be noted: %1"_s.arg(describe(error));
    const QList<Settlement> bare = {{.entry = {.runId = entry.runId,
                                               .recordId = entry.recordId.left(longestKey),
                                               .queueId = entry.queueId.left(longestKey),
                                               .outcome = entry.outcome,
                                               .reason = entry.reason,
                                               .at = entry.at}}};
    const auto written = inFencedTransaction(m_database, fencingToken, [&] { return addEntries(m_database, bare); });
    return written || isAboutItems(m_database, written.error(), 1) ? Expected(entry)
                                                                   : Expected<JournalEntry>(written.error());
}

Expected<void> SettlementWriter::writeAll(QList<Settlement> &settlements, MarkPlace place)
{
    StatusRows rows;
    for (const Settlement &settlement : std::as_const(settlements)) {
        rows += settlement.rowsToMark;
    }
    const auto unmarked = m_marker.mark(rows, place);
    if (!unmarked) {
        return unmarked.error();
    }
    for (Settlement &settlement : settlements) {
        const bool isUnmarked = std::any_of(settlement.rowsToMark.cbegin(), settlement.rowsToMark.cend(),
                                            [&](const StatusRow &row) { return unmarked->contains(row); });
        if (isUnmarked) {
            fail(settlement.entry, u"the database reported no error, but the mark has no effect; look for row level "
                                   "security and triggers on the table"_s);
        }
    }
    return addEntries(m_database, settlements)
        .and_then([&] { return endIntents(m_database, settlements); })
        .and_then([&] { return rememberDelivered(m_database, settlements); })
        .and_then([&] { return m_open.dropSettled(queueIdsOf(rows)); })
        .and_then([&] { return forgetFailures(m_database, settlements); })
        .and_then([&] { return rememberFailures(m_database, settlements); });
}

} // namespace statusbridge
