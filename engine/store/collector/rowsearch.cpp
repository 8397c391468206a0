// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/rowsearch.h"

#include "engine/status/bodies/bodyreason.h"
#include "engine/status/phonenumber.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace statusbridge {

RowSearch::RowSearch(Database &database, const WebhookTables &tables, const SearchLimits &limits)
    : m_database(database), m_tables(tables), m_limits(limits)
{}

Expected<FoundRows> RowSearch::withMessageId(const QString &messageId)
{
    return search({.value = messageIdIndex, .field = &StatusRow::messageId, .texts = {messageId}});
}

Expected<FoundRows> RowSearch::withRecipient(const QStringList &recipients, const QString &number)
{
    return search({.value = recipientIdIndex,
                   .field = &StatusRow::recipientId,
                   .texts = recipients,
                   .isRecipient = true,
                   .number = number});
}

bool RowSearch::SearchTerm::isMetBy(const QString &text) const
{
    return texts.contains(text) || (!number.isEmpty() && phoneDigits(text) == number);
}

bool RowSearch::SearchTerm::isUserId() const
{
    static const QRegularExpression userId(u"^[A-Z]{2}[.][A-Za-z0-9.]+$"_s);
    return isRecipient && userId.match(texts.value(0)).hasMatch();
}

//! Whether there may be what no index leads to. Of texts, users' ids alone: those of participants, and those that were
//! told beside a number.
bool RowSearch::isInNewest(const SearchTerm &term, const ResolvedTable &table)
{
    return term.isRecipient && (!term.number.isEmpty() || (!table.payload.isEmpty() && term.isUserId()));
}

Expected<FoundRows> RowSearch::search(const SearchTerm &term)
{
    FoundRows found;
    for (const ResolvedTable &table : m_tables.matched()) {
        if ((table.*term.value.column).isEmpty()) {
            continue;
        }
        const auto indexes = readIndexes(m_database, table);
        if (!indexes) {
            return indexes.error();
        }
        // What is too long for our tables is for an index, too.
        const bool hasIndex =
            indexes->leadTo(m_database.dialect(), table, term.value) && std::ranges::all_of(term.texts, fitsKey);
        const auto done = (hasIndex ? searchIndex(table, term, found) : Expected<void>()).and_then([&] {
            return hasIndex && !isInNewest(term, table) ? Expected<void>() : searchNewest(table, term, hasIndex, found);
        });
        if (!done) {
            return done.error();
        }
    }
    return found;
}

Expected<void> RowSearch::searchIndex(const ResolvedTable &table, const SearchTerm &term, FoundRows &found)
{
    return searchColumn(table, table.*term.value.column, term, found).and_then([&] {
        return term.isRecipient && !table.participant.isEmpty() ? searchColumn(table, table.participant, term, found)
                                                                : Expected<void>();
    });
}

Expected<void> RowSearch::searchColumn(const ResolvedTable &table, const QString &column, const SearchTerm &term,
                                       FoundRows &found)
{
    const Dialect &dialect = m_database.dialect();
    const RowSql sql(dialect, table);
    const QString value = u"r."_s + dialect.quoted(column);
    const QString isShort = dialect.isShort(value, table.types.value(column));
    const QString condition = dialect.isOneOfBoundTexts(value, table.types.value(column)) +
                              (isShort.isEmpty() ? QString() : QString(u" AND "_s + isShort));
    return readRows(m_database, table,
                    u"%1 ORDER BY %2 DESC LIMIT %3"_s.arg(condition, sql.id(), QString::number(m_limits.results)),
                    {jsonList(term.texts)})
        .and_then([&](StatusRows rows) {
            // A column may compare without case; ours does not.
            rows.removeIf([&](const StatusRow &row) {
                return (column != table.participant && !term.texts.contains(row.*term.field)) ||
                       found.rows.contains(row);
            });
            found.rows += rows;
            return Expected<void>();
        });
}

//! In a row of searchNewest().
bool RowSearch::isOfRow(const SearchTerm &term, const QSqlQuery &row)
{
    static const QRegularExpression people(uR"~("recipient_(?:participant[a-z_]*|user_id)"\s*:\s*"([^"]*)")~"_s);
    if (term.isMetBy(row.value(term.isRecipient ? 4 : 2).toString()) || term.isMetBy(row.value(10).toString())) {
        return true;
    }
    auto told = people.globalMatch(row.value(11).toString());
    while (told.hasNext()) {
        if (term.isMetBy(told.next().captured(1))) {
            return true;
        }
    }
    return false;
}

Expected<void> RowSearch::searchNewest(const ResolvedTable &table, const SearchTerm &term, bool hasIndex,
                                       FoundRows &found)
{
    const Dialect &dialect = m_database.dialect();
    const RowSql sql(dialect, table);
    const auto deadline = std::chrono::steady_clock::now() + m_limits.time;
    const QString below = u"WHERE "_s + sql.isBelowBoundId();
    const bool hasParticipants = term.isRecipient && table.participant.isEmpty() && !table.payload.isEmpty();
    const bool hasUserIds = term.isUserId() && !table.payload.isEmpty();
    const QString orUserId = hasUserIds ? u" OR %1 LIKE '%user_id%'"_s : QString();
    const QString ofPeople = u"CASE WHEN %1 LIKE '%_participant_%'"_s + orUserId + u" THEN %1 END"_s;
    const QString columns =
        sql.columns() + u", "_s + (term.isRecipient ? sql.text(table.participant) : u"NULL"_s) + u", "_s +
        (hasParticipants || hasUserIds ? QString(ofPeople).replace(u"%1"_s, sql.payload()) : u"NULL"_s);
    QSet<QString> known;
    for (const StatusRow &row : std::as_const(found.rows)) {
        known += row.source == table.source ? row.id : QString();
    }
    QString last;
    int results = 0;
    int read = 0;
    do {
        int inBatch = 0;
        const QVariantList bindings = last.isNull() ? QVariantList() : QVariantList{last};
        const auto done = m_database.forEachRow(
            u"SELECT %1 FROM %2 r %3 ORDER BY %4 DESC LIMIT %5"_s.arg(
                columns, sql.table(), last.isNull() ? QString() : below, sql.id(), QString::number(m_limits.batchRows)),
            bindings, [&](const QSqlQuery &query) {
                ++inBatch;
                last = query.value(0).toString();
                if (results < m_limits.results && !known.contains(last) && isOfRow(term, query)) {
                    found.rows += statusRowOf(table.source, query);
                    ++results;
                }
            });
        if (!done) {
            return done;
        }
        read += inBatch;
        found.rowsRead += inBatch;
        if (inBatch < m_limits.batchRows) {
            return {};
        }
    } while (read < m_limits.rows && std::chrono::steady_clock::now() <= deadline);
    found.isComplete = false;
    found.indexes += hasIndex ? QStringList() : QStringList(createIndex(dialect, table, term.value));
    return {};
}

Expected<StatusRows> RowSearch::withoutQueueId(int limit)
{
    return m_tables.statuses ? readRows(m_database, *m_tables.statuses,
                                        u"r.queue_id = '' ORDER BY r.id DESC LIMIT "_s + QString::number(limit), {})
                             : Expected<StatusRows>(StatusRows());
}

Expected<void> RowSearch::addFailures(const QList<StatusRow *> &rows, qsizetype most)
{
    for (const RowSource source : {RowSource::DeliveredLogs, RowSource::WebhookLogs, RowSource::Statuses}) {
        const ResolvedTable *table = m_tables.of(source);
        QList<StatusRow *> unexplained;
        for (StatusRow *row : rows) {
            if (row->source == source && !row->failure && unexplained.size() < most) {
                unexplained.append(row);
            }
        }
        if (!table || table->payload.isEmpty() || unexplained.isEmpty()) {
            continue;
        }
        if (const auto added = addFailuresOf(*table, unexplained); !added) {
            return added;
        }
    }
    return {};
}

Expected<void> RowSearch::addFailuresOf(const ResolvedTable &table, const QList<StatusRow *> &rows)
{
    QHash<QString, StatusRow *> byId;
    for (StatusRow *row : rows) {
        byId.insert(row->id, row);
    }
    const RowSql sql(m_database.dialect(), table);
    return m_database.forEachRow(u"SELECT %1, %2 FROM %3 r WHERE %4 AND %2 IS NOT NULL"_s.arg(
                                     sql.idText(), sql.payload(), sql.table(), sql.hasIdOfBoundTexts()),
                                 {jsonList(byId.keys())}, [&byId](const QSqlQuery &found) {
                                     if (StatusRow *row = byId.value(found.value(0).toString())) {
                                         row->failure = failureReason(found.value(1).toString(), row->messageId);
                                     }
                                 });
}

} // namespace statusbridge
