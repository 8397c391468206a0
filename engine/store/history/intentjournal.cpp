// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/intentjournal.h"

#include "engine/store/history/rowjson.h"
#include "engine/store/sql/bulkinsert.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

namespace {

QList<JsonField> intentFields()
{
    using Type = JsonField::Type;
    return {{u"id"_s, Type::Integer},         {u"run_id"_s, Type::Integer},   {u"record_id"_s, Type::Text},
            {u"queue_id"_s, Type::Text},      {u"values_json"_s, Type::Text}, {u"status_word"_s, Type::Text},
            {u"status_before"_s, Type::Text}, {u"rows_json"_s, Type::Text},   {u"marks_rows"_s, Type::Integer},
            {u"created_at"_s, Type::Integer}};
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

Expected<QList<Intent>> IntentJournal::begin(const FencingToken &fencingToken, const QList<Intent> &intents)
{
    if (intents.isEmpty()) {
        return intents;
    }
    QList<Intent> stored = intents;
    const auto done = m_database.inTransaction([&]() -> Expected<void> {
        if (const auto ours = checkFencingToken(m_database, fencingToken); !ours) {
            return ours;
        }
        // Ids are given here and not by the database, because a bulk insert doesn't tell which row got which.
        const auto highest = m_database.scalar(u"SELECT max(id) FROM statusbridge_intents"_s);
        if (!highest) {
            return highest.error();
        }
        qint64 id = highest->toLongLong();
        BulkRows rows;
        for (Intent &intent : stored) {
            intent.id = ++id;
            addIntent(rows, intent);
        }
        return insertAll(m_database, u"statusbridge_intents"_s, intentFields(), rows);
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
    const auto done =
        m_database.forEachRow(u"SELECT %1 FROM statusbridge_intents ORDER BY id"_s.arg(names.join(u", "_s)), {},
                              [&intents](const QSqlQuery &row) { intents += intentOf(row); });
    if (!done) {
        return done.error();
    }
    return intents;
}

Expected<void> IntentJournal::drop(const FencingToken &fencingToken, const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        return {};
    }
    return m_database.inTransaction([&]() -> Expected<void> {
        if (const auto ours = checkFencingToken(m_database, fencingToken); !ours) {
            return ours;
        }
        const auto deleted = deleteAll(m_database, u"statusbridge_intents"_s, u"id"_s, ids);
        return deleted ? Expected<void>() : deleted.error();
    });
}

} // namespace statusbridge
