// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/failuretable.h"

#include "engine/store/history/runjournal.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace statusbridge {

namespace {

QString failedInRun()
{
    return u"record_id IN (SELECT record_id FROM statusbridge_journal WHERE run_id = ? AND outcome IN (?, ?))"_s;
}

QVariantList bindingsOfRun(qint64 runId)
{
    return {runId, toString(RecordOutcome::Failed), toString(RecordOutcome::Parked)};
}

RecordFailure failureOf(const QSqlQuery &row)
{
    RecordFailure failure{.recordId = row.value(0).toString(),
                          .queueId = row.value(1).toString(),
                          .streak = row.value(2).toInt(),
                          .firstFailed = fromMs(row.value(3)),
                          .parkedAt = fromMs(row.value(4)),
                          .reason = row.value(5).toString(),
                          .zohoWords = row.value(6).toString(),
                          .zohoCode = row.value(7).toInt(),
                          .knownRows = {}};
    const QJsonArray names = QJsonDocument::fromJson(row.value(8).toString().toUtf8()).array();
    for (const QJsonValue &name : names) {
        failure.knownRows += name.toString();
    }
    return failure;
}

} // namespace

QList<JsonField> failureFields()
{
    using Type = JsonField::Type;
    return {{u"record_id"_s, Type::Text},       {u"queue_id"_s, Type::Text},     {u"streak"_s, Type::Integer},
            {u"first_failed"_s, Type::Integer}, {u"parked_at"_s, Type::Integer}, {u"reason"_s, Type::Text},
            {u"zoho_words"_s, Type::Text},      {u"zoho_code"_s, Type::Integer}, {u"known_rows"_s, Type::Text}};
}

void addFailure(BulkRows &rows, const RecordFailure &failure)
{
    rows.startRow()
        .addKey(failure.recordId)
        .addKey(failure.queueId)
        .add(failure.streak)
        .add(failure.firstFailed)
        .add(failure.parkedAt)
        .add(failure.reason)
        .add(failure.zohoWords)
        .add(failure.zohoCode)
        .add(jsonList(failure.knownRows));
}

Expected<QHash<QString, RecordFailure>> FailureTable::all()
{
    const auto list = read(QString());
    return list.transform([](const QList<RecordFailure> &failures) {
        QHash<QString, RecordFailure> byRecord;
        for (const RecordFailure &failure : failures) {
            byRecord.insert(failure.recordId, failure);
        }
        return byRecord;
    });
}

Expected<QList<RecordFailure>> FailureTable::parked()
{
    return read(u" WHERE parked_at IS NOT NULL ORDER BY parked_at, record_id"_s);
}

Expected<qint64> FailureTable::parkedCount()
{
    const auto count =
        m_database.scalar(u"SELECT count(*) FROM statusbridge_record_failures WHERE parked_at IS NOT NULL"_s);
    return count.transform([](const QVariant &value) { return value.toLongLong(); });
}

Expected<std::optional<RecordFailure>> FailureTable::ofQueueId(const QString &queueId)
{
    const auto list = read(u" WHERE queue_id = ? ORDER BY streak DESC, record_id"_s, {queueId});
    return list.transform([](const QList<RecordFailure> &failures) {
        return failures.isEmpty() ? std::optional<RecordFailure>() : failures.constFirst();
    });
}

Expected<int> FailureTable::release(const QStringList &recordIds)
{
    return m_database.change(u"DELETE FROM statusbridge_record_failures WHERE parked_at IS NOT NULL AND "_s +
                                 m_database.dialect().isOneOfBoundTexts(u"record_id"_s),
                             {jsonList(recordIds)});
}

Expected<int> FailureTable::releaseAll()
{
    return m_database.change(u"DELETE FROM statusbridge_record_failures WHERE parked_at IS NOT NULL"_s);
}

Expected<int> FailureTable::releaseReason(const QString &reason)
{
    return m_database.change(u"DELETE FROM statusbridge_record_failures WHERE parked_at IS NOT NULL AND "_s +
                                 m_database.dialect().same(u"reason"_s, u"?"_s),
                             {reason});
}

Expected<int> FailureTable::releaseRun(qint64 runId)
{
    return RunJournal(m_database).run(runId).and_then([&](const Run &) {
        return m_database.change(u"DELETE FROM statusbridge_record_failures WHERE "_s + failedInRun(),
                                 bindingsOfRun(runId));
    });
}

Expected<int> FailureTable::countOfRun(qint64 runId)
{
    return RunJournal(m_database)
        .run(runId)
        .and_then([&](const Run &) {
            return m_database.scalar(u"SELECT count(*) FROM statusbridge_record_failures WHERE "_s + failedInRun(),
                                     bindingsOfRun(runId));
        })
        .transform([](const QVariant &count) { return count.toInt(); });
}

Expected<int> FailureTable::releaseRecords(qint64 runId, const QStringList &recordIds)
{
    return RunJournal(m_database).run(runId).and_then([&](const Run &) {
        return m_database.change(u"DELETE FROM statusbridge_record_failures WHERE %1 AND %2"_s.arg(
                                     failedInRun(), m_database.dialect().isOneOfBoundTexts(u"record_id"_s)),
                                 bindingsOfRun(runId) + QVariantList{jsonList(recordIds)});
    });
}

Expected<QList<RecordFailure>> FailureTable::read(const QString &rest, const QVariantList &bindings)
{
    return m_database.list(u"SELECT %1 FROM statusbridge_record_failures%2"_s.arg(namesOf(failureFields()), rest),
                           bindings, failureOf);
}

} // namespace statusbridge
