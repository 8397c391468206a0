// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/personhistory.h"

#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr auto journalTable = "statusbridge_journal"_L1;
constexpr auto failureTable = "statusbridge_record_failures"_L1;

//! Of the journal's entries, in this order.
QStringList journalColumns()
{
    return {u"queue_id"_s,     u"message_id"_s, u"recipient_id"_s, u"status_before"_s,
            u"status_after"_s, u"reason"_s,     u"zoho_words"_s,   u"failure"_s};
}

bool isOfPerson(const PersonTraces &traces, const QStringList &entry)
{
    return traces.queueIds.contains(entry.at(0)) || traces.messageIds.contains(entry.at(1)) ||
           traces.recipients.contains(entry.at(2));
}

//! A text that is there at all becomes the mark.
QString allMasked(const QString &text)
{
    return text.isEmpty() ? text : forgottenMark();
}

Expected<void> forgetInJournal(PersonRemoval &removal)
{
    const PersonTraces &traces = removal.traces();
    const OwnRows rows = removal.rowsOf(QString(journalTable), {.recipient = u"recipient_id"_s,
                                                                .queueId = u"queue_id"_s,
                                                                .messageId = u"message_id"_s,
                                                                .texts = journalColumns()});
    return visitOwnRows(removal.database(), rows, [&](const QList<OwnRow> &found) {
        QList<PersonRemoval::Change> changes;
        for (const OwnRow &row : found) {
            PersonRemoval::Change clean{.id = row.id, .values = {}};
            for (const QString &value : row.values) {
                clean.values += value.isNull() ? value : traces.text.masked(value);
            }
            if (isOfPerson(traces, row.values)) {
                clean.values[1] = allMasked(row.values.at(1));
                clean.values[2] = allMasked(row.values.at(2));
            }
            if (clean.values != row.values) {
                changes += clean;
            }
        }
        return removal.change(QString(journalTable), journalColumns(), changes);
    });
}

Expected<void> forgetIntents(PersonRemoval &removal)
{
    const PersonTraces &traces = removal.traces();
    const auto rows = removal.database().list(
        u"SELECT id, queue_id, values_json, rows_json, status_before FROM statusbridge_intents"_s, {},
        [](const QSqlQuery &row) {
            return OwnRow{
                .id = row.value(0).toLongLong(),
                .values = {textOf(row.value(1)), textOf(row.value(2)), textOf(row.value(3)), textOf(row.value(4))}};
        });
    return rows.and_then([&](const QList<OwnRow> &all) {
        QList<qint64> ids;
        for (const OwnRow &row : all) {
            if (traces.queueIds.contains(row.values.at(0)) ||
                std::ranges::any_of(row.values, [&](const QString &text) { return traces.text.isIn(text); })) {
                ids += row.id;
            }
        }
        return removal.remove(u"statusbridge_intents"_s, ids);
    });
}

//! Keyed by record and target, and few.
Expected<void> forgetInFailures(PersonRemoval &removal)
{
    struct Failure
    {
        QString recordId;
        qint64 target = 0;
        QStringList values;
    };
    const QStringList columns = {u"known_rows"_s, u"zoho_words"_s, u"reason"_s, u"failure"_s};
    const PersonText &person = removal.traces().text;
    QList<Failure> changes;
    const auto read = removal.database().forEachRow(
        u"SELECT record_id, target, %1 FROM %2"_s.arg(columns.join(u", "_s), failureTable), {},
        [&](const QSqlQuery &row) {
            Failure clean{.recordId = textOf(row.value(0)), .target = row.value(1).toLongLong(), .values = {}};
            bool isChanged = false;
            for (int i = 2; i < 2 + static_cast<int>(columns.size()); ++i) {
                const QString value = textOf(row.value(i));
                clean.values += value.isNull() ? value : person.masked(value);
                isChanged = isChanged || clean.values.constLast() != value;
            }
            if (isChanged) {
                changes += clean;
            }
        });
    if (!read || changes.isEmpty()) {
        return read;
    }
    const QString update =
        u"UPDATE %1 SET %2 = ? WHERE record_id = ? AND target = ?"_s.arg(failureTable, columns.join(u" = ?, "_s));
    const auto written = removal.write([&] {
        Expected<void> done;
        for (const Failure &each : std::as_const(changes)) {
            QVariantList bindings;
            for (const QString &value : each.values) {
                bindings += value;
            }
            bindings += {each.recordId, each.target};
            done = done.and_then([&] { return removal.database().run(update, bindings); });
        }
        return done;
    });
    return written.and_then([&] {
        removal.countMasked(QString(failureTable), changes.size());
        return Expected<void>();
    });
}

} // namespace

Expected<void> addTracesInHistory(Database &database, const PersonTraces &asked, PersonTraces &found)
{
    OwnRows rows =
        PersonRemoval(database, asked, {})
            .rowsOf(QString(journalTable),
                    {.recipient = u"recipient_id"_s, .queueId = u"queue_id"_s, .messageId = u"message_id"_s});
    rows.columns = {u"queue_id"_s, u"message_id"_s, u"recipient_id"_s};
    return visitOwnRows(database, rows, [&](const QList<OwnRow> &some) {
        for (const OwnRow &row : some) {
            found.add(asked, row.values.at(0), row.values.at(1), {row.values.at(2)});
        }
        return Expected<void>();
    });
}

Expected<void> forgetInHistory(PersonRemoval &removal)
{
    return forgetIntents(removal)
        .and_then([&] { return forgetInFailures(removal); })
        .and_then([&] { return forgetInJournal(removal); })
        .and_then([&] {
            return maskTexts(removal, u"statusbridge_runs"_s, {u"message"_s, u"unknown_words"_s});
        });
}

} // namespace statusbridge
