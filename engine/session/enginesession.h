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

//! \brief When the first cycle of a scheduler that is started is due, by the database's clock.
enum class FirstCycle : quint8 {
    OnGrid,    //!< one interval after the last due time; at once if there was none
    Now,       //!< at once, and the grid goes on from there
    AtFullHour //!< at the next one that this machine's time zone shows, and the grid goes on from there
};

//! \brief One thread's access to the engine's data: queries, and commands that are a few statements. The engine is the
//! one of this process (LocalEngineSession) or of a server (RemoteSession).
//!
//! Belongs to the thread that opened it. Every call may block on the database or the network, and returns its errors
//! (Database, Schema; Unreachable, Forbidden).
class EngineSession
{
public:
    //! \brief Opens one with what the environment names: its SessionSource, or else its database.
    [[nodiscard]] static Expected<std::unique_ptr<EngineSession>> open(const EngineEnvironment &environment);

    EngineSession() = default;
    virtual ~EngineSession();
    Q_DISABLE_COPY_MOVE(EngineSession)

    //! \brief Notes a command that this session has not carried out by itself.
    virtual void note(const AuditedCommand &command) = 0;
    //! \brief At most \p limit rows of the audit that fit \p filter, the newest first, those before \p beforeId; 0:
    //! from the newest on.
    [[nodiscard]] virtual Expected<QList<AuditEntry>> audit(const AuditFilter &filter, qint64 beforeId, int limit) = 0;

    [[nodiscard]] virtual Expected<StatusView> status() = 0;
    //! \brief NotFound if neither table has a row of \p queueId.
    [[nodiscard]] virtual Expected<LookupView> lookup(const QString &queueId) = 0;
    //! \brief Makes the next cycle ask Zoho for \p queueId, which had no record there, however often that was in vain.
    //! False if it does not wait for one: then nothing has to be undone.
    [[nodiscard]] virtual Expected<bool> askAgain(const QString &queueId) = 0;
    //! \brief Looks for a queue id, or else a message id, or else a recipient, or else a record as findRecord() does; a
    //! phone number as people write it. Takes some seconds at most, where no index leads to it, and says then that it
    //! may have missed something.
    [[nodiscard]] virtual Expected<SearchView> find(const QString &text) = 0;
    //! \brief The queue ids under which cycles have met the record \p recordId of Zoho, the newest first; says that it
    //! may have missed some where the history is too long to be read whole.
    [[nodiscard]] virtual Expected<SearchView> findRecord(const QString &recordId) = 0;

    [[nodiscard]] virtual Expected<Run> run(qint64 id) = 0;

    //! \brief Statuses that no cycle carries over, since nothing tells their queue id, the newest first.
    [[nodiscard]] virtual Expected<QList<LookupRow>> withoutQueueId(int limit) = 0;

    //! \brief At most \p limit runs that fit \p filter and come after \p after in \p order; the first ones if that is
    //! not valid. The next page is asked for with RunPosition::of() the last run; a shorter page is the last one.
    [[nodiscard]] virtual Expected<QList<Run>> runs(const RunFilter &filter, const RunOrder &order,
                                                    const RunPosition &after, int limit) = 0;
    //! \brief How many runs fit; some milliseconds for a hundred thousand.
    [[nodiscard]] virtual Expected<qint64> runCount(const RunFilter &filter) = 0;
    //! \brief The journal of a run above \p afterId as far as it fits \p filter, oldest first.
    [[nodiscard]] virtual Expected<QList<JournalEntry>> journal(qint64 runId, const JournalFilter &filter,
                                                                qint64 afterId, int limit) = 0;
    //! \brief How many records of a run had which outcome; those that none had are left out.
    [[nodiscard]] virtual Expected<QMap<RecordOutcome, int>> journalCounts(qint64 runId) = 0;
    //! \brief What has become of the records that failed or were parked in a run.
    [[nodiscard]] virtual Expected<FailedSince> failedSince(qint64 runId) = 0;
    //! \brief What cycles have done about a queue id, newest first, at most a hundred entries; also where no row has it
    //! any more.
    [[nodiscard]] virtual Expected<QList<JournalEntry>> attempts(const QString &queueId) = 0;
    //! \brief What the cycles did on each day from \p from to \p to in \p zone, both included.
    [[nodiscard]] virtual Expected<QList<DayTotals>> dailyTotals(const QDate &from, const QDate &to,
                                                                 const QTimeZone &zone) = 0;

    //! \brief What became of the messages, from totals that the cycles keep.
    [[nodiscard]] virtual Expected<DeliveryReport> deliveryReport(const DeliveryQuestion &question) = 0;
    //! \brief At most \p limit messages that fit \p filter and come after \p after.
    [[nodiscard]] virtual Expected<DeliveryPage> deliveryMessages(const DeliveryFilter &filter,
                                                                  const DeliveryPosition &after, int limit) = 0;

    [[nodiscard]] virtual Expected<QList<RecordFailure>> parked() = 0;
    //! \brief At most \p limit of them whose record id comes after \p afterRecordId, in the order of those.
    [[nodiscard]] virtual Expected<QList<RecordFailure>> parkedAfter(const QString &afterRecordId, int limit) = 0;
    //! \brief How many records release() would make be tried again, those of a run left out that succeeded or were
    //! released since. NotFound: no such run.
    [[nodiscard]] virtual Expected<int> releasable(const FailureFilter &filter) = 0;
    //! \brief Makes records be tried again by the next cycle; returns how many. One that begins for their sake has the
    //! trigger Retry. NotFound: no such run.
    [[nodiscard]] virtual Expected<int> release(const FailureFilter &filter) = 0;

    //! \brief Asks the instance that runs a cycle to end it; returns which one that is. NotFound: none is running,
    //! or the one that does is overdue with a sign of life (it is asked all the same).
    [[nodiscard]] virtual Expected<QString> requestCancel(const QString &by) = 0;

    [[nodiscard]] virtual Expected<SchedulerView> scheduler() = 0;
    //! \brief Starts it in all instances until it is stopped; without autostart in this one alone of those that have
    //! none.
    [[nodiscard]] virtual Expected<SchedulerView> startScheduler(const QString &by,
                                                                 FirstCycle first = FirstCycle::OnGrid) = 0;
    //! \brief Stops it in all instances, until it is started. A running cycle continues.
    [[nodiscard]] virtual Expected<SchedulerView> stopScheduler(const QString &by) = 0;

    //! \brief The users of the HTTP API, by name.
    [[nodiscard]] virtual Expected<QList<UserView>> users() = 0;
    //! \brief Adds one; takes as long as hashPassword(). Names are kept in Unicode's composed form (NFC) and compared
    //! with case; passwords are bytes. Usage: the name is taken or can't be one, the password is empty or too long.
    [[nodiscard]] virtual Expected<void> addUser(const QString &name, const Secret &password,
                                                 Role role = Role::Operator) = 0;
    //! \brief NotFound: there is no such user.
    [[nodiscard]] virtual Expected<void> removeUser(const QString &name) = 0;
    //! \brief NotFound: there is no such user.
    [[nodiscard]] virtual Expected<void> setUserRole(const QString &name, Role role) = 0;

    //! \brief The tokens of the HTTP API, by name, those that have ended too.
    [[nodiscard]] virtual Expected<QList<ApiTokenView>> tokens() = 0;
    //! \brief Adds one under the name, role and end of \p wanted, and returns the token, which is known here alone from
    //! then on. Usage: the name is taken or can't be one, the end is over.
    [[nodiscard]] virtual Expected<Secret> addToken(const ApiTokenView &wanted) = 0;
    //! \brief NotFound: there is no such token.
    [[nodiscard]] virtual Expected<void> revokeToken(const QString &name) = 0;
};

//! \brief Where sessions come from, if not from the database of the settings, and who asks Zoho then. Any thread.
class SessionSource
{
public:
    SessionSource() = default;
    virtual ~SessionSource();
    Q_DISABLE_COPY_MOVE(SessionSource)

    [[nodiscard]] virtual Expected<std::unique_ptr<EngineSession>> openSession() = 0;
    //! \brief Has lookUpAtZoho() done there, for operators.
    [[nodiscard]] virtual Expected<QList<ZohoRecordView>> recordsAtZoho(const QString &queueId) = 0;
};

} // namespace statusbridge
