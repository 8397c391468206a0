// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordquestions.h"

#include "engine/session/enginesession.h"
#include "engine/session/lookup.h"

#include <algorithm>

namespace statusbridge {

namespace {

Expected<void> readWhatCounts(EngineSession &session, const QString &recordId, RecordHistory &history)
{
    const auto parked = session.releasable({.recordIds = QStringList{recordId}});
    if (!parked) {
        return parked.error();
    }
    history.isParked = *parked > 0;
    const auto filter = retryFilter(recordId, history.isParked, history.attempts);
    if (!filter) {
        return {};
    }
    const auto count = session.releasable(*filter);
    if (!count) {
        return count.error();
    }
    if (*count > 0) {
        history.retry = filter;
    }
    return {};
}

} // namespace

std::optional<FailureFilter> retryFilter(const QString &recordId, bool isParked, const QList<JournalEntry> &attempts)
{
    if (isParked) {
        return FailureFilter{.recordIds = QStringList{recordId}};
    }
    const auto failed = std::ranges::find_if(attempts, [&](const JournalEntry &entry) {
        return entry.recordId == recordId && entry.outcome == RecordOutcome::Failed;
    });
    return failed == attempts.cend()
               ? std::nullopt
               : std::optional(FailureFilter{.runId = failed->runId, .recordIds = QStringList{recordId}});
}

Expected<RecordHistory> readHistory(EngineSession &session, const JournalEntry &record)
{
    RecordHistory history;
    const auto lookup = session.lookup(record.queueId);
    if (lookup) {
        history.lookup = *lookup;
        history.attempts = lookup->attempts;
    } else if (lookup.error().kind == ErrorKind::NotFound) {
        const auto attempts = session.attempts(record.queueId);
        if (!attempts) {
            return attempts.error();
        }
        history.attempts = *attempts;
    } else {
        return lookup.error();
    }
    return readWhatCounts(session, record.recordId, history).transform([&] { return history; });
}

RecordQuestions::RecordQuestions(EngineGateway &gateway, QObject *parent) : QObject(parent), m_gateway(gateway) {}

void RecordQuestions::askHistory(const JournalEntry &record)
{
    m_gateway.ask<RecordHistory>(
        this, [record](EngineSession &session) { return readHistory(session, record); },
        [this, number = m_historyRequestId.next()](const Expected<RecordHistory> &answer) {
            if (m_historyRequestId.isNewest(number)) {
                Q_EMIT historyRead(answer);
            }
        });
}

void RecordQuestions::askZoho(const QString &queueId)
{
    m_gateway.work<QList<ZohoRecordView>>(
        this, [queueId](const EngineEnvironment &environment) { return lookUpAtZoho(environment, queueId); },
        [this, number = m_zohoRequestId.next()](const Expected<QList<ZohoRecordView>> &answer) {
            if (m_zohoRequestId.isNewest(number)) {
                Q_EMIT zohoAnswered(answer);
            }
        });
}

void RecordQuestions::release(const QString &recordId)
{
    m_gateway.ask<int>(
        this, [recordId](EngineSession &session) { return session.release({.recordIds = QStringList{recordId}}); },
        [this](const Expected<int> &answer) { Q_EMIT released(answer); });
}

void RecordQuestions::forget()
{
    (void)m_historyRequestId.next();
    (void)m_zohoRequestId.next();
}

} // namespace statusbridge

#include "moc_recordquestions.cpp"
