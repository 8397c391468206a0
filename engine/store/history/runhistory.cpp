// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/runhistory.h"

#include "engine/store/history/historysql.h"
#include "engine/store/history/runfields.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

namespace {

template <typename Value, typename Read>
Expected<QList<Value>> readAll(Database &database, const QString &sql, const QVariantList &bindings, Read read)
{
    QList<Value> values;
    const auto done =
        database.forEachRow(sql, bindings, [&values, read](const QSqlQuery &row) { values += read(row); });
    if (!done) {
        return done.error();
    }
    return values;
}

} // namespace

Expected<QList<Run>> RunHistory::runs(const RunFilter &filter, const RunOrder &order, const RunPosition &after,
                                      int limit)
{
    SqlCondition condition = conditionOf(filter);
    if (after.isValid()) {
        condition.add(comesAfter(order, after));
    }
    return readAll<Run>(m_database,
                        u"SELECT %1 FROM statusbridge_runs WHERE %2 ORDER BY %3 LIMIT %4"_s.arg(
                            runColumns(), condition.sql, orderBy(order), QString::number(limit)),
                        condition.bindings, runOf);
}

Expected<qint64> RunHistory::count(const RunFilter &filter)
{
    const SqlCondition condition = conditionOf(filter);
    return m_database.scalar(u"SELECT count(*) FROM statusbridge_runs WHERE "_s + condition.sql, condition.bindings)
        .transform([](const QVariant &count) { return count.toLongLong(); });
}

Expected<QList<JournalEntry>> RunHistory::entries(qint64 runId, const JournalFilter &filter, qint64 afterId, int limit)
{
    SqlCondition condition = {.sql = u"run_id = ? AND id > ?"_s, .bindings = {runId, afterId}};
    condition.add(conditionOf(filter));
    return readAll<JournalEntry>(m_database,
                                 u"SELECT %1 FROM statusbridge_journal WHERE %2 ORDER BY id LIMIT %3"_s.arg(
                                     entryColumns(), condition.sql, QString::number(limit)),
                                 condition.bindings, entryOf);
}

Expected<QMap<RecordOutcome, int>> RunHistory::outcomes(qint64 runId)
{
    QMap<RecordOutcome, int> counts;
    const auto done =
        m_database.forEachRow(u"SELECT outcome, count(*) FROM statusbridge_journal WHERE run_id = ? GROUP BY outcome"_s,
                              {runId}, [&counts](const QSqlQuery &row) {
                                  counts.insert(recordOutcomeFromString(row.value(0).toString()), row.value(1).toInt());
                              });
    if (!done) {
        return done.error();
    }
    return counts;
}

Expected<QList<DayTotals>> RunHistory::dailyTotals(const QDate &from, const QDate &to, const QTimeZone &zone)
{
    DailyTotals totals(from, to, zone);
    const SqlCondition condition =
        conditionOf(RunFilter{.from = from.startOfDay(zone), .until = to.addDays(1).startOfDay(zone)});
    const auto done =
        m_database.forEachRow(u"SELECT %1 FROM statusbridge_runs WHERE %2"_s.arg(runColumns(), condition.sql),
                              condition.bindings, [&totals](const QSqlQuery &row) { totals.add(runOf(row)); });
    if (!done) {
        return done.error();
    }
    return totals.days();
}

} // namespace statusbridge
