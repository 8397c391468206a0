// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/settlementwriter.h"

#include "engine/store/bulkinsert.h"
#include "engine/store/database.h"
#include "engine/store/failurefields.h"

namespace statusbridge {

namespace {

QList<JsonField> entryFields()
{
    using Type = JsonField::Type;
    return {{QStringLiteral("run_id"), Type::Integer},     {QStringLiteral("record_id"), Type::Text},
            {QStringLiteral("queue_id"), Type::Text},      {QStringLiteral("outcome"), Type::Text},
            {QStringLiteral("status_before"), Type::Text}, {QStringLiteral("status_after"), Type::Text},
            {QStringLiteral("message_id"), Type::Text},    {QStringLiteral("recipient_id"), Type::Text},
            {QStringLiteral("reason"), Type::Text},        {QStringLiteral("zoho_words"), Type::Text},
            {QStringLiteral("zoho_code"), Type::Integer},  {QStringLiteral("noted_at"), Type::Integer}};
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

Expected<void> SettlementWriter::write(const Fence &fence, const QList<Settlement> &settlements)
{
    if (settlements.isEmpty()) {
        return {};
    }
    return m_database.inTransaction(
        [&] { return checkFence(m_database, fence).and_then([&] { return writeAll(settlements); }); });
}

Expected<void> SettlementWriter::settleRows(const Fence &fence, const StatusRows &rows)
{
    if (rows.isEmpty()) {
        return {};
    }
    return m_database.inTransaction(
        [&] { return checkFence(m_database, fence).and_then([&] { return m_marker.mark(rows); }); });
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
    return insertAll(m_database, QStringLiteral("statusbridge_journal"), entryFields(), entries);
}

Expected<void> SettlementWriter::endIntents(const QList<Settlement> &settlements)
{
    QList<qint64> ids;
    for (const Settlement &settlement : settlements) {
        ids += settlement.endsIntents;
    }
    const auto deleted = deleteAll(m_database, QStringLiteral("statusbridge_intents"), QStringLiteral("id"), ids);
    return deleted ? Expected<void>() : deleted.error();
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
    return insertAll(m_database, QStringLiteral("statusbridge_delivered_queue_ids"),
                     {{.name = QStringLiteral("queue_id")}}, rows, {QStringLiteral("queue_id")});
}

Expected<void> SettlementWriter::forgetFailures(const QList<Settlement> &settlements)
{
    QStringList recordIds;
    for (const Settlement &settlement : settlements) {
        if (settlement.clearsFailure) {
            recordIds += settlement.entry.recordId;
        }
    }
    const auto deleted =
        deleteAll(m_database, QStringLiteral("statusbridge_record_failures"), QStringLiteral("record_id"), recordIds);
    return deleted ? Expected<void>() : deleted.error();
}

Expected<void> SettlementWriter::rememberFailures(const QList<Settlement> &settlements)
{
    BulkRows failures;
    for (const Settlement &settlement : settlements) {
        if (settlement.failure) {
            addFailure(failures, *settlement.failure);
        }
    }
    return insertAll(m_database, QStringLiteral("statusbridge_record_failures"), failureFields(), failures,
                     {QStringLiteral("record_id")});
}

} // namespace statusbridge
