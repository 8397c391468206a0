// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/failurememory.h"

#include "engine/store/bulkrows.h"
#include "engine/store/database.h"
#include "engine/store/failurefields.h"
#include "engine/store/runjournal.h"

namespace statusbridge {

namespace {

QString failedInRun()
{
    return QStringLiteral(
        "record_id IN (SELECT record_id FROM statusbridge_journal WHERE run_id = ? AND outcome IN (?, ?))");
}

QVariantList bindingsOfRun(qint64 runId)
{
    return {runId, toString(RecordOutcome::Failed), toString(RecordOutcome::Parked)};
}

} // namespace

Expected<QHash<QString, RecordFailure>> FailureMemory::all()
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

Expected<QList<RecordFailure>> FailureMemory::parked()
{
    return read(QStringLiteral(" WHERE parked_at IS NOT NULL ORDER BY parked_at, record_id"));
}

Expected<qint64> FailureMemory::parkedCount()
{
    const auto count = m_database.scalar(
        QStringLiteral("SELECT count(*) FROM statusbridge_record_failures WHERE parked_at IS NOT NULL"));
    return count.transform([](const QVariant &value) { return value.toLongLong(); });
}

Expected<std::optional<RecordFailure>> FailureMemory::ofQueueId(const QString &queueId)
{
    const auto list = read(QStringLiteral(" WHERE queue_id = ? ORDER BY streak DESC, record_id"), {queueId});
    return list.transform([](const QList<RecordFailure> &failures) {
        return failures.isEmpty() ? std::optional<RecordFailure>() : failures.constFirst();
    });
}

Expected<int> FailureMemory::release(const QStringList &recordIds)
{
    return m_database.change(
        QStringLiteral("DELETE FROM statusbridge_record_failures WHERE parked_at IS NOT NULL AND ") +
            m_database.dialect().isOneOfBoundTexts(QStringLiteral("record_id")),
        {jsonList(recordIds)});
}

Expected<int> FailureMemory::releaseAll()
{
    return m_database.change(QStringLiteral("DELETE FROM statusbridge_record_failures WHERE parked_at IS NOT NULL"));
}

Expected<int> FailureMemory::releaseReason(const QString &reason)
{
    return m_database.change(
        QStringLiteral("DELETE FROM statusbridge_record_failures WHERE parked_at IS NOT NULL AND ") +
            m_database.dialect().same(QStringLiteral("reason"), QStringLiteral("?")),
        {reason});
}

Expected<int> FailureMemory::releaseRun(qint64 runId)
{
    return RunJournal(m_database).run(runId).and_then([&](const Run &) {
        return m_database.change(QStringLiteral("DELETE FROM statusbridge_record_failures WHERE ") + failedInRun(),
                                 bindingsOfRun(runId));
    });
}

Expected<int> FailureMemory::countOfRun(qint64 runId)
{
    return RunJournal(m_database)
        .run(runId)
        .and_then([&](const Run &) {
            return m_database.scalar(QStringLiteral("SELECT count(*) FROM statusbridge_record_failures WHERE ") +
                                         failedInRun(),
                                     bindingsOfRun(runId));
        })
        .transform([](const QVariant &count) { return count.toInt(); });
}

Expected<int> FailureMemory::releaseRecords(qint64 runId, const QStringList &recordIds)
{
    return RunJournal(m_database).run(runId).and_then([&](const Run &) {
        return m_database.change(
            QStringLiteral("DELETE FROM statusbridge_record_failures WHERE %1 AND %2")
                .arg(failedInRun(), m_database.dialect().isOneOfBoundTexts(QStringLiteral("record_id"))),
            bindingsOfRun(runId) + QVariantList{jsonList(recordIds)});
    });
}

Expected<QList<RecordFailure>> FailureMemory::read(const QString &rest, const QVariantList &bindings)
{
    QStringList names;
    for (const JsonField &field : failureFields()) {
        names += field.name;
    }
    QList<RecordFailure> failures;
    const auto done = m_database.forEachRow(
        QStringLiteral("SELECT %1 FROM statusbridge_record_failures%2").arg(names.join(QStringLiteral(", ")), rest),
        bindings, [&failures](const QSqlQuery &row) { failures += failureOf(row); });
    if (!done) {
        return done.error();
    }
    return failures;
}

} // namespace statusbridge
