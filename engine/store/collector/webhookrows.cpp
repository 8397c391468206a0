// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/webhookrows.h"

#include "engine/core/logging.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/tablebuilder.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/keyvaluetable.h"
#include "engine/store/state/updatedowner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace statusbridge {

namespace {

// Enough to make the statements few, little enough to keep one parameter below a megabyte.
constexpr qsizetype batchSize = 5000;

QString unknownWordsState(const Database &database)
{
    return u"unknown_words."_s + database.targetKey();
}

} // namespace

WebhookRows::WebhookRows(Database &database, const TableMapping &webhookLogs, const TableMapping &deliveredLogs,
                         int mostUnseen)
    : m_database(database), m_webhookLogs(webhookLogs), m_deliveredLogs(deliveredLogs), m_mostUnseen(mostUnseen)
{}

Expected<void> WebhookRows::prepare()
{
    const auto tables = resolveTables(m_database, m_webhookLogs, m_deliveredLogs);
    const auto owns = tables.and_then([this](const WebhookTables &) { return ownsUpdated(m_database); });
    if (!owns) {
        return owns.error();
    }
    m_tables = *tables;
    for (ResolvedTable *table : {&m_tables.deliveredLogs, &m_tables.webhookLogs}) {
        const auto names = m_database.texts(m_database.dialect().indexNames, table->name().bindings());
        if (!names) {
            return names.error();
        }
        table->target = m_database.target().key;
        table->ownsUpdated = *owns;
        table->hasOpenIndex = table->marksColumn() && names->contains(openIndexName(m_database.dialect(), *table));
    }
    return {};
}

Expected<void> WebhookRows::claim()
{
    const auto claimed = claimUpdated(m_database).and_then([this] { return prepare(); });
    if (claimed && !m_tables.deliveredLogs.ownsUpdated) {
        qCInfo(lcStore).noquote() << "Rows are marked in Statusbridge's own tables, since" << m_deliveredLogs.updated
                                  << "speaks of another place at Zoho than" << m_database.target().name;
    }
    return claimed;
}

Expected<void> WebhookRows::survey(const FencingToken &fencingToken, const QStringList &words,
                                   const std::function<bool()> &mayContinue, const SurveyLimits &limits)
{
    RowSurvey survey(m_database, m_tables, fencingToken, words, limits);
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        if (const auto done = survey.update(table, mayContinue); !done) {
            return done;
        }
    }
    const auto deadline = std::chrono::steady_clock::now() + limits.time;
    return OpenQueueIds(m_database, m_tables).recheck(fencingToken, [&] {
        return mayContinue() && std::chrono::steady_clock::now() < deadline;
    });
}

Expected<WebhookRows::Unseen> WebhookRows::unseen(const ResolvedTable &table)
{
    const auto state = surveyState(m_database, table);
    if (!state || state->readsAll) {
        return state.transform([](const SurveyState &made) { return Unseen{.wasSurveyed = made.isMade}; });
    }
    Unseen found{.isEverything = false,
                 .isLarge = state->isMade && !state->isComplete,
                 .after = state->readTo,
                 .wasSurveyed = state->isMade};
    const auto newest = keyOfNewest(m_database, table, 1);
    // Fewer keys than that can't be more rows, so that counting them can be spared.
    if (!newest || std::max(*newest, lowestKey + m_mostUnseen) - m_mostUnseen <= found.after) {
        return newest.transform([&](qint64) { return found; });
    }
    const RowSql sql(m_database.dialect(), table);
    const auto oldest = keyOfNewest(m_database, table, m_mostUnseen);
    const auto older = oldest.and_then([&](qint64 key) {
        return m_database.scalar(u"SELECT 1 FROM %1 r WHERE %2 > %3 AND %2 < %4 LIMIT 1"_s.arg(
            sql.table(), sql.id(), QString::number(found.after), QString::number(key)));
    });
    return older.transform([&](const QVariant &any) {
        found.isLarge = found.isLarge || any.isValid();
        found.after = std::max(found.after, *oldest - 1);
        return found;
    });
}

QString WebhookRows::unseenRows(const ResolvedTable &table, const Unseen &unseen, const QString &columns,
                                const QString &condition) const
{
    const RowSql sql(m_database.dialect(), table);
    const QString where = unseen.isEverything ? u"1 = 1"_s : u"%1 > %2"_s.arg(sql.id(), QString::number(unseen.after));
    return u"SELECT %1 FROM %2 r WHERE %3 AND %4 AND %5 AND %6"_s.arg(columns, sql.table(), where, sql.hasQueueId(),
                                                                      sql.isOpen(), condition);
}

Expected<QString> WebhookRows::lateCandidates(const ResolvedTable &table, const QString &columns,
                                              const QString &condition)
{
    return unseen(table).transform([&](const Unseen &unseen) {
        const RowSql sql(m_database.dialect(), table);
        const QString fresh = unseenRows(table, unseen, columns, condition);
        const QString kept = u"SELECT %1 FROM statusbridge_late_queue_ids o CROSS JOIN %2 r WHERE o.target = %3 AND "
                             "%4 AND %5 <= %6 AND %7 AND %8"_s.arg(
                                 columns, sql.table(), m_database.targetKey(), sql.hasQueueIdText(u"o.queue_id"_s),
                                 sql.id(), QString::number(unseen.after), sql.isOpen(), condition);
        return unseen.isEverything ? fresh : fresh + u" UNION ALL "_s + kept;
    });
}

Expected<bool> WebhookRows::anyOpen()
{
    const auto waiting = waitingQueueIds(m_database);
    if (!waiting || *waiting > 0) {
        return waiting.transform([](qint64) { return true; });
    }
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const auto where = unseen(table);
        const auto found = where.and_then([&](const Unseen &unseen) {
            const RowSql sql(m_database.dialect(), table);
            return m_database.scalar(unseenRows(table, unseen, u"1"_s, u"NOT "_s + sql.isCarriedOver()) +
                                     u" LIMIT 1"_s);
        });
        if (!found) {
            return found.error();
        }
        if (found->isValid() || where->isLarge) {
            return true;
        }
    }
    return false;
}

Expected<qint64> WebhookRows::openQueueIds()
{
    QStringList selects;
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const auto where = unseen(table);
        if (!where) {
            return where.error();
        }
        const RowSql sql(m_database.dialect(), table);
        const bool isKnown = where->isEverything && where->wasSurveyed && !table.hasOpenIndex;
        selects += unseenRows(table, *where, sql.queueIdText() + u" AS queue_id"_s,
                              isKnown ? u"1 = 0"_s : u"NOT "_s + sql.isCarriedOver());
    }
    const auto news = m_database.scalar(u"SELECT count(DISTINCT u.queue_id) FROM (%1) AS u WHERE NOT %2"_s.arg(
        selects.join(u" UNION ALL "_s),
        hasRow(u"statusbridge_open_queue_ids o WHERE o.queue_id = u.queue_id AND o.target = "_s +
               m_database.targetKey())));
    return news.and_then([&](const QVariant &count) {
        return waitingQueueIds(m_database).transform([&](qint64 waiting) { return waiting + count.toLongLong(); });
    });
}

Expected<QHash<QString, QString>> WebhookRows::waitingWithoutKnownWord(const Ranking &ranking)
{
    const auto waiting =
        m_database.texts(u"SELECT queue_id FROM statusbridge_open_queue_ids WHERE target = %1 ORDER BY queue_id "
                         "LIMIT %2"_s.arg(m_database.targetKey(), QString::number(batchSize)));
    QHash<QString, QString> unknown;
    QSet<QString> known;
    if (!waiting || waiting->isEmpty()) {
        return waiting.transform([&](const auto &) { return unknown; });
    }
    const QVariantList ids = {jsonList(*waiting)};
    const QSet<QString> wanted(waiting->cbegin(), waiting->cend()); // a column may compare without case
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const RowSql sql(m_database.dialect(), table);
        const auto read = m_database.forEachRow(
            u"SELECT %1, %2 FROM %3 r WHERE %4 AND %5"_s.arg(sql.queueIdText(), sql.statusText(), sql.table(),
                                                             sql.hasQueueIdOfBoundTexts(), sql.isOpen()),
            ids, [&](const QSqlQuery &row) {
                const QString queueId = row.value(0).toString();
                const QString word = row.value(1).toString();
                if (ranking.read(word)) {
                    known.insert(queueId);
                } else if (wanted.contains(queueId)) {
                    unknown.insert(queueId, word.trimmed().toLower());
                }
            });
        if (!read) {
            return read.error();
        }
    }
    for (const QString &queueId : std::as_const(known)) {
        unknown.remove(queueId);
    }
    return unknown;
}

Expected<void> WebhookRows::noteUnknownWords(const QHash<QString, QString> &wordsByQueueId)
{
    KeyValueTable state(m_database);
    const QString name = unknownWordsState(m_database);
    if (wordsByQueueId.isEmpty()) {
        return state.remove(name);
    }
    QJsonObject counts;
    for (const QString &word : wordsByQueueId) {
        counts.insert(word, counts.value(word).toInt() + 1);
    }
    return state.setValue(name, QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact)));
}

Expected<QMap<QString, int>> WebhookRows::unknownWords()
{
    return KeyValueTable(m_database)
        .value(unknownWordsState(m_database))
        .transform([](const std::optional<StateValue> &kept) {
            QMap<QString, int> words;
            const QJsonObject counts = kept ? QJsonDocument::fromJson(kept->value.toUtf8()).object() : QJsonObject();
            for (auto word = counts.begin(); word != counts.end(); ++word) {
                words.insert(word.key(), word.value().toInt());
            }
            return words;
        });
}

Expected<QHash<QString, StatusRows>> WebhookRows::rowsOf(const QStringList &queueIds)
{
    QSet<QString> wanted(queueIds.cbegin(), queueIds.cend());
    wanted.remove(QString());
    const QStringList ids(wanted.cbegin(), wanted.cend());
    QHash<QString, StatusRows> found;
    found.reserve(ids.size());
    for (qsizetype start = 0; start < ids.size(); start += batchSize) {
        const QVariantList batch = {jsonList(ids.mid(start, batchSize))};
        for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
            const RowSql sql(m_database.dialect(), table);
            const auto rows = readRows(m_database, table, sql.hasQueueIdOfBoundTexts(), batch);
            if (!rows) {
                return rows.error();
            }
            for (const StatusRow &row : *rows) {
                if (wanted.contains(row.queueId)) { // a column may compare without case
                    found[row.queueId].append(row);
                }
            }
        }
    }
    return found;
}

Expected<StatusRows> WebhookRows::lateRows(const QStringList &words, int limit)
{
    StatusRows late;
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const RowSql sql(m_database.dialect(), table);
        // Only the few rows that are late are read themselves.
        const auto ids = lateCandidates(table, sql.id() + u" AS id"_s,
                                        sql.hasWord(words) + u" AND "_s + sql.isOfMessageCarriedOver());
        const auto rows = ids.and_then([&](const QString &select) {
            return readRows(m_database, table,
                            u"%1 IN (SELECT id FROM (SELECT id FROM (%2) AS late_ids LIMIT %3) AS late)"_s.arg(
                                sql.id(), select, QString::number(limit)),
                            {});
        });
        if (!rows) {
            return rows.error();
        }
        late += *rows;
    }
    return late;
}

Expected<QList<LateQueueId>> WebhookRows::lateQueueIds(const QStringList &words, const QStringList &settled, int limit)
{
    QStringList selects;
    for (const ResolvedTable &table : {m_tables.deliveredLogs, m_tables.webhookLogs}) {
        const RowSql sql(m_database.dialect(), table);
        const QString columns = u"%1 AS queue_id, %2 AS ask_after, %3 AS is_unknown"_s.arg(
            sql.queueIdText(), sql.ofCarriedOver(u"d.ask_after"_s),
            sql.ofCarriedOver(u"CASE WHEN d.message_id IS NULL THEN 1 ELSE 0 END"_s));
        const auto select =
            lateCandidates(table, columns,
                           u"%1 AND %2 <= %3 AND NOT (%4 AND %5)"_s.arg(
                               sql.hasWord(words), sql.ofCarriedOver(u"d.ask_after"_s), m_database.dialect().now,
                               sql.hasWord(settled), sql.isOfMessageCarriedOver()));
        if (!select) {
            return select.error();
        }
        selects += *select;
    }
    return m_database.list(u"SELECT u.queue_id, max(u.is_unknown) FROM (%1) AS u GROUP BY u.queue_id "
                           "ORDER BY max(u.is_unknown), max(u.ask_after), u.queue_id LIMIT %2"_s.arg(
                               selects.join(u" UNION ALL "_s), QString::number(limit)),
                           {}, [](const QSqlQuery &row) {
                               return LateQueueId{.queueId = row.value(0).toString(),
                                                  .isMessageKnown = row.value(1).toInt() == 0};
                           });
}

Expected<void> WebhookRows::noteAsked(const FencingToken &fencingToken, const QStringList &queueIds)
{
    if (queueIds.isEmpty()) {
        return {};
    }
    return inFencedTransaction(m_database, fencingToken, [&] {
        return m_database.run(
            u"%1 SET ask_after = %2 + 3600000 * CASE asks WHEN 0 THEN 1 WHEN 1 THEN 2 WHEN 2 THEN 4 WHEN 3 THEN 8 "
            "WHEN 4 THEN 16 ELSE 24 END, asks = asks + 1 WHERE target = %3 AND %4"_s.arg(
                m_database.dialect().update(u"statusbridge_delivered_queue_ids"_s), m_database.dialect().now,
                m_database.targetKey(), m_database.dialect().isOneOfBoundTexts(u"queue_id"_s)),
            {jsonList(queueIds)});
    });
}

Expected<bool> WebhookRows::wasDelivered(const QString &queueId)
{
    const auto found =
        m_database.scalar(u"SELECT 1 FROM statusbridge_delivered_queue_ids WHERE target = ? AND queue_id = ?"_s,
                          {m_database.target().key, queueId});
    return found.transform([](const QVariant &value) { return value.isValid(); });
}

} // namespace statusbridge
