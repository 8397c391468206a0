// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/intentjournal.h"

#include "engine/store/bulkinsert.h"
#include "engine/store/database.h"
#include "engine/store/rowjson.h"
#include "engine/store/sqlvalues.h"

namespace statusbridge {

namespace {

QList<JsonField> intentFields()
{
    using Type = JsonField::Type;
    return {{QStringLiteral("id"), Type::Integer},         {QStringLiteral("run_id"), Type::Integer},
            {QStringLiteral("record_id"), Type::Text},     {QStringLiteral("queue_id"), Type::Text},
            {QStringLiteral("values_json"), Type::Text},   {QStringLiteral("status_word"), Type::Text},
            {QStringLiteral("status_before"), Type::Text}, {QStringLiteral("rows_json"), Type::Text},
            {QStringLiteral("marks_rows"), Type::Integer}, {QStringLiteral("created_at"), Type::Integer}};
}

void addIntent(BulkRows &rows, const Intent &intent)
{
    rows.startRow()
        .add(intent.id)
        .add(intent.runId)
        .addKey(intent.recordId)
        .addKey(intent.queueId)
        .addKey(intent.valuesJson)
        .addKey(intent.statusWord)
        .add(intent.statusBefore)
        .add(rowsToJson(intent.rows))
        .add(intent.marksRows ? 1 : 0)
        .add(intent.createdAt);
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

} // namespace

Expected<QList<Intent>> IntentJournal::begin(const Fence &fence, const QList<Intent> &intents)
{
    if (intents.isEmpty()) {
        return intents;
    }
    QList<Intent> stored = intents;
    const auto done = m_database.inTransaction([&]() -> Expected<void> {
        if (const auto ours = checkFence(m_database, fence); !ours) {
            return ours;
        }
        // Ids are given here and not by the database, because a bulk insert doesn't tell which row got which.
        const auto highest = m_database.scalar(QStringLiteral("SELECT max(id) FROM statusbridge_intents"));
        if (!highest) {
            return highest.error();
        }
        qint64 id = highest->toLongLong();
        BulkRows rows;
        for (Intent &intent : stored) {
            intent.id = ++id;
            addIntent(rows, intent);
        }
        return insertAll(m_database, QStringLiteral("statusbridge_intents"), intentFields(), rows);
    });
    if (!done) {
        return done.error();
    }
    return stored;
}

Expected<QList<Intent>> IntentJournal::open()
{
    QStringList names;
    for (const JsonField &field : intentFields()) {
        names += field.name;
    }
    QList<Intent> intents;
    const auto done = m_database.forEachRow(
        QStringLiteral("SELECT %1 FROM statusbridge_intents ORDER BY id").arg(names.join(QStringLiteral(", "))), {},
        [&intents](const QSqlQuery &row) { intents += intentOf(row); });
    if (!done) {
        return done.error();
    }
    return intents;
}

Expected<void> IntentJournal::drop(const Fence &fence, const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        return {};
    }
    return m_database.inTransaction([&]() -> Expected<void> {
        if (const auto ours = checkFence(m_database, fence); !ours) {
            return ours;
        }
        const auto deleted = deleteAll(m_database, QStringLiteral("statusbridge_intents"), QStringLiteral("id"), ids);
        return deleted ? Expected<void>() : deleted.error();
    });
}

} // namespace statusbridge
