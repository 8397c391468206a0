// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/deliverycounter.h"

#include "engine/core/logging.h"
#include "engine/core/masking.h"
#include "engine/status/eventtime.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/delivery/messagerows.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/keyvaluetable.h"

#include <QSqlQuery>

#include <algorithm>

namespace statusbridge {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr int checkedTogether = 200;

//! By what another ranking is known.
QString meaningsOf(const Ranking &ranking)
{
    QStringList words;
    for (const QString &word : ranking.words()) {
        words +=
            u"%1 %2 %3"_s.arg(word, QString::number(ranking.strength(word)), toString(deliveryStateOf(word, ranking)));
    }
    return words.join(u',');
}

} // namespace

DeliveryCounter::DeliveryCounter(Database &database, const WebhookTables &tables, const FencingToken &fencingToken,
                                 const Ranking &ranking, const CountingLimits &limits)
    : m_database(database)
    , m_tables(tables)
    , m_fencingToken(fencingToken)
    , m_ranking(ranking)
    , m_limits(limits)
    , m_messages(database, fencingToken)
{}

Expected<void> DeliveryCounter::update(const QStringList &touched, const std::function<bool()> &mayContinue)
{
    const auto now = m_database.scalar(u"SELECT "_s + m_database.dialect().now);
    if (!now) {
        return now.error();
    }
    m_now = fromMs(*now);
    m_arrival = m_now;
    m_mayContinue = mayContinue;
    m_counted.clear();
    m_newUntil = SteadyClock::now() + m_limits.newTime;
    auto done = countNoted();
    m_oldUntil = SteadyClock::time_point::max(); // begins with the first old row
    for (const ResolvedTable &table : m_tables.matched()) {
        done = done.and_then([&] { return countTable(table); });
    }
    return done.and_then([&] { return countTouched(touched); })
        .and_then([&] { return checkOldest(); })
        .and_then([&] { return checkNext(); })
        .and_then([&] {
            return inFencedTransaction(m_database, m_fencingToken,
                                       [&] { return KeyValueTable(m_database).setValue(countedState(), u""_s); });
        });
}

Expected<void> DeliveryCounter::countNoted()
{
    bool isOver = false;
    while (!isOver && m_mayContinue() && SteadyClock::now() < m_newUntil) {
        const auto noted = firstRecounts(m_database, m_limits.together);
        if (!noted || noted->isEmpty()) {
            return noted ? Expected<void>() : noted.error();
        }
        QSet<QString> queueIds;
        for (const Recount &recount : *noted) {
            queueIds.insert(recount.queueId);
        }
        if (const auto counted = count({queueIds.cbegin(), queueIds.cend()}, *noted); !counted) {
            return counted.error();
        }
        isOver = noted->size() < m_limits.together;
    }
    return {};
}

//! Those for which there is no time now are noted.
Expected<void> DeliveryCounter::countTouched(const QStringList &touched)
{
    QStringList left = touched;
    left.removeIf([this](const QString &queueId) { return m_counted.contains(queueId) || queueId.isEmpty(); });
    while (!left.isEmpty() && m_mayContinue() && SteadyClock::now() < m_newUntil) {
        if (const auto counted = count(left.mid(0, m_limits.together)); !counted) {
            return counted.error();
        }
        left = left.mid(m_limits.together);
    }
    return left.isEmpty()
               ? Expected<void>()
               : inFencedTransaction(m_database, m_fencingToken, [&] { return noteRecounts(m_database, left); });
}

bool DeliveryCounter::countsUp(const ResolvedTable &table) const
{
    return isWholeNumber(table.types.value(table.id));
}

Expected<void> DeliveryCounter::countTable(const ResolvedTable &table)
{
    const QString mapping = countingMappingOf(table, meaningsOf(m_ranking));
    const auto known = deliveryCounting(m_database, table.source, mapping);
    const auto begun =
        known.and_then([&](const auto &found) { return found ? Expected<DeliveryCounting>(*found) : begin(table); });
    if (!begun) {
        return begun.error();
    }
    DeliveryCounting counting = *begun;
    const auto done = countsUp(table) ? countNew(table, counting).and_then([&] { return countOld(table, counting); })
                                      : countRound(table, counting);
    return !done || (*known && counting == **known)
               ? done
               : keepDeliveryCounting(m_database, m_fencingToken, table.source, mapping, counting);
}

Expected<DeliveryCounting> DeliveryCounter::begin(const ResolvedTable &table)
{
    DeliveryCounting counting{.seenAt = m_now, .completeSince = m_now};
    if (!countsUp(table)) {
        return counting;
    }
    const RowSql sql(m_database.dialect(), table);
    const auto recent = keyOfNewest(m_database, table, m_limits.recentRows);
    const auto older = recent.and_then([&](qint64 key) {
        return m_database.scalar(
            u"SELECT 1 FROM %1 r WHERE %2 < %3 LIMIT 1"_s.arg(sql.table(), sql.id(), QString::number(key)));
    });
    return older.transform([&](const QVariant &any) {
        // Without older rows there still may be some to come.
        counting.isComplete = !any.isValid();
        counting.settledTo = counting.isComplete ? lowestKey : *recent - 1;
        counting.seenTo = counting.settledTo;
        counting.readTo = counting.settledTo;
        counting.sweptFrom = counting.settledTo;
        return counting;
    });
}

Expected<void> DeliveryCounter::countNew(const ResolvedTable &table, DeliveryCounting &counting)
{
    const RowSql sql(m_database.dialect(), table);
    const auto newest = keyOfNewest(m_database, table, 1);
    if (!newest) {
        return newest.error();
    }
    if (*newest < counting.settledTo) { // it was filled again
        const auto again = begin(table);
        if (!again) {
            return again.error();
        }
        counting = *again;
    }
    if (counting.seenAt.addMSecs(m_limits.gapsTime.count()) <= m_now) {
        counting.settledTo = counting.seenTo;
        counting.seenTo = counting.readTo;
        counting.seenAt = m_now;
        counting.keySum = counting.settledTo == counting.readTo ? 0 : -1;
    }
    const auto there = counting.keySum < 0 || counting.settledTo == counting.readTo
                           ? Expected<QVariant>(QVariant(counting.keySum))
                           : m_database.scalar(u"SELECT %1 FROM %2 r WHERE %3 > %4 AND %3 <= %5"_s.arg(
                                 keySum(sql.id()), sql.table(), sql.id(), QString::number(counting.settledTo),
                                 QString::number(counting.readTo)));
    if (!there) {
        return there.error();
    }
    // Other rows than those that were read: one came late, or is gone.
    const bool isAgain = counting.keySum < 0 || there->toLongLong() != counting.keySum;
    qint64 from = isAgain ? counting.settledTo : counting.readTo;
    qint64 sum = isAgain ? 0 : counting.keySum;
    bool isOver = from >= *newest;
    while (!isOver && m_mayContinue() && SteadyClock::now() < m_newUntil) {
        const auto some = rows(table, u"%1 > %2"_s.arg(sql.id(), QString::number(from)), u"ASC"_s);
        if (const auto done = some.and_then([this](const Rows &found) { return countRows(found); }); !done) {
            return done;
        }
        isOver = some->size() < m_limits.together;
        from = some->isEmpty() ? from : some->constLast().key.toLongLong();
        for (const KeyedRow &row : *some) {
            sum += keySum(row.key.toLongLong());
        }
        counting.readTo = std::max(counting.readTo, from);
    }
    counting.keySum = isOver || from >= counting.readTo ? sum : -1;
    return {};
}

//! The time for old rows is that of all tables together.
void DeliveryCounter::beginOld()
{
    if (m_oldUntil == SteadyClock::time_point::max()) {
        m_oldUntil = SteadyClock::now() + m_limits.oldTime;
    }
}

Expected<void> DeliveryCounter::countOld(const ResolvedTable &table, DeliveryCounting &counting)
{
    beginOld();
    const RowSql sql(m_database.dialect(), table);
    while (!counting.isComplete && m_mayContinue() && SteadyClock::now() < m_oldUntil) {
        const auto some = rows(table, u"%1 <= %2"_s.arg(sql.id(), QString::number(counting.sweptFrom)), u"DESC"_s);
        if (!some) {
            return some.error();
        }
        QDateTime oldest = counting.completeSince;
        const auto times = std::ranges::max_element(*some, {}, &KeyedRow::time);
        if (times != some->cend() && times->time) {
            oldest = std::min(counting.completeSince, *times->time);
        }
        m_arrival = oldest; // of a row among them that tells no time
        const auto done = countRows(*some);
        m_arrival = m_now;
        if (!done) {
            return done;
        }
        counting.completeSince = oldest;
        counting.isComplete = some->size() < m_limits.together;
        counting.sweptFrom = counting.isComplete ? lowestKey : some->constLast().key.toLongLong() - 1;
    }
    return {};
}

//! Keys that don't count up tell neither what is new nor what is old: all rows are gone through, again and again.
Expected<void> DeliveryCounter::countRound(const ResolvedTable &table, DeliveryCounting &counting)
{
    beginOld();
    const Dialect &dialect = m_database.dialect();
    const RowSql sql(dialect, table);
    const QString name = dialect.quoted(table.id);
    const QString behind = u"%1 > (SELECT k.%2 FROM %3 k CROSS JOIN (SELECT %4 AS word) AS j WHERE %5 LIMIT 1)"_s.arg(
        sql.id(), name, sql.table(), dialect.text(u"?"_s),
        dialect.isText(u"k."_s + name, u"j.word"_s, table.types.value(table.id)));
    while (m_mayContinue() && SteadyClock::now() < m_oldUntil) {
        const bool isFirst = counting.sweptKey.isEmpty();
        const auto some = rows(table, isFirst ? u"1 = 1"_s : behind, u"ASC"_s,
                               isFirst ? QVariantList() : QVariantList{counting.sweptKey});
        if (const auto done = some.and_then([this](const Rows &found) { return countRows(found); }); !done) {
            return done;
        }
        if (some->size() < m_limits.together) {
            counting.sweptKey.clear();
            counting.isComplete = true;
            return {};
        }
        counting.sweptKey = some->constLast().key;
    }
    return {};
}

//! Rows that are removed mostly are the oldest.
Expected<void> DeliveryCounter::checkOldest()
{
    const auto deadline = SteadyClock::now() + m_limits.checkTime;
    int differed = 1;
    while (differed > 0 && m_mayContinue() && SteadyClock::now() < deadline) {
        const auto oldest =
            m_database.texts(u"SELECT queue_id FROM statusbridge_messages ORDER BY first_time, id LIMIT "_s +
                             QString::number(checkedTogether));
        const auto counted = oldest.and_then([this](QStringList queueIds) {
            queueIds.removeDuplicates();
            return count(queueIds);
        });
        if (!counted) {
            return counted.error();
        }
        differed = *counted;
    }
    return {};
}

Expected<void> DeliveryCounter::checkNext()
{
    const auto deadline = SteadyClock::now() + m_limits.checkTime;
    if (m_limits.checkTime.count() == 0) {
        return {};
    }
    KeyValueTable state(m_database);
    const QString name = u"messages_checked"_s;
    const auto kept = state.value(name);
    if (!kept) {
        return kept.error();
    }
    const qint64 begin = *kept ? (*kept)->value.toLongLong() : 0;
    qint64 last = begin;
    bool isOver = false;
    while (!isOver && m_mayContinue() && SteadyClock::now() < deadline) {
        QStringList queueIds;
        const auto next = m_database.forEachRow(
            u"SELECT id, queue_id FROM statusbridge_messages WHERE id > %1 ORDER BY id LIMIT %2"_s.arg(
                QString::number(last), QString::number(checkedTogether)),
            {}, [&](const QSqlQuery &row) {
                last = row.value(0).toLongLong();
                queueIds += textOf(row.value(1));
            });
        isOver = queueIds.size() < checkedTogether;
        queueIds.removeDuplicates();
        if (const auto counted = next.and_then([&] { return count(queueIds); }); !counted) {
            return counted.error();
        }
    }
    last = isOver ? 0 : last;
    return last == begin ? Expected<void>() : inFencedTransaction(m_database, m_fencingToken, [&] {
        return state.setValue(name, QString::number(last));
    });
}

Expected<DeliveryCounter::Rows> DeliveryCounter::rows(const ResolvedTable &table, const QString &condition,
                                                      const QString &order, const QVariantList &bindings)
{
    const RowSql sql(m_database.dialect(), table);
    return m_database.list(u"SELECT %1, %2, %3 FROM %4 r WHERE %5 ORDER BY %6 %7 LIMIT %8"_s.arg(
                               sql.idText(), sql.queueIdText(), sql.time(), sql.table(), condition, sql.id(), order,
                               QString::number(m_limits.together)),
                           bindings, [this](const QSqlQuery &row) {
                               return KeyedRow{.key = textOf(row.value(0)),
                                               .queueId = textOf(row.value(1)),
                                               .time = eventTime(row.value(2).toString(), m_now)};
                           });
}

Expected<void> DeliveryCounter::countRows(const Rows &rows)
{
    QSet<QString> queueIds;
    for (const KeyedRow &row : rows) {
        if (!row.queueId.isEmpty() && fitsKey(row.queueId)) {
            queueIds.insert(row.queueId);
        }
    }
    return count({queueIds.cbegin(), queueIds.cend()}).and_then([](int) { return Expected<void>(); });
}

Expected<int> DeliveryCounter::count(const QStringList &queueIds, const QList<Recount> &noted)
{
    if (queueIds.isEmpty()) {
        return 0;
    }
    const auto counted = countPortion(queueIds, noted);
    const bool isAboutRows = !counted && counted.error().kind == ErrorKind::Database &&
                             m_database.lastFault() != SqlFault::ConnectionLost &&
                             m_database.lastFault() != SqlFault::Locked;
    if (!isAboutRows) {
        return counted;
    }
    if (queueIds.size() == 1) { // the culprit alone
        qCWarning(lcStore).noquote() << "The messages of a queue id could not be counted:"
                                     << withMaskedPersons(describe(counted.error()));
        return noted.isEmpty() ? Expected<int>(0) : inFencedTransaction(m_database, m_fencingToken, [&] {
                                                        return removeRecounts(m_database, noted);
                                                    }).transform([] { return 0; });
    }
    const auto half = [&](const QStringList &some) {
        QList<Recount> ofSome = noted;
        ofSome.removeIf([&](const Recount &each) { return !some.contains(each.queueId); });
        return count(some, ofSome);
    };
    const qsizetype middle = queueIds.size() / 2;
    return half(queueIds.mid(0, middle)).and_then([&](int first) {
        return half(queueIds.mid(middle)).transform([&](int second) { return first + second; });
    });
}

Expected<int> DeliveryCounter::countPortion(const QStringList &queueIds, const QList<Recount> &noted)
{
    return messageRowsOf(m_database, m_tables, queueIds, m_ranking).and_then([&](const QList<MessageRow> &rows) {
        m_counted.unite({queueIds.cbegin(), queueIds.cend()});
        const std::function<Expected<void>()> remove = [&] { return removeRecounts(m_database, noted); };
        return m_messages.replace(queueIds, messagesOf(rows, m_ranking, m_now), m_arrival.toMSecsSinceEpoch(),
                                  noted.isEmpty() ? std::function<Expected<void>()>() : remove);
    });
}

} // namespace statusbridge
