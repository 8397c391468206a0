// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/runhistory.h"

#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

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
    for (const SentenceId id : filter.sentences) {
        places += u"reason LIKE ?"_s;
        patterns += u"%\"%1\"%"_s.arg(nameOf(id));
    }
    condition.add(u'(' + places.join(u" OR "_s) + u')', patterns);
    return condition;
}

QString orderBy(const RunOrder &order)
{
    const QString direction = order.isDescending ? u" DESC"_s : QString();
    return u"%1%2, id%2"_s.arg(nameOf(order.column), direction);
}

//! Beside the counts.
constexpr QLatin1StringView leftBecauseName("left_because");
constexpr std::array<std::pair<QLatin1StringView, int CycleCounts::*>, 13> countNames = {{
    {QLatin1StringView("fetched"), &CycleCounts::fetched},
    {QLatin1StringView("matched"), &CycleCounts::matched},
    {QLatin1StringView("updated"), &CycleCounts::updated},
    {QLatin1StringView("unchanged"), &CycleCounts::unchanged},
    {QLatin1StringView("superseded"), &CycleCounts::superseded},
    {QLatin1StringView("failed"), &CycleCounts::failed},
    {QLatin1StringView("left"), &CycleCounts::left},
    {QLatin1StringView("parked"), &CycleCounts::parked},
    {QLatin1StringView("no_record"), &CycleCounts::noRecord},
    {QLatin1StringView("outside"), &CycleCounts::outside},
    {QLatin1StringView("unknown_words"), &CycleCounts::unknownWords},
    {QLatin1StringView("calls"), &CycleCounts::calls},
    {QLatin1StringView("left_by_plan"), &CycleCounts::leftByPlan},
}};

//! Adds each count of \p more to that of \p sum.
void addCounts(CycleCounts &sum, const CycleCounts &more)
{
    for (const auto &[name, member] : countNames) {
        sum.*member += more.*member;
    }
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

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
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

Expected<RecordQueueIds> RunHistory::queueIdsOfRecord(const QString &recordId)
{
    constexpr int most = 51; // one more than a search lists
    const auto newest = m_database.scalar(u"SELECT max(id) FROM statusbridge_journal"_s);
    if (!newest) {
        return newest.error();
    }
    const qint64 begin = newest->toLongLong() - RecordQueueIds::mostRead;
    const auto older = m_database.scalar(
        u"SELECT count(*) FROM (SELECT 1 AS one FROM statusbridge_journal WHERE id <= ? LIMIT 1) t"_s, {begin});
    return older
        .and_then([&](const QVariant &) {
            return m_database.texts(u"SELECT queue_id FROM statusbridge_journal WHERE id > ? AND record_id = ? "
                                    "GROUP BY queue_id ORDER BY max(id) DESC LIMIT %1"_s.arg(most),
                                    {begin, recordId});
        })
        .transform([&](const QStringList &queueIds) {
            return RecordQueueIds{.queueIds = queueIds, .isComplete = older->toInt() == 0};
        });
}

Expected<FailedSince> RunHistory::failedSince(qint64 runId)
{
    // Looked for by queue id as well, which has an index. What was settled for a queue id alone names no record.
    const QString lastOutcome =
        u"(SELECT s.outcome FROM statusbridge_journal s WHERE s.queue_id = t.queue_id "
        "AND s.record_id IN (t.record_id, '') AND s.id > t.last_id ORDER BY s.id DESC LIMIT 1)"_s;
    const QString place =
        u"CASE WHEN f.parked_at IS NOT NULL THEN 'parked' WHEN f.record_id IS NOT NULL THEN 'waiting' "
        "WHEN %1 IN ('updated', 'unchanged', 'superseded') THEN 'succeeded' ELSE 'released' END"_s.arg(lastOutcome);
    const QString failed = u"SELECT record_id, queue_id, max(id) AS last_id FROM statusbridge_journal "
                           "WHERE run_id = ? AND outcome IN ('failed', 'parked') GROUP BY record_id, queue_id"_s;
    FailedSince since;
    const auto done = m_database.forEachRow(
        u"SELECT place, count(*) FROM (SELECT %1 AS place FROM (%2) t LEFT JOIN statusbridge_record_failures f "
        "ON f.record_id = t.record_id AND f.target = (SELECT r.target FROM statusbridge_runs r WHERE r.id = ?)) p "
        "GROUP BY place"_s.arg(place, failed),
        {runId, runId}, [&since](const QSqlQuery &row) {
            const QString name = row.value(0).toString();
            const int count = row.value(1).toInt();
            since.failed += count;
            (name == u"parked"      ? since.parked
             : name == u"waiting"   ? since.waiting
             : name == u"succeeded" ? since.succeeded
                                    : since.released) += count;
        });
    return done.transform([&] { return since; });
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

QString runColumns()
{
    return u"id, started_by, holder, started_at, finished_at, outcome, counts, error_kind, message, "
           "unknown_words, requested_by"_s;
}

Run runOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
            .trigger = runTriggerFromString(row.value(1).toString()),
            .holder = row.value(2).toString(),
            .by = row.value(10).toString(),
            .startedAt = fromMs(row.value(3)),
            .finishedAt = fromMs(row.value(4)),
            .outcome =
                row.value(5).isNull() ? std::nullopt : std::optional(cycleOutcomeFromString(row.value(5).toString())),
            .counts = countsFromJson(row.value(6).toString()),
            .leftBecause = leftBecauseFromJson(row.value(6).toString()),
            .errorKind = row.value(7).toString(),
            .message = Sentence::fromStored(row.value(8).toString()),
            .unknownWords = wordsFromJson(row.value(9).toString())};
}

QString entryColumns()
{
    return u"id, run_id, record_id, queue_id, outcome, status_before, status_after, message_id, "
           "recipient_id, reason, zoho_words, zoho_code, noted_at, failure"_s;
}

JournalEntry entryOf(const QSqlQuery &row)
{
    return JournalEntry{.id = row.value(0).toLongLong(),
                        .runId = row.value(1).toLongLong(),
                        .recordId = row.value(2).toString(),
                        .queueId = row.value(3).toString(),
                        .outcome = recordOutcomeFromString(row.value(4).toString()),
                        .statusBefore = row.value(5).toString(),
                        .statusAfter = row.value(6).toString(),
                        .messageId = row.value(7).toString(),
                        .recipientId = row.value(8).toString(),
                        .failure = failureReasonFrom(row.value(13).toString()),
                        .reason = Sentence::fromStored(row.value(9).toString()),
                        .zohoWords = row.value(10).toString(),
                        .zohoCode = row.value(11).toInt(),
                        .at = fromMs(row.value(12))};
}

QString countsToJson(const CycleCounts &counts, std::optional<LeftBecause> leftBecause)
{
    QJsonObject object;
    for (const auto &[name, member] : countNames) {
        object.insert(name, counts.*member);
    }
    if (leftBecause) {
        object.insert(leftBecauseName, toString(*leftBecause));
    }
    return compact(object);
}

CycleCounts countsFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    CycleCounts counts;
    for (const auto &[name, member] : countNames) {
        counts.*member = object.value(name).toInt();
    }
    return counts;
}

std::optional<LeftBecause> leftBecauseFromJson(const QString &json)
{
    return leftBecauseFromString(QJsonDocument::fromJson(json.toUtf8()).object().value(leftBecauseName).toString());
}

QString wordsToJson(const QMap<QString, int> &words)
{
    QJsonObject object;
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        object.insert(word.key(), word.value());
    }
    return compact(object);
}

QMap<QString, int> wordsFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QMap<QString, int> words;
    for (auto word = object.constBegin(); word != object.constEnd(); ++word) {
        words.insert(word.key(), word.value().toInt());
    }
    return words;
}

} // namespace statusbridge
