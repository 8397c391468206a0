// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/settlementwriter.h"

#include "engine/store/history/failuretable.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

QList<JsonField> entryFields()
{
    using Type = JsonField::Type;
    return {{u"run_id"_s, Type::Integer},  {u"record_id"_s, Type::Text},     {u"queue_id"_s, Type::Text},
            {u"outcome"_s, Type::Text},    {u"status_before"_s, Type::Text}, {u"status_after"_s, Type::Text},
            {u"message_id"_s, Type::Text}, {u"recipient_id"_s, Type::Text},  {u"reason"_s, Type::Text},
            {u"zoho_words"_s, Type::Text}, {u"zoho_code"_s, Type::Integer},  {u"noted_at"_s, Type::Integer}};
}

void addEntry(BulkRows &rows, const JournalEntry &entry)
{
    rows.startRow()
        .add(entry.runId)
        .addKey(entry.recordId)
        .addKey(entry.queueId)
        .add(toString(entry.outcome))
        .add(entry.statusBefore)
        .add(entry.statusAfter)
        .add(entry.messageId)
        .add(entry.recipientId)
        .add(entry.reason)
        .add(entry.zohoWords)
        .add(entry.zohoCode)
        .add(entry.at);
}

} // namespace

SettlementWriter::SettlementWriter(Database &database, const WebhookTables &tables)
    : m_database(database), m_marker(database, tables)
{}

Expected<void> SettlementWriter::write(const FencingToken &fencingToken, const QList<Settlement> &settlements)
{
    if (settlements.isEmpty()) {
        return {};
    }
    return inFencedTransaction(m_database, fencingToken, [&] { return writeAll(settlements); });
}

Expected<void> SettlementWriter::settleRows(const FencingToken &fencingToken, const StatusRows &rows)
{
    if (rows.isEmpty()) {
        return {};
    }
    return inFencedTransaction(m_database, fencingToken, [&] { return m_marker.mark(rows); });
}

Expected<void> SettlementWriter::writeAll(const QList<Settlement> &settlements)
{
    StatusRows rows;
    for (const Settlement &settlement : settlements) {
        rows += settlement.rowsToMark;
    }
    return m_marker.mark(rows)
        .and_then([&] { return addEntries(settlements); })
        .and_then([&] { return endIntents(settlements); })
        .and_then([&] { return rememberDelivered(settlements); })
        .and_then([&] { return forgetFailures(settlements); })
        .and_then([&] { return rememberFailures(settlements); });
}

Expected<void> SettlementWriter::addEntries(const QList<Settlement> &settlements)
{
    BulkRows entries;
    for (const Settlement &settlement : settlements) {
        addEntry(entries, settlement.entry);
    }
    return insertAll(m_database, u"statusbridge_journal"_s, entryFields(), entries);
}

Expected<void> SettlementWriter::endIntents(const QList<Settlement> &settlements)
{
    QList<qint64> ids;
    for (const Settlement &settlement : settlements) {
        ids += settlement.endsIntents;
    }
    return deleteAll(m_database, u"statusbridge_intents"_s, u"id"_s, ids);
}

Expected<void> SettlementWriter::rememberDelivered(const QList<Settlement> &settlements)
{
    QStringList queueIds;
    for (const Settlement &settlement : settlements) {
        if (settlement.carriedOverAsDelivered && !settlement.entry.queueId.isEmpty()) {
            queueIds += settlement.entry.queueId;
        }
    }
    queueIds.removeDuplicates();
    BulkRows rows;
    for (const QString &queueId : queueIds) {
        rows.startRow().add(queueId);
    }
    return insertAll(m_database, u"statusbridge_delivered_queue_ids"_s, {{.name = u"queue_id"_s}}, rows,
                     {u"queue_id"_s});
}

Expected<void> SettlementWriter::forgetFailures(const QList<Settlement> &settlements)
{
    QStringList recordIds;
    for (const Settlement &settlement : settlements) {
        if (settlement.clearsFailure) {
            recordIds += settlement.entry.recordId;
        }
    }
    return deleteAll(m_database, u"statusbridge_record_failures"_s, u"record_id"_s, recordIds);
}

Expected<void> SettlementWriter::rememberFailures(const QList<Settlement> &settlements)
{
    BulkRows failures;
    for (const Settlement &settlement : settlements) {
        if (settlement.failure) {
            addFailure(failures, *settlement.failure);
        }
    }
    return insertAll(m_database, u"statusbridge_record_failures"_s, failureFields(), failures, {u"record_id"_s});
}

} // namespace statusbridge
