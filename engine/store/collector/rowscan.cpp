// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/rowscan.h"

#include "engine/core/logging.h"
#include "engine/store/collector/orphantable.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/keyvaluetable.h"

#include <QCryptographicHash>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr qint64 fewQueueIds = 20000;

//! By what a scan recognizes that the one before was made under another mapping, and begins again.
QString mappingOf(const ResolvedTable &table)
{
    const QString mapping =
        QStringList{table.schema.isEmpty() ? table.table : tableText({table.schema, table.table}), table.id,
                    table.queueId + u'$', table.status + u'$', table.marksColumn() ? table.updated : QString()}
            .join(u'\n');
    return QString::fromLatin1(QCryptographicHash::hash(mapping.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

RowScan::RowScan(Database &database, const WebhookTables &tables, const FencingToken &fencingToken,
                 const QStringList &words, const ScanLimits &limits)
    : m_database(database), m_open(database, tables), m_fencingToken(fencingToken), m_words(words), m_limits(limits)
{}

Expected<void> RowScan::update(const ResolvedTable &table, const std::function<bool()> &mayContinue)
{
    m_table = table;
    const auto told = tellOfImpossible();
    if (!told && (told.error().kind != ErrorKind::Database || m_database.lastFault() == SqlFault::ConnectionLost)) {
        return told;
    }
    warnIfFailed(lcStore, told, u"Rows whose queue id can't be used were not looked for: "_s);
    const auto before = scanState(m_database, table);
    if (!before) {
        return before.error();
    }
    ScanState state = *before;
    state.isMade = true;
    const auto done = state.readsAll ? readAll(mayContinue) : readNew(state, mayContinue).and_then([&] {
        const auto deadline = std::chrono::steady_clock::now() + m_limits.time;
        return sweep(state, [&] { return mayContinue() && std::chrono::steady_clock::now() < deadline; });
    });
    return !done || state == *before ? done : save(state);
}

Expected<void> RowScan::tellOfImpossible()
{
    if (m_table.source == RowSource::Statuses) { // ours, which take none
        return {};
    }
    const bool countsUp = isWholeNumber(m_table.types.value(m_table.id));
    const QString name =
        u"impossible_queue_ids.%1.%2"_s.arg(QString::number(settledSource(m_table.source)), mappingOf(m_table));
    KeyValueTable state(m_database);
    const auto kept = state.value(name);
    const auto newest = kept.and_then(
        [&](const auto &) { return countsUp ? keyOfNewest(m_database, m_table, 1) : Expected<qint64>(lowestKey); });
    const auto first = newest.and_then([&](qint64) {
        return countsUp && !*kept ? keyOfNewest(m_database, m_table, m_limits.newRows) : Expected<qint64>(0);
    });
    if (!first) {
        return first.error();
    }
    const auto keep = [&](qint64 value) {
        return inFencedTransaction(m_database, m_fencingToken,
                                   [&] { return state.setValue(name, QString::number(value)); });
    };
    qint64 told = *kept ? (*kept)->value.toLongLong() : countsUp ? std::max(lowestKey, *first - 1) : 0;
    if (countsUp && *newest <= told) {
        return *newest < told && *kept ? keep(*newest) : Expected<void>();
    }
    // What came in such numbers is more of a history, too.
    if (countsUp &&
        static_cast<quint64>(*newest) - static_cast<quint64>(told) > static_cast<quint64>(m_limits.newRows)) {
        const auto recent = keyOfNewest(m_database, m_table, m_limits.newRows);
        if (!recent) {
            return recent.error();
        }
        told = std::max(told, *recent - 1);
    }
    const RowSql sql(m_database.dialect(), m_table);
    qint64 count = 0;
    QString example;
    const QString isNew = countsUp ? u"%1 > %2"_s.arg(sql.id(), QString::number(told)) : u"1 = 1"_s;
    const auto counted = m_database.forEachRow(
        u"SELECT count(*), min(id) FROM (SELECT %1 AS id FROM %2 r WHERE %3 AND %4 AND %5 "
        "LIMIT %6) AS impossible"_s.arg(sql.idText(), sql.table(), isNew, sql.isOpen(), sql.hasImpossibleQueueId(),
                                        QString::number(m_limits.newRows)),
        {}, [&](const QSqlQuery &row) {
            count = row.value(0).toLongLong();
            example = row.value(1).toString();
        });
    if (!counted) {
        return counted;
    }
    if (count > (countsUp ? 0 : told)) {
        qCWarning(lcStore).noquote() << count << "open rows of" << m_table.table << "have a queue id of more than"
                                     << longestKey
                                     << "characters, or whose bytes are no text, so that they match no "
                                        "record: one of them has the key"
                                     << example;
    }
    const qint64 now = countsUp ? *newest : count;
    return *kept && (*kept)->value == QString::number(now) ? Expected<void>() : keep(now);
}

Expected<void> RowScan::readNew(ScanState &state, const std::function<bool()> &mayContinue)
{
    const auto newest = keyOfNewest(m_database, m_table, 1);
    const auto recent = newest.and_then([&](qint64) { return keyOfNewest(m_database, m_table, m_limits.recentRows); });
    if (!recent) {
        return recent.error();
    }
    if (*newest == lowestKey) {
        state = {.isMade = true, .isComplete = true};
        return {};
    }
    // Fewer keys than that can't be more rows, so that counting them can be spared.
    const bool mayBeMany = state.readTo == lowestKey || *newest - m_limits.newRows > state.readTo;
    const auto many = mayBeMany ? keyOfNewest(m_database, m_table, m_limits.newRows) : Expected<qint64>(lowestKey);
    if (!many) {
        return many.error();
    }
    // The table is filled again, or has grown by so much that it is more of a history.
    if (*newest < state.readTo || *many - 1 > state.readTo) {
        state = {.isMade = true, .readTo = *recent - 1, .sweptFrom = *recent - 1};
    }
    qint64 from = std::min(*recent - 1, state.readTo);
    while (from < *newest && mayContinue()) {
        const auto batch = noteBatch(u"%1 > "_s + QString::number(from), u"ASC"_s);
        if (!batch) {
            return batch.error();
        }
        from = batch->isEmpty() ? *newest : batch->constLast().toLongLong();
        state.readTo = std::max(state.readTo, from);
    }
    return {};
}

Expected<void> RowScan::sweep(ScanState &state, const std::function<bool()> &mayContinue)
{
    if (state.isComplete && state.sweptFrom == lowestKey) {
        state.sweptFrom = state.readTo;
    }
    while (state.sweptFrom != lowestKey && mayContinue()) {
        const auto batch = noteBatch(u"%1 <= "_s + QString::number(state.sweptFrom), u"DESC"_s);
        if (!batch) {
            return batch.error();
        }
        state.sweptFrom = batch->size() < m_limits.batchRows ? lowestKey : batch->constLast().toLongLong() - 1;
    }
    state.isComplete = state.isComplete || state.sweptFrom == lowestKey;
    return {};
}

Expected<void> RowScan::readAll(const std::function<bool()> &mayContinue)
{
    while (mayContinue()) {
        const auto noted = note(u"1 = 1"_s, {});
        if (!noted || *noted < m_limits.batchRows) {
            return noted ? Expected<void>() : noted.error();
        }
    }
    return {};
}

Expected<QStringList> RowScan::noteBatch(const QString &condition, const QString &order)
{
    const RowSql sql(m_database.dialect(), m_table);
    const auto ids = m_database.texts(u"SELECT %1 FROM %2 r WHERE %3 ORDER BY %1 %4 LIMIT %5"_s.arg(
        sql.id(), sql.table(), condition.arg(sql.id()), order, QString::number(m_limits.batchRows)));
    // The keys are bound, because a planner that has a mere range takes it for a third of the table.
    return ids.and_then([&](const QStringList &some) { return note(sql.hasIdOfBoundTexts(), {jsonList(some)}); })
        .and_then([&](qsizetype) { return ids; });
}

Expected<qsizetype> RowScan::note(const QString &condition, const QVariantList &bindings)
{
    const RowSql sql(m_database.dialect(), m_table);
    QueueIdsByNeed found;
    qsizetype count = 0;
    const auto read = m_database.forEachRow(
        u"SELECT %1 FROM %2 r WHERE %3 AND %4 AND %5 AND %6 LIMIT "_s.arg(
            needColumns(m_database, sql), sql.table(), condition, sql.hasPossibleQueueId(), sql.isOpen(), isNews()) +
            QString::number(m_limits.batchRows),
        bindings, [&](const QSqlQuery &row) {
            ++count;
            addNeed(found, row);
        });
    return read.and_then([&] { return m_open.add(m_fencingToken, found); }).transform([&] {
        m_added.unite(found);
        return count;
    });
}

QString RowScan::isKeptIn(const char *table, const QString &condition) const
{
    const RowSql sql(m_database.dialect(), m_table);
    return hasRow(u"%1 o WHERE o.queue_id = %2 AND o.target = %3 AND %4"_s.arg(QLatin1String(table), sql.queueIdText(),
                                                                               m_database.targetKey(), condition));
}

QString RowScan::isNews() const
{
    const RowSql sql(m_database.dialect(), m_table);
    const QString isWaiting = u"(NOT %1 AND NOT %2 AND NOT %3)"_s.arg(
        sql.isCarriedOver(), isKeptIn("statusbridge_open_queue_ids"), isKeptIn("statusbridge_orphans"));
    const QString isLate = u"(%1 AND %2 AND NOT %3)"_s.arg(sql.isCarriedOver(), sql.hasWord(m_words),
                                                           isKeptIn("statusbridge_late_queue_ids"));
    // Which row of an orphan is new, and which had another word when Zoho was asked.
    const QString isOfOrphan = u"(%1 AND %2 AND NOT %3)"_s.arg(
        isKeptIn("statusbridge_orphans", u"o.ask_after > 0"_s), sql.hasWord(m_words),
        isKeptIn("statusbridge_orphan_rows", u"o.source = %1 AND o.row_id = %2 AND %3"_s.arg(
                                                 QString::number(settledSource(m_table.source)), sql.idText(),
                                                 m_database.dialect().same(u"o.word"_s, sql.statusText()))));
    return u"(%1 OR %2 OR %3)"_s.arg(isWaiting, isLate, isOfOrphan);
}

Expected<void> RowScan::save(const ScanState &state)
{
    return inFencedTransaction(m_database, m_fencingToken, [&] {
        return m_database.run(
            u"INSERT INTO statusbridge_surveys (target, source, mapping, read_to, swept_from, complete) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s +
                m_database.dialect().orUpdate({u"target"_s, u"source"_s},
                                              {u"mapping"_s, u"read_to"_s, u"swept_from"_s, u"complete"_s}),
            {m_database.target().key, settledSource(m_table.source), mappingOf(m_table), state.readTo, state.sweptFrom,
             state.isComplete ? 1 : 0});
    });
}

bool isWholeNumber(const ColumnType &type)
{
    return type.name.contains(u"int") && !type.name.contains(u"interval") && !type.name.contains(u"point");
}

Expected<ScanState> scanState(Database &database, const ResolvedTable &table)
{
    ScanState state;
    const auto orphans = OrphanTable(database).counts();
    const auto waiting = orphans.and_then([&](const OrphanCounts &counts) {
        return waitingQueueIds(database).transform([&](qint64 count) { return count + counts.all(); });
    });
    if (!waiting) {
        return waiting.error();
    }
    const auto read = database.forEachRow(u"SELECT read_to, swept_from, complete FROM statusbridge_surveys "
                                          "WHERE target = ? AND source = ? AND mapping = ?"_s,
                                          {database.target().key, settledSource(table.source), mappingOf(table)},
                                          [&state](const QSqlQuery &row) {
                                              state = {.isMade = true,
                                                       .readTo = row.value(0).toLongLong(),
                                                       .sweptFrom = row.value(1).toLongLong(),
                                                       .isComplete = row.value(2).toInt() != 0};
                                          });
    state.readsAll = !isWholeNumber(table.types.value(table.id)) || (table.hasOpenIndex && *waiting <= fewQueueIds);
    return read.transform([&] { return state; });
}

Expected<qint64> keyOfNewest(Database &database, const ResolvedTable &table, int count)
{
    const RowSql sql(database.dialect(), table);
    return database.scalar(u"SELECT min(id) FROM (%1) AS newest"_s.arg(sql.newest(sql.id() + u" AS id"_s, count)))
        .transform([](const QVariant &key) { return key.isNull() ? lowestKey : key.toLongLong(); });
}

} // namespace statusbridge
