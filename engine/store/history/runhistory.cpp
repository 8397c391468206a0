// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/runhistory.h"

#include "engine/store/history/runfields.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

namespace {

//! A condition and the values of its parameters, in order.
struct SqlCondition
{
    QString sql = {};
    QVariantList bindings = {};

    //! Both must hold.
    void add(const QString &more, const QVariantList &values)
    {
        sql += u" AND "_s + more;
        bindings += values;
    }
    //! The same of a word that is one of \p values, if there are any.
    template <typename Value>
    void addOneOf(const QString &column, const QList<Value> &values)
    {
        if (values.isEmpty()) {
            return;
        }
        add(u"%1 IN (%2)"_s.arg(column, QStringList(values.size(), u"?"_s).join(u", "_s)), {});
        for (const Value value : values) {
            bindings += toString(value);
        }
    }
};

QString nameOf(RunColumn column)
{
    switch (column) {
    case RunColumn::Duration:
        return u"duration"_s;
    case RunColumn::Updated:
        return u"updated"_s;
    case RunColumn::Failed:
        return u"failed"_s;
    case RunColumn::Started:
        break;
    }
    return u"started_at"_s;
}

//! The text as a pattern of LIKE ... ESCAPE '!'.
QString patternOf(const QString &text)
{
    QString pattern = text.toLower();
    for (const QLatin1Char special : {QLatin1Char('!'), QLatin1Char('%'), QLatin1Char('_')}) {
        pattern.replace(special, QString(u'!') + special);
    }
    return u'%' + pattern + u'%';
}

//! The filters as conditions on our tables; "1 = 1" if all is meant.
SqlCondition conditionOf(const RunFilter &filter)
{
    SqlCondition condition = {.sql = u"1 = 1"_s, .bindings = {}};
    condition.addOneOf(u"outcome"_s, filter.outcomes);
    condition.addOneOf(u"started_by"_s, filter.triggers);
    if (filter.from.isValid()) {
        condition.add(u"started_at >= ?"_s, {toMs(filter.from)});
    }
    if (filter.until.isValid()) {
        condition.add(u"started_at < ?"_s, {toMs(filter.until)});
    }
    return condition;
}

SqlCondition conditionOf(const JournalFilter &filter)
{
    SqlCondition condition = {.sql = u"1 = 1"_s, .bindings = {}};
    condition.addOneOf(u"outcome"_s, filter.outcomes);
    if (filter.text.isEmpty()) {
        return condition;
    }
    QVariantList patterns;
    QStringList places;
    for (const char *column : {"record_id", "queue_id", "status_before", "status_after", "message_id", "recipient_id",
                               "reason", "zoho_words"}) {
        places += u"lower(%1) LIKE ? ESCAPE '!'"_s.arg(QLatin1String(column));
        patterns += patternOf(filter.text);
    }
    condition.add(u'(' + places.join(u" OR "_s) + u')', patterns);
    return condition;
}

QString orderBy(const RunOrder &order)
{
    const QString direction = order.isDescending ? u" DESC"_s : QString();
    return u"%1%2, id%2"_s.arg(nameOf(order.column), direction);
}

bool isFailure(CycleOutcome outcome)
{
    return outcome == CycleOutcome::Failed || outcome == CycleOutcome::Unauthorized || outcome == CycleOutcome::Quota;
}

void addRun(DayTotals &day, const Run &run)
{
    ++day.cycles;
    day.failedCycles += isFailure(*run.outcome) ? 1 : 0;
    addCounts(day.counts, run.counts);
    if (const auto duration = durationOf(run)) {
        const double seconds = static_cast<double>(*duration) / 1000.0;
        ++day.timedCycles;
        day.meanSeconds += (seconds - day.meanSeconds) / day.timedCycles;
        day.longestSeconds = std::max(day.longestSeconds, seconds);
    }
}

} // namespace

Expected<QList<Run>> RunHistory::runs(const RunFilter &filter, const RunOrder &order, const RunPosition &after,
                                      int limit)
{
    SqlCondition condition = conditionOf(filter);
    if (after.isValid()) {
        // In a form that every database finds in the index of the order.
        condition.add(
            u"%1 %2= ? AND (%1 %2 ? OR id %2 ?)"_s.arg(nameOf(order.column), order.isDescending ? u"<"_s : u">"_s),
            {after.value, after.value, after.id});
    }
    return m_database.list(u"SELECT %1 FROM statusbridge_runs WHERE %2 ORDER BY %3 LIMIT %4"_s.arg(
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
    SqlCondition condition = conditionOf(filter);
    condition.add(u"run_id = ? AND id > ?"_s, {runId, afterId});
    return m_database.list(u"SELECT %1 FROM statusbridge_journal WHERE %2 ORDER BY id LIMIT %3"_s.arg(
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
    return done.transform([&] { return counts; });
}

Expected<QList<DayTotals>> RunHistory::dailyTotals(const QDate &from, const QDate &to, const QTimeZone &zone)
{
    QList<DayTotals> days; // a run is added at a time, so that memory grows with the days alone
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        days += DayTotals{.day = day};
    }
    const SqlCondition condition =
        conditionOf(RunFilter{.from = from.startOfDay(zone), .until = to.addDays(1).startOfDay(zone)});
    const auto done =
        m_database.forEachRow(u"SELECT %1 FROM statusbridge_runs WHERE %2"_s.arg(runColumns(), condition.sql),
                              condition.bindings, [&](const QSqlQuery &row) {
                                  const Run run = runOf(row);
                                  const qint64 index = from.daysTo(run.startedAt.toTimeZone(zone).date());
                                  if (run.outcome && index >= 0 && index < days.size()) {
                                      addRun(days[index], run);
                                  }
                              });
    return done.transform([&] { return days; });
}

} // namespace statusbridge
