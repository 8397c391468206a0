// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/serverclient.h"
#include "engine/session/enginesession.h"

namespace statusbridge {

//! \brief A session with the engine of a server, over a connection of its own. The server decides what the caller may
//! do, and notes by itself who has done it: `by` counts for nothing here.
class RemoteSession final : public EngineSession
{
public:
    RemoteSession(const ServerAddress &address, const ServerCredentials &credentials, ServerConnection &connection,
                  const std::stop_token &stop);

    //! \brief Does nothing.
    void note(const AuditedCommand &command) override;
    [[nodiscard]] Expected<QList<AuditEntry>> audit(const AuditFilter &filter, qint64 beforeId, int limit) override;
    [[nodiscard]] Expected<StatusView> status() override;
    [[nodiscard]] Expected<LookupView> lookup(const QString &queueId) override;
    [[nodiscard]] Expected<bool> askAgain(const QString &queueId) override;
    [[nodiscard]] Expected<SearchView> find(const QString &text) override;
    [[nodiscard]] Expected<SearchView> findRecord(const QString &recordId) override;
    [[nodiscard]] Expected<Run> run(qint64 id) override;
    [[nodiscard]] Expected<QList<LookupRow>> withoutQueueId(int limit) override;
    [[nodiscard]] Expected<QList<Run>> runs(const RunFilter &filter, const RunOrder &order, const RunPosition &after,
                                            int limit) override;
    [[nodiscard]] Expected<qint64> runCount(const RunFilter &filter) override;
    [[nodiscard]] Expected<QList<JournalEntry>> journal(qint64 runId, const JournalFilter &filter, qint64 afterId,
                                                        int limit) override;
    [[nodiscard]] Expected<QMap<RecordOutcome, int>> journalCounts(qint64 runId) override;
    [[nodiscard]] Expected<FailedSince> failedSince(qint64 runId) override;
    [[nodiscard]] Expected<QList<JournalEntry>> attempts(const QString &queueId) override;
    [[nodiscard]] Expected<QList<DayTotals>> dailyTotals(const QDate &from, const QDate &to,
                                                         const QTimeZone &zone) override;
    [[nodiscard]] Expected<DeliveryReport> deliveryReport(const DeliveryQuestion &question) override;
    [[nodiscard]] Expected<DeliveryPage> deliveryMessages(const DeliveryFilter &filter, const DeliveryPosition &after,
                                                          int limit) override;
    [[nodiscard]] Expected<QList<RecordFailure>> parked() override;
    [[nodiscard]] Expected<QList<RecordFailure>> parkedAfter(const QString &afterRecordId, int limit) override;
    [[nodiscard]] Expected<int> releasable(const FailureFilter &filter) override;
    [[nodiscard]] Expected<int> release(const FailureFilter &filter) override;
    [[nodiscard]] Expected<QString> requestCancel(const QString &by) override;
    [[nodiscard]] Expected<SchedulerView> scheduler() override;
    [[nodiscard]] Expected<SchedulerView> startScheduler(const QString &by, FirstCycle first) override;
    [[nodiscard]] Expected<SchedulerView> stopScheduler(const QString &by) override;
    [[nodiscard]] Expected<QList<UserView>> users() override;
    [[nodiscard]] Expected<void> addUser(const QString &name, const Secret &password, Role role) override;
    [[nodiscard]] Expected<void> removeUser(const QString &name) override;
    [[nodiscard]] Expected<void> setUserRole(const QString &name, Role role) override;
    [[nodiscard]] Expected<QList<ApiTokenView>> tokens() override;
    [[nodiscard]] Expected<Secret> addToken(const ApiTokenView &wanted) override;
    [[nodiscard]] Expected<void> revokeToken(const QString &name) override;

private:
    [[nodiscard]] Expected<QJsonObject> get(const QString &path, const QMap<QString, QString> &query = {});
    [[nodiscard]] Expected<QJsonObject> post(const QString &path, const QJsonObject &body = {});

    ServerClient m_client;
};

} // namespace statusbridge
