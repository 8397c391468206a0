// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/calltable.h"

#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/keyvaluetable.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr QLatin1StringView learnedCeiling("learned_ceiling");
constexpr QLatin1StringView exhaustedUntil("exhausted_until");
constexpr QLatin1StringView resetSeen("reset_seen");
constexpr QLatin1StringView learnedLimit("learned_limit");
constexpr QLatin1StringView answerFact("last_answer");

QString stateOf(const Database &database, QLatin1StringView fact)
{
    return u"zoho.%1.%2"_s.arg(fact, database.targetKey());
}

} // namespace

QString CallTable::daysTable() const
{
    return m_quota == CallQuota::CustomApi ? u"statusbridge_custom_call_days"_s : u"statusbridge_call_days"_s;
}

QString CallTable::ownState(QLatin1StringView fact) const
{
    const QString name = stateOf(m_database, fact);
    return m_quota == CallQuota::CustomApi ? u"custom_api."_s + name : name;
}

Expected<void> CallTable::count(const QDate &day, qsizetype calls)
{
    const QString dayText = day.toString(Qt::ISODate);
    return m_database
        .run(u"INSERT INTO %1 (target, calendar_day, calls) VALUES (?, ?, 0)"_s.arg(daysTable()) +
                 m_database.dialect().orUpdate({u"target"_s, u"calendar_day"_s}, {}),
             {m_database.target().key, dayText})
        .and_then([&] {
            return m_database.run(
                u"UPDATE %1 SET calls = calls + ? WHERE target = ? AND calendar_day = ?"_s.arg(daysTable()),
                {qint64(calls), m_database.target().key, dayText});
        });
}

Expected<CallState> CallTable::load(const QDate &day, const QDateTime &since)
{
    const auto calls =
        m_database.scalar(u"SELECT calls FROM %1 WHERE target = ? AND calendar_day = ?"_s.arg(daysTable()),
                          {m_database.target().key, day.toString(Qt::ISODate)});
    if (!calls) {
        return calls.error();
    }
    const auto starts = m_database.list(
        u"SELECT started_at FROM statusbridge_call_starts WHERE started_at >= ? AND target = ? ORDER BY started_at"_s,
        {toMs(since), m_database.target().key}, [](const QSqlQuery &row) { return fromMs(row.value(0)); });
    if (!starts) {
        return starts.error();
    }
    const auto number = [&](const QString &name) {
        return KeyValueTable(m_database).value(name).transform([](const std::optional<StateValue> &kept) {
            return kept ? QVariant(kept->value.toLongLong()) : QVariant();
        });
    };
    const auto ceiling = number(stateOf(m_database, learnedCeiling));
    const auto until = ceiling.and_then([&](const QVariant &) { return number(ownState(exhaustedUntil)); });
    const auto seen = until.and_then([&](const QVariant &) { return number(ownState(resetSeen)); });
    const auto limit =
        seen.and_then([&](const QVariant &) { return KeyValueTable(m_database).value(ownState(learnedLimit)); });
    if (!limit) {
        return limit.error();
    }
    return CallState{.callsToday = calls->toInt(),
                     .starts = *starts,
                     .learnedCeiling = ceiling->toInt(),
                     .exhaustedUntil = fromMs(*until),
                     .learned = *limit ? LearnedLimit{.calls = (*limit)->value.toInt(), .at = (*limit)->updatedAt}
                                       : LearnedLimit(),
                     .resetSeen = fromMs(*seen)};
}

Expected<QMap<QDate, int>> CallTable::callsOfDays(const QDate &from, const QDate &to)
{
    QMap<QDate, int> days;
    const auto read = m_database.forEachRow(
        u"SELECT calendar_day, calls FROM %1 WHERE target = ? AND calendar_day >= ? AND "
        "calendar_day <= ?"_s.arg(daysTable()),
        {m_database.target().key, from.toString(Qt::ISODate), to.toString(Qt::ISODate)}, [&](const QSqlQuery &row) {
            days.insert(QDate::fromString(row.value(0).toString(), Qt::ISODate), row.value(1).toInt());
        });
    return read.transform([&] { return days; });
}

Expected<void> CallTable::add(const QDate &day, const QList<QDateTime> &starts)
{
    if (starts.isEmpty()) {
        return {};
    }
    BulkRows rows;
    for (const QDateTime &start : starts) {
        rows.addRow(start, m_database.target().key);
    }
    // Older starts don't matter: no limit looks back further than a minute.
    const QDateTime horizon = std::min_element(starts.cbegin(), starts.cend())->addSecs(-300);
    return m_database.inTransaction([&] {
        return count(day, starts.size())
            .and_then([&] {
                return m_database.run(u"DELETE FROM statusbridge_call_starts WHERE started_at < ?"_s, {toMs(horizon)});
            })
            .and_then([&] {
                return insertAll(m_database, u"statusbridge_call_starts"_s,
                                 {{.name = u"started_at"_s, .type = BulkColumn::Type::Integer},
                                  {.name = u"target"_s, .type = BulkColumn::Type::Integer}},
                                 rows);
            });
    });
}

Expected<void> CallTable::takeBack(const QDate &day, int calls)
{
    return m_database.run(
        u"UPDATE %1 SET calls = calls - ? WHERE target = ? AND calendar_day = ? AND calls >= ?"_s.arg(daysTable()),
        {calls, m_database.target().key, day.toString(Qt::ISODate), calls});
}

Expected<void> CallTable::noteAnswer(const ZohoAnswer &answer)
{
    return lastAnswer().and_then([&](const std::optional<ZohoAnswer> &last) {
        ZohoAnswer noted = answer;
        const bool isSameConnection = last && last->connection == answer.connection;
        noted.connectedSince = isSameConnection ? last->connectedSince : QDateTime();
        noted.since = isSameConnection && last->kind == answer.kind ? last->since : QDateTime();
        return KeyValueTable(m_database).setValue(stateOf(m_database, answerFact), toJson(noted));
    });
}

Expected<std::optional<ZohoAnswer>> CallTable::lastAnswer()
{
    return KeyValueTable(m_database)
        .value(stateOf(m_database, answerFact))
        .transform([](const std::optional<StateValue> &kept) {
            return kept ? std::optional(zohoAnswerFromJson(kept->value, kept->updatedAt)) : std::nullopt;
        });
}

Expected<void> CallTable::setLearnedCeiling(int ceiling)
{
    return KeyValueTable(m_database).setValue(stateOf(m_database, learnedCeiling), QString::number(ceiling));
}

Expected<void> CallTable::setLearnedLimit(int calls)
{
    KeyValueTable state(m_database);
    const QString name = ownState(learnedLimit);
    return calls > 0 ? state.setValue(name, QString::number(calls)) : state.remove(name);
}

Expected<void> CallTable::setExhaustedUntil(const QDateTime &until)
{
    return setTime(ownState(exhaustedUntil), until);
}

Expected<void> CallTable::setResetSeen(const QDateTime &seen)
{
    return setTime(ownState(resetSeen), seen);
}

Expected<void> CallTable::setTime(const QString &name, const QDateTime &time)
{
    KeyValueTable state(m_database);
    return time.isValid() ? state.setValue(name, QString::number(time.toMSecsSinceEpoch())) : state.remove(name);
}

} // namespace statusbridge
