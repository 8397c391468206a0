// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/bodyunroller.h"

#include "engine/core/logging.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/sourcerows.h"
#include "engine/store/collector/unmarkedrows.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/keyvaluetable.h"

namespace statusbridge {

BodyUnroller::BodyUnroller(Database &database, const WebhookTables &tables, const FencingToken &fencingToken,
                           QueueIdLookup &lookup, const UnrollLimits &limits)
    : m_database(database), m_tables(tables), m_fencingToken(fencingToken), m_lookup(lookup), m_limits(limits)
{}

bool BodyUnroller::countsUp() const
{
    return isWholeNumber(m_table->types.value(m_table->id));
}

QString BodyUnroller::id() const
{
    return RowSql(m_database.dialect(), *m_table).id();
}

Expected<void> BodyUnroller::update(const ResolvedTable &table, const std::function<bool()> &mayContinue)
{
    m_table = &table;
    m_mayContinue = mayContinue;
    const auto now = m_database.scalar(u"SELECT "_s + m_database.dialect().now);
    const auto known = now.and_then([&](const QVariant &) { return unrollState(m_database, table); });
    const bool isRead = known && *known && (*known)->isComplete;
    const auto others = known.and_then([&](const auto &) {
        return isRead ? Expected<OtherReaders>(OtherReaders()) : otherReaders(m_database, table);
    });
    if (!others) {
        return others.error();
    }
    m_others = *others;
    m_now = fromMs(*now);
    UnrollState state = known->value_or(UnrollState());
    const auto begun = *known ? Expected<void>() : begin(state);
    const UnrollState before = state;
    return begun.and_then([&] { return readNew(state); })
        .and_then([&] { return readNewestAgain(state); })
        .and_then([&] { return state.isComplete ? lookForChanges(state) : readHistory(state); })
        .and_then([&] {
            return state == before ? Expected<void>() : keepUnrollState(m_database, m_fencingToken, table, state);
        })
        .and_then([&] { return markRows(); });
}

Expected<void> BodyUnroller::begin(UnrollState &state)
{
    state = {.seenAt = m_now, .begunAt = m_now};
    const auto recent =
        countsUp() ? keyOfNewest(m_database, *m_table, m_limits.recentRows) : Expected<qint64>(lowestKey);
    const auto older = recent.and_then([&](qint64 key) {
        return key == lowestKey ? Expected<QVariant>(QVariant())
                                : m_database.scalar(u"SELECT 1 FROM %1 r WHERE %2 < %3 LIMIT 1"_s.arg(
                                      RowSql(m_database.dialect(), *m_table).table(), id(), QString::number(key)));
    });
    const auto newest = older.and_then(
        [&](const auto &) { return countsUp() ? keyOfNewest(m_database, *m_table, 1) : Expected<qint64>(lowestKey); });
    return newest.and_then([&](qint64 top) {
        // Without older rows there still may be some to come.
        state.settledTo = older->isValid() ? *recent - 1 : lowestKey;
        state.seenTo = state.settledTo;
        state.sweptFrom = m_others.isEmpty() ? state.settledTo : top;
        return keepUnrollState(m_database, m_fencingToken, *m_table, state);
    });
}

Expected<void> BodyUnroller::readNew(UnrollState &state)
{
    const auto newest = countsUp() ? keyOfNewest(m_database, *m_table, 1) : Expected<qint64>(lowestKey);
    if (!newest) {
        return newest.error();
    }
    if (countsUp() && *newest < state.settledTo) { // it was filled again
        state.settledTo = lowestKey;
        state.seenTo = lowestKey;
    }
    Pass pass{.range = {.most = m_limits.together}, .isHistory = !countsUp() && !state.isComplete};
    if (countsUp()) {
        pass.range.condition = u"%1 > %2"_s.arg(id(), QString::number(state.settledTo));
    }
    return go(pass, m_limits.firstTime).and_then([&] {
        if (pass.isOver && countsUp()) {
            noteSeen(state, *newest);
        }
        state.isComplete = state.isComplete || (pass.isOver && !countsUp() && m_others.isEmpty());
        return Expected<void>();
    });
}

//! All that is there now was looked for. What was there ten minutes ago has no gaps any more that may still be filled.
void BodyUnroller::noteSeen(UnrollState &state, qint64 newest) const
{
    if (state.seenAt.addMSecs(m_limits.gapsTime.count()) <= m_now) {
        state.settledTo = state.seenTo;
        state.seenTo = newest;
        state.seenAt = m_now;
    }
}

Expected<void> BodyUnroller::readHistory(UnrollState &state)
{
    if (!countsUp()) {
        return readHistoryByText(state);
    }
    Pass pass{.range = {.condition = u"%1 <= %2"_s.arg(id(), QString::number(state.sweptFrom)),
                        .unreadAlone = m_others.isEmpty(),
                        .most = m_limits.together},
              .isHistory = true};
    return go(pass, m_limits.firstTime).and_then([&] {
        state.sweptFrom = pass.isOver || pass.last.isNull() ? state.sweptFrom : pass.last.toLongLong() - 1;
        state.isComplete = pass.isOver;
        if (pass.isOver) {
            state.sweptFrom = lowestKey;
        }
        return Expected<void>();
    });
}

//! What was not read at all is known by its absence: there only are rows that were read for others.
Expected<void> BodyUnroller::readHistoryByText(UnrollState &state)
{
    if (m_others.isEmpty()) {
        return {};
    }
    Pass pass{.range = {.unreadAlone = false, .most = m_limits.together}, .isHistory = true};
    if (!state.sweptKey.isEmpty()) {
        const auto place = SourceBodies(m_database, *m_table).read({state.sweptKey});
        if (!place) {
            return place.error();
        }
        pass.range.below = place->isEmpty() ? QString() : state.sweptKey; // without its row it says nothing
    }
    return go(pass, m_limits.firstTime).and_then([&] {
        state.isComplete = pass.isOver;
        state.sweptKey = pass.isOver ? QString() : pass.last.isNull() ? state.sweptKey : pass.last;
        return Expected<void>();
    });
}

//! What lies there from before is not meant.
Expected<void> BodyUnroller::readNewestAgain(const UnrollState &state)
{
    Pass pass{.range = {.unreadAlone = false, .most = m_limits.together}};
    if (countsUp() && !state.isComplete) {
        pass.range.condition = u"%1 > %2"_s.arg(id(), QString::number(state.settledTo));
    }
    return countsUp() || state.isComplete ? takePortion(pass) : Expected<void>();
}

Expected<void> BodyUnroller::lookForChanges(UnrollState &state)
{
    Pass older{.range = {.unreadAlone = false, .most = m_limits.together}};
    if (countsUp() && state.sweptFrom != lowestKey) {
        older.range.condition = u"%1 <= %2"_s.arg(id(), QString::number(state.sweptFrom));
    } else if (!state.sweptKey.isEmpty()) {
        older.range.below = state.sweptKey;
    }
    return go(older, m_limits.changesTime).and_then([&] {
        const bool goesOn = !older.isOver && !older.last.isNull();
        state.sweptFrom = goesOn && countsUp() ? older.last.toLongLong() - 1 : lowestKey;
        state.sweptKey = goesOn && !countsUp() ? older.last : QString();
        return Expected<void>();
    });
}

Expected<void> BodyUnroller::go(Pass &pass, std::chrono::milliseconds time)
{
    const auto deadline = std::chrono::steady_clock::now() + time;
    Expected<void> done;
    while (done && !pass.isOver && m_mayContinue() && std::chrono::steady_clock::now() < deadline) {
        done = takePortion(pass);
    }
    return done;
}

Expected<void> BodyUnroller::takePortion(Pass &pass)
{
    SourceBodies source(m_database, *m_table);
    const auto found = source.find(pass.range);
    if (!found || found->isEmpty()) {
        pass.isOver = true;
        return found ? Expected<void>() : found.error();
    }
    QStringList keys;
    QHash<QString, QString> known;
    qint64 bytes = 0;
    for (const SourceKey &each : *found) {
        const qint64 size = each.size > largestBody ? 0 : each.size; // which are not fetched
        if (!keys.isEmpty() && bytes + size > m_limits.bytesTogether) {
            break;
        }
        bytes += size;
        keys += each.key;
        if (!each.knownHash.isNull()) {
            known.insert(each.key, each.knownHash);
        }
    }
    pass.last = keys.constLast();
    pass.range.below = pass.last;
    pass.isOver = found->size() < pass.range.most && keys.size() == found->size();
    return source.read(keys).and_then([&](const QList<SourceBody> &rows) {
        QHash<QString, SourceBody> byKey;
        for (const SourceBody &row : rows) {
            byKey.insert(row.key, row);
        }
        QList<SourceBody> bodies; // upwards, since of equal statuses the one with the highest key counts
        for (const QString &key : keys) {
            if (const auto row = byKey.constFind(key); row != byKey.cend()) {
                bodies.prepend(*row);
            }
        }
        Refused refused;
        return takeIn(bodies, known,
                      {.isHistory = pass.isHistory, .others = pass.isHistory ? m_others : OtherReaders(), .now = m_now},
                      refused)
            .and_then([&] { return leaveOut(refused, bodies.size()); })
            .and_then([&] { return pass.range.unreadAlone ? markPortion(keys) : Expected<void>(); });
    });
}

Expected<void> BodyUnroller::takeIn(const QList<SourceBody> &bodies, const QHash<QString, QString> &known,
                                    const IntakeMoment &moment, Refused &refused)
{
    const auto taken =
        StatusIntake(m_database, m_tables, *m_table, m_fencingToken, m_lookup).add(bodies, known, moment);
    const SqlFault fault = m_database.lastFault();
    const bool isRefused = !taken && taken.error().kind == ErrorKind::Database &&
                           (fault == SqlFault::Constraint || fault == SqlFault::Unknown);
    if (isRefused && bodies.size() == 1) { // the culprit
        refused.append({bodies.constFirst().key, taken.error()});
        return {};
    }
    const qsizetype half = bodies.size() / 2;
    return isRefused ? takeIn(bodies.mid(0, half), known, moment, refused).and_then([&] {
        return takeIn(bodies.mid(half), known, moment, refused);
    })
                     : taken;
}

//! What is refused stays unread, so that it is tried again when all rows are gone through for changes. Where nothing of
//! much is taken, it is the database that is out of order.
Expected<void> BodyUnroller::leaveOut(const Refused &refused, qsizetype bodies) const
{
    constexpr qsizetype tellsOfDatabase = 10;
    if (refused.size() == bodies && bodies >= tellsOfDatabase) {
        return refused.constFirst().second;
    }
    for (const auto &[key, error] : refused) {
        qCWarning(lcStore).noquote() << "The statuses of the row" << key << "of" << m_table->table
                                     << "can't be kept:" << describe(error);
    }
    return {};
}

//! What could not be marked when it was settled: because its statuses were settled from the beginning, or otherwise
//! than by a mark.
Expected<void> BodyUnroller::markRows()
{
    if (!m_table->marksColumn()) {
        return {};
    }
    const QString name = u"open_bodies_checked.%1"_s.arg(settledSource(m_table->source));
    KeyValueTable state(m_database);
    const auto kept = state.value(name);
    if (!kept) {
        return kept.error();
    }
    const QString begin = *kept ? (*kept)->value : u""_s;
    QString last = begin;
    const auto deadline = std::chrono::steady_clock::now() + m_limits.changesTime;
    do {
        const auto keys =
            m_database.texts(u"SELECT source_key FROM statusbridge_open_bodies WHERE source = %1 AND source_key > ? "
                             "ORDER BY source_key LIMIT %2"_s.arg(QString::number(settledSource(m_table->source)),
                                                                  QString::number(m_limits.together)),
                             {last});
        if (const auto done = keys.and_then([&](const QStringList &some) { return markPortion(some); }); !done) {
            return done;
        }
        last = keys->size() < m_limits.together ? u""_s : keys->constLast();
    } while (!last.isEmpty() && m_mayContinue() && std::chrono::steady_clock::now() < deadline);
    return last == begin ? Expected<void>()
                         : inFencedTransaction(m_database, m_fencingToken, [&] { return state.setValue(name, last); });
}

Expected<void> BodyUnroller::markPortion(const QStringList &keys)
{
    if (!m_table->marksColumn() || keys.isEmpty()) {
        return {};
    }
    SourceRows rows(m_database, m_tables);
    Expected<QStringList> withoutEffect = QStringList();
    const auto marked = inFencedTransaction(m_database, m_fencingToken, [&] {
        withoutEffect = rows.markRows(*m_table, keys);
        return withoutEffect.and_then([](const QStringList &) { return Expected<void>(); });
    });
    if (marked && !withoutEffect->isEmpty()) {
        qCWarning(lcStore).noquote() << withoutEffect->size() << "rows of" << m_table->table
                                     << "whose statuses are settled did not take their mark.";
    }
    if (marked || marked.error().kind != ErrorKind::Database || m_database.lastFault() == SqlFault::ConnectionLost) {
        return marked;
    }
    if (m_database.lastFault() == SqlFault::Locked) { // by others; the next cycle tries again
        qCInfo(lcStore).noquote() << "Rows of" << m_table->table
                                  << "could not be marked yet:" << describe(marked.error());
        return {};
    }
    if (keys.size() > 1) { // the culprit alone
        const qsizetype half = keys.size() / 2;
        return markPortion(keys.mid(0, half)).and_then([&] { return markPortion(keys.mid(half)); });
    }
    qCWarning(lcStore).noquote() << "A row of" << m_table->table
                                 << "whose statuses are settled refuses its mark:" << describe(marked.error());
    return inFencedTransaction(m_database, m_fencingToken, [&] {
        return rows.giveUpMarking(*m_table, keys).and_then([&] { return noteUnmarked(m_database, *m_table, keys); });
    });
}

} // namespace statusbridge
