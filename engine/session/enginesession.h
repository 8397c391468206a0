// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"
#include "engine/environment.h"
#include "engine/model/access.h"
#include "engine/model/audit.h"
#include "engine/model/delivery.h"
#include "engine/model/historyfilters.h"
#include "engine/model/views.h"

#include <memory>
#include <optional>

namespace statusbridge {

struct Store;

//! \brief What opens the HTTP API, without a session, which wants the collector's tables as well. Opens a connection
//! for it. Errors: Database, Schema, Configuration.
[[nodiscard]] Expected<ApiAccesses> readApiAccesses(const EngineEnvironment &environment);

//! \brief When the first cycle of a scheduler that is started is due, by the database's clock.
enum class FirstCycle : quint8 {
    OnGrid,    //!< one interval after the last due time; at once if there was none
    Now,       //!< at once, and the grid goes on from there
    AtFullHour //!< at the next one that this machine's time zone shows, and the grid goes on from there
};

//! \brief One thread's access to the engine's data: queries, and commands that are a few statements.
//!
//! Opens its own database connection and belongs to the thread that opened it. Every call may block on the database
//! and returns its errors (Database, Schema).
class EngineSession
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<EngineSession>> open(const EngineEnvironment &environment);
    ~EngineSession();

    //! \brief In whose name commands are given from now on; at first that of the environment. Every command that
    //! changes something is noted in the audit; where that fails, it stands all the same (audittable.h).
    void setActor(const Actor &actor) { m_environment.actor = actor; }
    //! \brief Notes a command that this session has not carried out by itself.
    void note(const AuditedCommand &command);
    //! \brief At most \p limit rows of the audit that fit \p filter, the newest first, those before \p beforeId; 0:
    //! from the newest on.
    [[nodiscard]] Expected<QList<AuditEntry>> audit(const AuditFilter &filter, qint64 beforeId, int limit);

    [[nodiscard]] Expected<StatusView> status();
    //! \brief NotFound if neither table has a row of \p queueId.
    [[nodiscard]] Expected<LookupView> lookup(const QString &queueId);
    //! \brief Makes the next cycle ask Zoho for \p queueId, which had no record there, however often that was in vain.
    //! False if it does not wait for one: then nothing has to be undone.
    [[nodiscard]] Expected<bool> askAgain(const QString &queueId);
    //! \brief Looks for a queue id, or else a message id, or else a recipient; a phone number as people write it. Takes
    //! some seconds at most, where no index leads to it, and says then that it may have missed something.
    [[nodiscard]] Expected<SearchView> find(const QString &text);
    //! \brief The queue ids under which cycles have met the record \p recordId of Zoho, the newest first; says that it
    //! may have missed some where the history is too long to be read whole.
    [[nodiscard]] Expected<SearchView> findRecord(const QString &recordId);

    [[nodiscard]] Expected<Run> run(qint64 id);

    //! \brief Statuses that no cycle carries over, since nothing tells their queue id, the newest first.
    [[nodiscard]] Expected<QList<LookupRow>> withoutQueueId(int limit);

    //! \brief At most \p limit runs that fit \p filter and come after \p after in \p order; the first ones if that is
    //! not valid. The next page is asked for with RunPosition::of() the last run; a shorter page is the last one.
    [[nodiscard]] Expected<QList<Run>> runs(const RunFilter &filter, const RunOrder &order, const RunPosition &after,
                                            int limit);
    //! \brief How many runs fit; some milliseconds for a hundred thousand.
    [[nodiscard]] Expected<qint64> runCount(const RunFilter &filter);
    //! \brief The journal of a run above \p afterId as far as it fits \p filter, oldest first.
    [[nodiscard]] Expected<QList<JournalEntry>> journal(qint64 runId, const JournalFilter &filter, qint64 afterId,
                                                        int limit);
    //! \brief How many records of a run had which outcome; those that none had are left out.
    [[nodiscard]] Expected<QMap<RecordOutcome, int>> journalCounts(qint64 runId);
    //! \brief What has become of the records that failed or were parked in a run.
    [[nodiscard]] Expected<FailedSince> failedSince(qint64 runId);
    //! \brief What cycles have done about a queue id, newest first, at most a hundred entries; also where no row has it
    //! any more.
    [[nodiscard]] Expected<QList<JournalEntry>> attempts(const QString &queueId);
    //! \brief What the cycles did on each day from \p from to \p to in \p zone, both included.
    [[nodiscard]] Expected<QList<DayTotals>> dailyTotals(const QDate &from, const QDate &to, const QTimeZone &zone);

    //! \brief What became of the messages, from totals that the cycles keep.
    [[nodiscard]] Expected<DeliveryReport> deliveryReport(const DeliveryQuestion &question);
    //! \brief At most \p limit messages that fit \p filter and come after \p after.
    [[nodiscard]] Expected<DeliveryPage> deliveryMessages(const DeliveryFilter &filter, const DeliveryPosition &after,
                                                          int limit);

    [[nodiscard]] Expected<QList<RecordFailure>> parked();
    //! \brief At most \p limit of them whose record id comes after \p afterRecordId, in the order of those.
    [[nodiscard]] Expected<QList<RecordFailure>> parkedAfter(const QString &afterRecordId, int limit);
    //! \brief How many records release() would make be tried again, those of a run left out that succeeded or were
    //! released since. NotFound: no such run.
    [[nodiscard]] Expected<int> releasable(const FailureFilter &filter);
    //! \brief Makes records be tried again by the next cycle; returns how many. One that begins for their sake has the
    //! trigger Retry. NotFound: no such run.
    [[nodiscard]] Expected<int> release(const FailureFilter &filter);

    //! \brief Asks the instance that runs a cycle to end it; returns which one that is. NotFound: none is running,
    //! or the one that does is overdue with a sign of life (it is asked all the same).
    [[nodiscard]] Expected<QString> requestCancel(const QString &by);

    [[nodiscard]] Expected<SchedulerView> scheduler();
    //! \brief Starts it in all instances until it is stopped; without autostart in this one alone of those that have
    //! none.
    [[nodiscard]] Expected<SchedulerView> startScheduler(const QString &by, FirstCycle first = FirstCycle::OnGrid);
    //! \brief Stops it in all instances, until it is started. A running cycle continues.
    [[nodiscard]] Expected<SchedulerView> stopScheduler(const QString &by);

    //! \brief The users of the HTTP API, by name.
    [[nodiscard]] Expected<QList<UserView>> users();
    //! \brief Adds one; takes as long as hashPassword(). Names are kept in Unicode's composed form (NFC) and compared
    //! with case; passwords are bytes. Usage: the name is taken or can't be one, the password is empty or too long.
    [[nodiscard]] Expected<void> addUser(const QString &name, const Secret &password, Role role = Role::Operator);
    //! \brief NotFound: there is no such user.
    [[nodiscard]] Expected<void> removeUser(const QString &name);
    //! \brief NotFound: there is no such user.
    [[nodiscard]] Expected<void> setUserRole(const QString &name, Role role);

    //! \brief The tokens of the HTTP API, by name, those that have ended too.
    [[nodiscard]] Expected<QList<ApiTokenView>> tokens();
    //! \brief Adds one under the name, role and end of \p wanted, and returns the token, which is known here alone from
    //! then on. Usage: the name is taken or can't be one, the end is over.
    [[nodiscard]] Expected<Secret> addToken(const ApiTokenView &wanted);
    //! \brief NotFound: there is no such token.
    [[nodiscard]] Expected<void> revokeToken(const QString &name);

    //! \brief What a user's password is checked against; nothing if there is no such user.
    [[nodiscard]] Expected<std::optional<ApiAccess>> userAccess(const QString &name);
    //! \brief What the token of \p hash opens; nothing if there is none.
    [[nodiscard]] Expected<std::optional<ApiAccess>> tokenAccess(const QString &hash);
    //! \brief All of both, users by name, tokens by hash.
    [[nodiscard]] Expected<ApiAccesses> apiAccesses();

private:
    EngineSession(const EngineEnvironment &environment, std::unique_ptr<Store> store);

    EngineEnvironment m_environment;
    std::unique_ptr<Store> m_store;
};

} // namespace statusbridge
