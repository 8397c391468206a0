// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/enginesession.h"

namespace statusbridge {

struct Store;

//! \brief What opens the HTTP API, without a session, which wants the collector's tables as well. Opens a connection
//! for it. Errors: Database, Schema, Configuration.
[[nodiscard]] Expected<ApiAccesses> readApiAccesses(const EngineEnvironment &environment);

//! \brief A session with the database of an environment, over a connection of its own.
class LocalEngineSession final : public EngineSession
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<LocalEngineSession>> open(const EngineEnvironment &environment);
    ~LocalEngineSession() override;

    //! \brief In whose name commands are given from now on; at first that of the environment. Every command that
    //! changes something is noted in the audit; where that fails, it stands all the same (audittable.h).
    void setActor(const Actor &actor) { m_environment.actor = actor; }
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
    [[nodiscard]] Expected<SchedulerView> startScheduler(const QString &by,
                                                         FirstCycle first = FirstCycle::OnGrid) override;
    [[nodiscard]] Expected<SchedulerView> stopScheduler(const QString &by) override;
    [[nodiscard]] Expected<QList<UserView>> users() override;
    [[nodiscard]] Expected<void> addUser(const QString &name, const Secret &password,
                                         Role role = Role::Operator) override;
    [[nodiscard]] Expected<void> removeUser(const QString &name) override;
    [[nodiscard]] Expected<void> setUserRole(const QString &name, Role role) override;
    [[nodiscard]] Expected<QList<ApiTokenView>> tokens() override;
    [[nodiscard]] Expected<Secret> addToken(const ApiTokenView &wanted) override;
    [[nodiscard]] Expected<void> revokeToken(const QString &name) override;

    //! \brief What a user's password is checked against; nothing if there is no such user.
    [[nodiscard]] Expected<std::optional<ApiAccess>> userAccess(const QString &name);
    //! \brief What the token of \p hash opens; nothing if there is none.
    [[nodiscard]] Expected<std::optional<ApiAccess>> tokenAccess(const QString &hash);
    //! \brief All of both, users by name, tokens by hash.
    [[nodiscard]] Expected<ApiAccesses> apiAccesses();

private:
    LocalEngineSession(const EngineEnvironment &environment, std::unique_ptr<Store> store);

    EngineEnvironment m_environment;
    std::unique_ptr<Store> m_store;
};

} // namespace statusbridge
