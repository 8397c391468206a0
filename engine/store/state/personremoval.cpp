// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/personremoval.h"

#include "engine/status/phonenumber.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

namespace {

//! With more, each row is looked at, which takes less than to search long lists for each.
constexpr qsizetype mostIdsInSql = 5000;
constexpr qsizetype mostWordsInSql = 20;
constexpr qsizetype writtenTogether = 1000;

//! Whatever stands between the digits.
QString patternOfNumber(const QString &digits)
{
    QString pattern = u"%"_s;
    for (const QChar digit : digits) {
        pattern += digit;
        pattern += u'%';
    }
    return pattern;
}

//! As a pattern of LIKE ... ESCAPE '!'.
QString patternWith(const QString &text)
{
    QString pattern = text.toLower();
    for (const QLatin1Char special : {QLatin1Char('!'), QLatin1Char('%'), QLatin1Char('_')}) {
        pattern.replace(special, QString(u'!') + special);
    }
    return u'%' + pattern + u'%';
}

} // namespace

OwnRows PersonRemoval::rowsOf(const QString &table, const Columns &columns) const
{
    OwnRows rows{.table = table, .columns = columns.texts};
    QStringList words;
    for (const QString &word : m_traces.text.ids()) {
        // A row that tells of a message has its id in the column for that, too.
        const bool isInColumn = !columns.messageId.isEmpty() && m_traces.messageIds.contains(word);
        words += word.isEmpty() || isInColumn ? QStringList() : QStringList(word);
    }
    const bool areMany =
        m_traces.queueIds.size() + m_traces.messageIds.size() > mostIdsInSql || words.size() > mostWordsInSql;
    if (areMany) {
        return rows;
    }
    QStringList conditions;
    const auto addIds = [&](const QString &column, const QStringList &ids) {
        if (!column.isEmpty() && !ids.isEmpty()) {
            conditions += m_database.dialect().isOneOfBoundTexts(column);
            rows.bindings += jsonList(ids);
        }
    };
    addIds(columns.recipient, m_traces.recipients);
    addIds(columns.queueId, {m_traces.queueIds.cbegin(), m_traces.queueIds.cend()});
    addIds(columns.messageId, {m_traces.messageIds.cbegin(), m_traces.messageIds.cend()});
    const auto addPattern = [&](const QString &column, const QString &pattern) {
        conditions += u"lower(%1) LIKE ? ESCAPE '!'"_s.arg(column);
        rows.bindings += pattern;
    };
    QStringList patterns;
    for (const QString &word : std::as_const(words)) {
        patterns += patternWith(word);
    }
    // What must stand in no text has to be found, too, where a column need not hold it.
    const QString number = m_traces.number.isEmpty() ? m_traces.text.digits() : m_traces.number;
    if (!number.isEmpty()) {
        const QString ofMessageId = patternWith(messageIdStart(number));
        patterns += {patternOfNumber(number), ofMessageId};
        if (!columns.recipient.isEmpty() && !columns.texts.contains(columns.recipient)) {
            addPattern(columns.recipient, patternOfNumber(number));
        }
        if (!columns.messageId.isEmpty() && !columns.texts.contains(columns.messageId)) {
            addPattern(columns.messageId, ofMessageId);
        }
    }
    for (const QString &column : columns.texts) {
        for (const QString &pattern : std::as_const(patterns)) {
            addPattern(column, pattern);
        }
    }
    rows.condition = conditions.isEmpty() ? u"1 = 0"_s : conditions.join(u" OR "_s);
    return rows;
}

Expected<void> PersonRemoval::write(const std::function<Expected<void>()> &body)
{
    if (!m_fencingToken) {
        return {};
    }
    // Many portions take longer than a lease lasts.
    return Lease(m_database).renew(*m_fencingToken, leaseSeconds).and_then([&] {
        return inFencedTransaction(m_database, *m_fencingToken, body);
    });
}

Expected<void> PersonRemoval::remove(const QString &table, const QList<qint64> &ids,
                                     const std::function<Expected<void>()> &more)
{
    if (ids.isEmpty()) {
        return {};
    }
    return write([&] { return deleteAll(m_database, table, u"id"_s, ids).and_then(more); }).and_then([&] {
        countRemoved(table, ids.size());
        return Expected<void>();
    });
}

Expected<void> PersonRemoval::change(const QString &table, const QStringList &columns, const QList<Change> &changes)
{
    const QString update = u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, columns.join(u" = ?, "_s));
    for (qsizetype start = 0; start < changes.size(); start += writtenTogether) {
        const QList<Change> some = changes.mid(start, writtenTogether);
        const auto written = write([&] {
            Expected<void> done;
            for (const Change &each : some) {
                QVariantList bindings;
                for (const QString &value : each.values) {
                    bindings += value;
                }
                done = done.and_then([&] { return m_database.run(update, bindings + QVariantList{each.id}); });
            }
            return done;
        });
        if (!written) {
            return written;
        }
        countMasked(table, some.size());
    }
    return {};
}

void PersonRemoval::countRemoved(const QString &table, qsizetype rows)
{
    if (rows > 0) {
        m_counts[table].removed += rows;
    }
}

void PersonRemoval::countMasked(const QString &table, qsizetype rows)
{
    if (rows > 0) {
        m_counts[table].masked += rows;
    }
}

Expected<void> maskTexts(PersonRemoval &removal, const QString &table, const QStringList &columns)
{
    const PersonText &person = removal.traces().text;
    return visitOwnRows(removal.database(), removal.rowsOf(table, {.texts = columns}), [&](const QList<OwnRow> &rows) {
        QList<PersonRemoval::Change> changes;
        for (const OwnRow &row : rows) {
            PersonRemoval::Change clean{.id = row.id, .values = {}};
            for (const QString &value : row.values) {
                clean.values += value.isNull() ? value : person.masked(value);
            }
            if (clean.values != row.values) {
                changes += clean;
            }
        }
        return removal.change(table, columns, changes);
    });
}

Expected<void> forgetInState(PersonRemoval &removal)
{
    Database &database = removal.database();
    // The id of a scheduler is its target, which may be negative.
    const QString scheduler = u"statusbridge_scheduler"_s;
    const QStringList columns = {u"problem"_s, u"last_message"_s};
    const auto told =
        database.list(u"SELECT id, problem, last_message FROM "_s + scheduler, {}, [](const QSqlQuery &row) {
            return OwnRow{.id = row.value(0).toLongLong(), .values = {textOf(row.value(1)), textOf(row.value(2))}};
        });
    const auto states = told.and_then([&](const auto &) {
        return database.list(u"SELECT name, value FROM statusbridge_state"_s, {}, [](const QSqlQuery &row) {
            return std::pair(textOf(row.value(0)), textOf(row.value(1)));
        });
    });
    if (!states) {
        return states.error();
    }
    QList<PersonRemoval::Change> changes;
    for (const OwnRow &row : *told) {
        PersonRemoval::Change clean{.id = row.id, .values = {}};
        for (const QString &value : row.values) {
            clean.values += value.isNull() ? value : removal.traces().text.masked(value);
        }
        if (clean.values != row.values) {
            changes += clean;
        }
    }
    QStringList passes;
    for (const auto &[name, value] : *states) {
        const bool isOfPass =
            name.contains(u"checked") || name.startsWith(u"unknown_words_pass") || name.endsWith(u"_purged");
        if (isOfPass && removal.traces().text.isIn(value)) {
            passes += name;
        }
    }
    const auto changed = removal.change(scheduler, columns, changes).and_then([&] {
        removal.countRemoved(u"statusbridge_state"_s, passes.size());
        return passes.isEmpty() ? Expected<void>() : removal.write([&] {
            return deleteAll(database, u"statusbridge_state"_s, u"name"_s, passes, u"1 = 1"_s);
        });
    });
    // What a cycle said in the end.
    return changed.and_then([&] { return maskTexts(removal, u"statusbridge_alerts"_s, {u"sentence"_s}); })
        .and_then([&] {
            return maskTexts(removal, u"statusbridge_alert_messages"_s, {u"content"_s, u"answer"_s});
        });
}

} // namespace statusbridge
