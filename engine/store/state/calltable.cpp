// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/callledger.h"

#include "engine/store/bulkinsert.h"
#include "engine/store/database.h"
#include "engine/store/sqlvalues.h"
#include "engine/store/statetable.h"

#include <algorithm>

namespace statusbridge {

namespace {

QString learnedCeiling()
{
    return QStringLiteral("zoho.learned_ceiling");
}

QString exhaustedUntil()
{
    return QStringLiteral("zoho.exhausted_until");
}

Expected<void> countCalls(Database &database, const QDate &day, qsizetype calls)
{
    const QString dayText = day.toString(Qt::ISODate);
    const auto inserted =
        database.change(QStringLiteral("INSERT INTO statusbridge_call_days (calendar_day, calls) VALUES (?, 0)") +
                            database.dialect().orUpdate({QStringLiteral("calendar_day")}, {}),
                        {dayText});
    if (!inserted) {
        return inserted.error();
    }
    const auto counted =
        database.change(QStringLiteral("UPDATE statusbridge_call_days SET calls = calls + ? WHERE calendar_day = ?"),
                        {qint64(calls), dayText});
    return counted ? Expected<void>() : counted.error();
}

} // namespace

Expected<CallRecord> CallLedger::load(const QDate &day, const QDateTime &since)
{
    CallRecord record;
    const auto calls = m_database.scalar(
        QStringLiteral("SELECT calls FROM statusbridge_call_days WHERE calendar_day = ?"), {day.toString(Qt::ISODate)});
    if (!calls) {
        return calls.error();
    }
    record.callsToday = calls->toInt();
    const auto read = m_database.forEachRow(
        QStringLiteral("SELECT started_at FROM statusbridge_call_starts WHERE started_at >= ? ORDER BY started_at"),
        {toMs(since)}, [&record](const QSqlQuery &row) { record.starts += fromMs(row.value(0)); });
    if (!read) {
        return read.error();
    }
    StateTable state(m_database);
    const auto ceiling = state.value(learnedCeiling());
    if (!ceiling) {
        return ceiling.error();
    }
    record.learnedCeiling = ceiling->value_or(StateValue{}).value.toInt();
    const auto until = state.value(exhaustedUntil());
    if (!until) {
        return until.error();
    }
    if (*until && !(*until)->value.isEmpty()) {
        record.exhaustedUntil = fromMs((*until)->value.toLongLong());
    }
    return record;
}

Expected<void> CallLedger::add(const QDate &day, const QList<QDateTime> &starts)
{
    if (starts.isEmpty()) {
        return {};
    }
    BulkRows rows;
    for (const QDateTime &start : starts) {
        rows.startRow().add(start);
    }
    // Older starts matter to nobody: no limit looks back further than a minute.
    const QDateTime horizon = std::min_element(starts.cbegin(), starts.cend())->addSecs(-300);
    return m_database.inTransaction([&]() -> Expected<void> {
        if (const auto counted = countCalls(m_database, day, starts.size()); !counted) {
            return counted;
        }
        const auto pruned = m_database.change(
            QStringLiteral("DELETE FROM statusbridge_call_starts WHERE started_at < ?"), {toMs(horizon)});
        if (!pruned) {
            return pruned.error();
        }
        return insertAll(m_database, QStringLiteral("statusbridge_call_starts"),
                         {{.name = QStringLiteral("started_at"), .type = JsonField::Type::Integer}}, rows);
    });
}

Expected<void> CallLedger::setLearnedCeiling(int ceiling)
{
    return StateTable(m_database).setValue(learnedCeiling(), QString::number(ceiling));
}

Expected<void> CallLedger::setExhaustedUntil(const QDateTime &until)
{
    StateTable state(m_database);
    return until.isValid() ? state.setValue(exhaustedUntil(), QString::number(until.toMSecsSinceEpoch()))
                           : state.remove(exhaustedUntil());
}

} // namespace statusbridge
