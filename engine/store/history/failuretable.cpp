// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/failuretable.h"

#include "engine/store/history/runjournal.h"
#include "engine/store/sql/askagain.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace statusbridge {

namespace {

constexpr QLatin1StringView parkedOnes("parked_at IS NOT NULL");

RecordFailure failureOf(const QSqlQuery &row)
{
    const QJsonArray knownRows = QJsonDocument::fromJson(row.value(9).toString().toUtf8()).array();
    return {.recordId = row.value(1).toString(),
            .queueId = row.value(2).toString(),
            .streak = row.value(3).toInt(),
            .firstFailed = fromMs(row.value(4)),
            .parkedAt = fromMs(row.value(5)),
            .reason = Sentence::fromStored(row.value(6).toString()),
            .zohoWords = row.value(7).toString(),
            .zohoCode = row.value(8).toInt(),
            .failure = failureReasonFrom(row.value(10).toString()),
            .knownRows = QVariant(knownRows.toVariantList()).toStringList()};
}

} // namespace

QList<BulkColumn> failureFields()
{
    using Type = BulkColumn::Type;
    return {{u"target"_s, Type::Integer},
            {u"record_id"_s},
            {u"queue_id"_s},
            {u"streak"_s, Type::Integer},
            {u"first_failed"_s, Type::Integer},
            {u"parked_at"_s, Type::Integer},
            {u"reason"_s},
            {u"zoho_words"_s},
            {u"zoho_code"_s, Type::Integer},
            {u"known_rows"_s},
            {u"failure"_s}};
}

void addFailure(BulkRows &rows, const RecordFailure &failure, qint64 target)
{
    rows.addRow(target, notNull(failure.recordId), notNull(failure.queueId), failure.streak, failure.firstFailed,
                failure.parkedAt, failure.reason.stored(), failure.zohoWords, failure.zohoCode,
                jsonList(failure.knownRows), storedText(failure.failure));
}

Expected<QHash<QString, RecordFailure>> FailureTable::all()
{
    return read(u"1 = 1"_s).transform([](const QList<RecordFailure> &failures) {
        QHash<QString, RecordFailure> byRecord;
        for (const RecordFailure &failure : failures) {
            byRecord.insert(failure.recordId, failure);
        }
        return byRecord;
    });
}

Expected<QList<RecordFailure>> FailureTable::parked()
{
    return read(parkedOnes + u" ORDER BY parked_at, record_id"_s);
}

Expected<QList<RecordFailure>> FailureTable::parkedAfter(const QString &afterRecordId, int limit)
{
    return read(u"%1 AND record_id > ? ORDER BY record_id LIMIT %2"_s.arg(parkedOnes, QString::number(limit)),
                {notNull(afterRecordId)});
}

Expected<QString> FailureTable::queueIdOf(const QString &recordId)
{
    return read(u"record_id = ?"_s, {notNull(recordId)}).transform([](const QList<RecordFailure> &failures) {
        return failures.isEmpty() ? QString() : failures.constFirst().queueId;
    });
}

Expected<std::optional<RecordFailure>> FailureTable::ofQueueId(const QString &queueId)
{
    return read(u"queue_id = ? AND streak > 0 ORDER BY streak DESC, record_id"_s, {queueId})
        .transform([](const QList<RecordFailure> &failures) {
            return failures.isEmpty() ? std::optional<RecordFailure>() : failures.constFirst();
        });
}

Expected<QStringList> FailureTable::parkedToAsk(int limit)
{
    return m_database.texts(
        u"SELECT record_id FROM statusbridge_record_failures WHERE target = %1 AND %2 "
        "AND %3 ORDER BY ask_after, record_id LIMIT %4"_s.arg(
            m_database.targetKey(), parkedOnes, isToAsk(u"ask_after"_s, m_database.dialect()), QString::number(limit)));
}

Expected<void> FailureTable::noteAsked(const FencingToken &fencingToken, const QStringList &recordIds,
                                       const QStringList &over)
{
    return inFencedTransaction(m_database, fencingToken, [&] {
        return set(askAfterADay(m_database.dialect()), recordIds).and_then([&] {
            return deleteAll(m_database, u"statusbridge_record_failures"_s, u"record_id"_s, over,
                             u"target = "_s + m_database.targetKey());
        });
    });
}

Expected<void> FailureTable::uncount(const FencingToken &fencingToken, const QStringList &recordIds)
{
    return inFencedTransaction(m_database, fencingToken,
                               [&] { return set(u"streak = streak - 1, parked_at = NULL"_s, recordIds); });
}

Expected<void> FailureTable::set(const QString &assignment, const QStringList &recordIds)
{
    return recordIds.isEmpty()
               ? Expected<void>()
               : m_database.run(u"%1 SET %2 WHERE target = %3 AND %4"_s.arg(
                                    m_database.dialect().update(u"statusbridge_record_failures"_s), assignment,
                                    m_database.targetKey(), m_database.dialect().isOneOfBoundTexts(u"record_id"_s)),
                                {jsonList(recordIds)});
}

Expected<FailureTable::Condition> FailureTable::conditionOf(const FailureFilter &filter)
{
    Condition meant{.sql = parkedOnes};
    if (filter.runId) {
        if (const auto run = RunJournal(m_database).run(*filter.runId); !run) {
            return run.error();
        }
        meant = {.sql = u"record_id IN (SELECT record_id FROM statusbridge_journal WHERE run_id = ? "
                        "AND outcome IN (?, ?))"_s,
                 .bindings = {*filter.runId, toString(RecordOutcome::Failed), toString(RecordOutcome::Parked)}};
    }
    if (filter.recordIds) {
        meant.sql += u" AND "_s + m_database.dialect().isOneOfBoundTexts(u"record_id"_s);
        meant.bindings += jsonList(*filter.recordIds);
    }
    return meant;
}

Expected<int> FailureTable::count(const FailureFilter &filter)
{
    return conditionOf(filter)
        .and_then([&](const Condition &meant) {
            return m_database.scalar(
                u"SELECT count(*) FROM statusbridge_record_failures WHERE target = %1 AND %2"_s.arg(
                    m_database.targetKey(), meant.sql),
                meant.bindings);
        })
        .transform([](const QVariant &found) { return found.toInt(); });
}

Expected<int> FailureTable::release(const FailureFilter &filter)
{
    return conditionOf(filter).and_then([&](const Condition &meant) {
        return m_database.change(u"DELETE FROM statusbridge_record_failures WHERE target = %1 AND %2"_s.arg(
                                     m_database.targetKey(), meant.sql),
                                 meant.bindings);
    });
}

Expected<QList<RecordFailure>> FailureTable::read(const QString &condition, const QVariantList &bindings)
{
    return m_database.list(u"SELECT %1 FROM statusbridge_record_failures WHERE target = %2 AND %3"_s.arg(
                               namesOf(failureFields()), m_database.targetKey(), condition),
                           bindings, failureOf);
}

} // namespace statusbridge
