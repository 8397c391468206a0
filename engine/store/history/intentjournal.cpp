// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/intentjournal.h"

#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/sqlvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace statusbridge {

namespace {

//! So that no statement comes near the size of a packet that a server takes.
constexpr qsizetype insertedTogether = 300;

StatusRow rowOf(const QVariantList &values)
{
    return StatusRow{.source = rowSourceOf(values.value(0).toString()),
                     .id = textOf(values.value(1)),
                     .queueId = textOf(values.value(2)),
                     .messageId = textOf(values.value(3)),
                     .statusWord = textOf(values.value(4)),
                     .recipientId = textOf(values.value(5)),
                     .timestamp = textOf(values.value(6)),
                     .open = values.value(7) == u"1"_s,
                     .failure = failureReasonFrom(values.value(8).toString())};
}

QList<BulkColumn> intentFields()
{
    using Type = BulkColumn::Type;
    return {{u"id"_s, Type::Integer},         {u"run_id"_s, Type::Integer},   {u"record_id"_s, Type::Text},
            {u"queue_id"_s, Type::Text},      {u"values_json"_s, Type::Text}, {u"status_word"_s, Type::Text},
            {u"status_before"_s, Type::Text}, {u"rows_json"_s, Type::Text},   {u"marks_rows"_s, Type::Integer},
            {u"created_at"_s, Type::Integer}, {u"target"_s, Type::Integer}};
}

Intent intentOf(const QSqlQuery &row)
{
    return Intent{.id = row.value(0).toLongLong(),
                  .runId = row.value(1).toLongLong(),
                  .recordId = row.value(2).toString(),
                  .queueId = row.value(3).toString(),
                  .valuesJson = row.value(4).toString(),
                  .statusWord = row.value(5).toString(),
                  .statusBefore = row.value(6).toString(),
                  .rows = rowsFromJson(row.value(7).toString()),
                  .marksRows = row.value(8).toBool(),
                  .createdAt = fromMs(row.value(9))};
}

Expected<void> insert(Database &database, QList<Intent> &intents)
{
    // Ids are given here and not by the database, because a bulk insert doesn't tell which row got which.
    const auto highest = database.scalar(u"SELECT max(id) FROM statusbridge_intents"_s);
    if (!highest) {
        return highest.error();
    }
    qint64 id = highest->toLongLong();
    for (qsizetype start = 0; start < intents.size(); start += insertedTogether) {
        BulkRows rows;
        const qsizetype end = std::min(start + insertedTogether, intents.size());
        for (qsizetype i = start; i < end; ++i) {
            Intent &intent = intents[i];
            intent.id = ++id;
            rows.addRow(intent.id, intent.runId, notNull(intent.recordId), notNull(intent.queueId),
                        notNull(intent.valuesJson), notNull(intent.statusWord), intent.statusBefore,
                        rowsToJson(intent.rows), intent.marksRows ? 1 : 0, intent.createdAt, database.target().key);
        }
        if (const auto inserted = insertAll(database, u"statusbridge_intents"_s, intentFields(), rows); !inserted) {
            return inserted;
        }
    }
    return {};
}

} // namespace

Expected<BegunIntents> IntentJournal::begin(const FencingToken &fencingToken, const QList<Intent> &intents)
{
    LockPatience patience;
    ApartWriter<Intent, Intent> writer(m_database, fencingToken, patience, [this](QList<Intent> some) {
        return insert(m_database, some).and_then([&] { return Expected(some); });
    });
    return writer.write(intents).and_then([](const WrittenApart<Intent, Intent> &done) {
        // Nothing of the collector's takes part: what none of them can do is the database's fault.
        return done.results.isEmpty() && done.doubts
                   ? Expected<BegunIntents>(*done.doubts)
                   : BegunIntents{.stored = done.results, .refused = done.refused + done.locked};
    });
}

Expected<QList<Intent>> IntentJournal::open()
{
    auto intents = m_database.list(
        u"SELECT %1 FROM statusbridge_intents WHERE target = ? ORDER BY id"_s.arg(namesOf(intentFields())),
        {m_database.target().key}, intentOf);
    if (!intents || intents->isEmpty()) {
        return intents;
    }
    QHash<QString, qint64> lastRuns; // that counted a record
    const auto read = m_database.forEachRow(
        u"SELECT j.record_id, max(j.run_id) FROM statusbridge_journal j JOIN statusbridge_runs r ON r.id = j.run_id "
        "WHERE r.target = ? AND j.outcome IN ('updated', 'superseded') AND "
        "j.queue_id IN (SELECT queue_id FROM statusbridge_intents WHERE target = ?) GROUP BY j.record_id"_s,
        {m_database.target().key, m_database.target().key},
        [&](const QSqlQuery &row) { lastRuns.insert(row.value(0).toString(), row.value(1).toLongLong()); });
    for (Intent &intent : *intents) {
        intent.isCounted = lastRuns.value(intent.recordId) >= intent.runId;
    }
    return read.and_then([&] { return intents; });
}

Expected<void> IntentJournal::keepRowsOpen(const FencingToken &fencingToken, const QList<Intent> &intents)
{
    QStringList ids;
    for (const Intent &intent : intents) {
        ids += intent.marksRows ? QStringList() : QStringList(QString::number(intent.id));
    }
    return ids.isEmpty() ? Expected<void>() : inFencedTransaction(m_database, fencingToken, [&] {
        return m_database.run(
            u"UPDATE statusbridge_intents SET marks_rows = 0 WHERE id IN (%1)"_s.arg(ids.join(u", "_s)));
    });
}

Expected<void> IntentJournal::drop(const FencingToken &fencingToken, const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        return {};
    }
    return inFencedTransaction(m_database, fencingToken,
                               [&] { return deleteAll(m_database, u"statusbridge_intents"_s, u"id"_s, ids); });
}

QString rowsToJson(const StatusRows &rows)
{
    BulkRows bulk;
    for (const StatusRow &row : rows) {
        bulk.addRow(sectionOf(row.source), row.id, row.queueId, row.messageId, row.statusWord, row.recipientId,
                    row.timestamp, row.open ? 1 : 0, storedText(row.failure));
    }
    return bulk.json();
}

StatusRows rowsFromJson(const QString &json)
{
    StatusRows rows;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array) {
        rows += rowOf(value.toArray().toVariantList());
    }
    return rows;
}

} // namespace statusbridge
