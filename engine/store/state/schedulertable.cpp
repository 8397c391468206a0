// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/schedulertable.h"

#include "engine/model/historyfilters.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/keyvaluetable.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr qint64 aliveMs = 90'000;
//! Said again well before it ends; half of it keeps the writes few.
constexpr qint64 renewMs = aliveMs / 2;

constexpr QLatin1StringView started("started");
constexpr QLatin1StringView stopped("stopped");

template <typename Read>
auto unlessNull(const QVariant &value, Read read) -> std::optional<std::invoke_result_t<Read, const QVariant &>>
{
    return value.isNull() ? std::nullopt : std::optional(read(value));
}

SchedulerState stateOf(const QSqlQuery &row)
{
    const qint64 aliveFor = row.value(13).toLongLong() - row.value(14).toLongLong();
    // Further away than any instance writes: the server's clock was set back.
    const bool isAlive = aliveFor > 0 && aliveFor <= aliveMs;
    return {.now = fromMs(row.value(14)),
            .lastDue = fromMs(row.value(0)),
            .zone = {},
            .firstDue = {},
            .wanted = unlessNull(row.value(1), [](const QVariant &value) { return value.toString() == started; }),
            .decidedBy = row.value(2).toString(),
            .decidedAt = fromMs(row.value(3)),
            .cutOffs = row.value(4).toInt(),
            .lastFinished = fromMs(row.value(5)),
            .lastDuration = unlessNull(
                row.value(6), [](const QVariant &value) { return std::chrono::milliseconds(value.toLongLong()); }),
            .lastOutcome = unlessNull(row.value(7),
                                      [](const QVariant &value) { return cycleOutcomeFromString(value.toString()); }),
            .lastMessage = Sentence::fromStored(row.value(8).toString()),
            .totalSynced = row.value(9).toLongLong(),
            .totalFailed = row.value(10).toLongLong(),
            .totalsSince = fromMs(row.value(11)),
            .problem = Sentence::fromStored(row.value(12).toString()),
            .isAlive = isAlive,
            .aliveBy = row.value(16).toString(),
            .isAliveHeld = row.value(15).toInt() != 0,
            .isAliveSoon = isAlive && aliveFor > renewMs};
}

QString firstDueName(const Database &database)
{
    return u"scheduler_first_due:"_s + database.targetKey();
}

const QString zoneName = u"scheduler_zone"_s;

//! Adds the scheduler of the connection's target, unless it is there.
Expected<void> addScheduler(Database &database)
{
    return database.run(u"INSERT INTO statusbridge_scheduler (id, failures, total_synced, total_failed, alive_until) "
                        "VALUES (%1, 0, 0, 0, 0)"_s.arg(database.targetKey()) +
                        database.dialect().orUpdate({u"id"_s}, {}));
}

} // namespace

Expected<SchedulerState> SchedulerTable::state()
{
    std::optional<SchedulerState> state;
    const auto read = [&] {
        return m_database.forEachRow(
            u"SELECT last_due, wanted, decided_by, decided_at, failures, last_finished, last_duration, "
            "last_outcome, last_message, total_synced, total_failed, totals_since, problem, "
            "alive_until, %1, alive_held, alive_by FROM statusbridge_scheduler WHERE id = %2"_s.arg(
                m_database.dialect().now, m_database.targetKey()),
            {}, [&state](const QSqlQuery &row) { state = stateOf(row); });
    };
    auto done = read();
    if (done && !state) {
        done = addScheduler(m_database).and_then(read);
    }
    const auto values = done.and_then([this] { return KeyValueTable(m_database).values(u"scheduler_"_s); });
    return values.transform([&](const QHash<QString, StateValue> &found) {
        SchedulerState whole = state.value_or(SchedulerState());
        const auto first = found.constFind(firstDueName(m_database));
        whole.firstDue = first == found.cend() ? QDateTime() : fromMs(first->value.toLongLong());
        whole.zone = found.value(zoneName).value;
        return whole;
    });
}

Expected<void> SchedulerTable::start(const QString &by, const QDateTime &firstDue)
{
    if (!firstDue.isValid()) {
        return decide(started, by);
    }
    // Together: a scheduler that is started first would begin at once.
    return m_database.inTransaction([&] {
        return KeyValueTable(m_database)
            .setValue(firstDueName(m_database), QString::number(firstDue.toMSecsSinceEpoch()))
            .and_then([&] { return decide(started, by); });
    });
}

Expected<void> SchedulerTable::stop(const QString &by)
{
    return decide(stopped, by).and_then([this] { return KeyValueTable(m_database).remove(firstDueName(m_database)); });
}

Expected<void> SchedulerTable::decide(const QString &wanted, const QString &by)
{
    return set(u"wanted = ?, decided_by = ?, decided_at = "_s + m_database.dialect().now,
               u"(wanted IS NULL OR wanted <> ?)"_s, {wanted, by, wanted});
}

Expected<bool> SchedulerTable::moveGrid(const QDateTime &before, const QDateTime &lastDue)
{
    return m_database
        .change(u"UPDATE statusbridge_scheduler SET last_due = ? WHERE id = %1 AND %2"_s.arg(
                    m_database.targetKey(), before.isValid() ? u"last_due = ?"_s : u"last_due IS NULL"_s),
                before.isValid() ? QVariantList{toMs(lastDue), toMs(before)} : QVariantList{toMs(lastDue)})
        .transform([](int rows) { return rows > 0; });
}

Expected<void> SchedulerTable::keepZone(const QString &zone, bool isChosen)
{
    KeyValueTable values(m_database);
    return isChosen ? values.setValue(zoneName, zone) : values.setValueOnce(zoneName, zone);
}

Expected<void> SchedulerTable::setProblem(const Sentence &sentence)
{
    return set(u"problem = ?"_s, u"1 = 1"_s, {sentence.isEmpty() ? QVariant() : QVariant(sentence.stored())});
}

Expected<void> SchedulerTable::stayAlive(const QString &instance, bool isHeld)
{
    const QString now = m_database.dialect().now;
    const QString isFree =
        u"(alive_held = 1 OR alive_until <= %1 OR alive_until > %1 + %2)"_s.arg(now, QString::number(aliveMs));
    return set(u"alive_by = ?, alive_held = ?, alive_until = %1 + ?"_s.arg(now), isHeld ? isFree : u"1 = 1"_s,
               {instance, isHeld ? 1 : 0, aliveMs});
}

Expected<void> SchedulerTable::leave(const QString &instance)
{
    return set(u"alive_until = 0"_s, u"alive_by = ?"_s, {instance});
}

Expected<void> SchedulerTable::set(const QString &assignments, const QString &condition, const QVariantList &bindings)
{
    return addScheduler(m_database).and_then([&] {
        return m_database.run(u"UPDATE statusbridge_scheduler SET %1 WHERE id = %2 AND %3"_s.arg(
                                  assignments, m_database.targetKey(), condition),
                              bindings);
    });
}

Expected<void> useUp(Database &database, const DueTime &due)
{
    const QString stillLast = due.after.isValid() ? u"last_due = ?"_s : u"last_due IS NULL"_s;
    QVariantList bindings = {toMs(due.at), QString(stopped)};
    if (due.after.isValid()) {
        bindings += toMs(due.after);
    }
    const auto changed = addScheduler(database).and_then([&] {
        return database.change(u"UPDATE statusbridge_scheduler SET last_due = ?, problem = NULL WHERE id = %1 "
                               "AND (wanted IS NULL OR wanted <> ?) AND %2"_s.arg(database.targetKey(), stillLast),
                               bindings);
    });
    if (!changed || *changed > 0) {
        // Or a clock that is set back would make it come a second time.
        return changed ? KeyValueTable(database).remove(firstDueName(database)) : changed.error();
    }
    return Error{.kind = ErrorKind::Busy,
                 .message = Sentence(SentenceId::DueCycleTaken, {due.at.toString(Qt::ISODate)})};
}

Expected<void> addToTotals(Database &database, const Run &run)
{
    const CycleOutcome outcome = run.outcome.value_or(CycleOutcome::Failed);
    const QVariant duration =
        run.startedAt.isValid() ? QVariant(std::max<qint64>(0, run.startedAt.msecsTo(run.finishedAt))) : QVariant();
    return addScheduler(database).and_then([&] {
        return database.run(
            u"UPDATE statusbridge_scheduler SET last_finished = ?, last_duration = ?, last_outcome = ?, "
            "last_message = ?, total_synced = total_synced + ?, total_failed = total_failed + ?, "
            "totals_since = COALESCE(totals_since, ?), failures = %1 WHERE id = %2"_s.arg(
                isEndUnseen(run) ? u"failures + 1"_s : u"0"_s, database.targetKey()),
            {toMs(run.finishedAt), duration, toString(outcome), run.message.stored(), run.counts.updated,
             run.counts.failed, toMs(run.startedAt)});
    });
}

} // namespace statusbridge
