// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/settlementwriter.h"

#include "engine/core/logging.h"
#include "engine/core/masking.h"
#include "engine/store/history/failuretable.h"
#include "engine/store/sql/bulkrows.h"

namespace statusbridge {

namespace {

QList<BulkColumn> entryFields()
{
    using Type = BulkColumn::Type;
    return {{u"run_id"_s, Type::Integer},  {u"record_id"_s, Type::Text},     {u"queue_id"_s, Type::Text},
            {u"outcome"_s, Type::Text},    {u"status_before"_s, Type::Text}, {u"status_after"_s, Type::Text},
            {u"message_id"_s, Type::Text}, {u"recipient_id"_s, Type::Text},  {u"reason"_s, Type::Text},
            {u"zoho_words"_s, Type::Text}, {u"zoho_code"_s, Type::Integer},  {u"noted_at"_s, Type::Integer},
            {u"failure"_s, Type::Text}};
}

//! What Zoho took, or shows, can't be noted where the collector would see it.
void fail(JournalEntry &entry, const Sentence &why)
{
    entry.outcome = RecordOutcome::Failed;
    entry.reason = entry.reason.then(Sentence(SentenceId::RowsNotMarked, {why}));
}

Expected<void> addEntries(Database &database, const QList<Settlement> &settlements)
{
    BulkRows rows;
    for (const Settlement &settlement : settlements) {
        const JournalEntry &entry = settlement.entry;
        rows.addRow(entry.runId, notNull(entry.recordId), notNull(entry.queueId), toString(entry.outcome),
                    entry.statusBefore, entry.statusAfter, entry.messageId, entry.recipientId, entry.reason.stored(),
                    entry.zohoWords, entry.zohoCode, entry.at, storedText(entry.failure));
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
    using Type = BulkColumn::Type;
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
    ApartWriter<Settlement, JournalEntry> writer(
        m_database, fencingToken, m_patience,
        [this](const QList<Settlement> &some) { return writeAll(some, MarkPlace::Collector); });
    const auto done = writer.write(settlements);
    m_written = writer.done().results;
    if (!done) {
        return done.error();
    }
    for (const auto &[settlement, error] : done->refused) {
        const auto entry = writeRefused(fencingToken, settlement, error);
        if (!entry) {
            return entry.error();
        }
        m_written += *entry;
    }
    for (const auto &[settlement, error] : done->locked) {
        const auto entry = writeLocked(fencingToken, settlement.entry, error);
        if (!entry) {
            return entry.error();
        }
        m_written += *entry;
    }
    return m_written;
}

Expected<JournalEntry> SettlementWriter::writeRefused(const FencingToken &fencingToken, Settlement settlement,
                                                      const Error &error)
{
    FaultScope scope = FaultScope::Items;
    Error last = error;
    if (!settlement.rowsToMark.isEmpty()) {
        fail(settlement.entry, error.detail.isEmpty() ? error.message : Sentence(error.detail));
        QList<JournalEntry> entries;
        const auto failed = writeOnce(m_database, fencingToken, m_patience, [&] {
            return writeAll({settlement}, MarkPlace::OwnTable).and_then([&](const QList<JournalEntry> &written) {
                entries = written;
                return Expected<void>();
            });
        });
        if (!failed) {
            return entries.constFirst();
        }
        scope = scopeOf(m_database, *failed);
        last = failed->error;
    }
    switch (scope) {
    case FaultScope::Items:
    case FaultScope::Connection:
        // Not even our own tables take it: what it ended stays open, and is read back by the next cycle.
        qCWarning(lcStore).noquote() << "The end of a record could not be written:"
                                     << withMaskedPersons(describe(last));
        return writeBareEntry(fencingToken, settlement.entry, last);
    case FaultScope::Locked:
        return writeLocked(fencingToken, settlement.entry, last);
    case FaultScope::Whole:
    case FaultScope::Doubtful:
        break;
    }
    return last;
}

Expected<JournalEntry> SettlementWriter::writeLocked(const FencingToken &fencingToken, JournalEntry entry,
                                                     const Error &error)
{
    entry.outcome = RecordOutcome::Left;
    entry.reason = Sentence(SentenceId::EndNotNoted, {withDetail(error)});
    const auto failed =
        writeOnce(m_database, fencingToken, m_patience, [&] { return addEntries(m_database, {{.entry = entry}}); });
    return failed ? Expected<JournalEntry>(failed->error) : Expected(entry);
}

Expected<JournalEntry> SettlementWriter::writeBareEntry(const FencingToken &fencingToken, JournalEntry entry,
                                                        const Error &error)
{
    entry.outcome = RecordOutcome::Failed;
    entry.reason = Sentence(SentenceId::EndNotNoted, {withDetail(error)});
    const QList<Settlement> bare = {{.entry = {.runId = entry.runId,
                                               .recordId = entry.recordId.left(longestKey),
                                               .queueId = entry.queueId.left(longestKey),
                                               .outcome = entry.outcome,
                                               .reason = entry.reason,
                                               .at = entry.at}}};
    const auto failed = writeOnce(m_database, fencingToken, m_patience, [&] { return addEntries(m_database, bare); });
    return !failed || scopeOf(m_database, *failed) == FaultScope::Items ? Expected(entry)
                                                                        : Expected<JournalEntry>(failed->error);
}

Expected<QList<JournalEntry>> SettlementWriter::writeAll(QList<Settlement> settlements, MarkPlace place)
{
    StatusRows rows;
    for (const Settlement &settlement : std::as_const(settlements)) {
        rows += settlement.rowsToMark;
    }
    const auto unmarked = m_marker.mark(rows, place);
    if (!unmarked) {
        return unmarked.error();
    }
    QSet<QString> unmarkedNames;
    for (const StatusRow &row : *unmarked) {
        unmarkedNames.insert(rowName(row));
    }
    QList<JournalEntry> entries;
    for (Settlement &settlement : settlements) {
        const bool isUnmarked = std::any_of(settlement.rowsToMark.cbegin(), settlement.rowsToMark.cend(),
                                            [&](const StatusRow &row) { return unmarkedNames.contains(rowName(row)); });
        if (isUnmarked) {
            fail(settlement.entry, Sentence(SentenceId::MarkIgnored));
        }
        entries += settlement.entry;
    }
    return addEntries(m_database, settlements)
        .and_then([&] { return endIntents(m_database, settlements); })
        .and_then([&] { return rememberDelivered(m_database, settlements); })
        .and_then([&] { return m_open.dropSettled(queueIdsOf(rows)); })
        .and_then([&] { return forgetFailures(m_database, settlements); })
        .and_then([&] { return rememberFailures(m_database, settlements); })
        .and_then([&] { return Expected(entries); });
}

} // namespace statusbridge
