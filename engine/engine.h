// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/expected.h"
#include "engine/views.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <stop_token>

namespace statusbridge {

class Secret;
class SecretStore;
struct Settings;

//! \brief What the engine needs of the program around it. The references must outlive it.
struct EngineEnvironment
{
    const Settings &settings;
    QString dataDirectory; //!< where the token file and the default database live
    SecretStore &secrets;  //!< used by several threads
    const Clock &clock;
    QString holder; //!< names this process in the lease: host, process id, kind of program
};

//! \brief The façade: starts and ends cycles on a thread of its own and tells how they go.
//!
//! Lives on the main thread; signals are delivered there. Commands are thread-safe, and wait for nobody unless they say
//! so.
class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(const EngineEnvironment &environment, QObject *parent = nullptr);
    //! Cancels a running cycle and waits for its end.
    ~Engine() override;

    //! \brief Starts a cycle; returns its run id (0 for a dry run) as soon as the lease is taken and the run is noted.
    //!
    //! Blocks for a few database statements. Errors: Busy (one is running, here or elsewhere), Database, Schema.
    [[nodiscard]] Expected<qint64> startCycle(const CycleRequest &request);

    //! \brief The same without waiting for the database: cycleBegun() or cycleRefused() follows.
    void requestCycle(const CycleRequest &request);

    //! \brief Ends the cycle that runs in this process, if any; cycleFinished follows within about a second.
    void cancelCycle();

    //! \brief Whether a cycle runs in this process, or is about to.
    [[nodiscard]] bool isCycleRunning() const;

    //! \brief Lets cycles start by themselves from now on, on a thread of its own. Call it once, in a program that
    //! stays; it forgets the back-off, since whoever starts the program may have mended what failed.
    //!
    //! Needs no database yet: what fails is tried again, and said in schedulerChanged() and SchedulerView::reason.
    void runScheduler();
    //! \brief No cycle starts by itself any more in this process. Returns at once.
    void endScheduler();
    //! \brief Somebody has changed the scheduler's state or connected to Zoho: look now, not in some seconds.
    void pokeScheduler();

    //! \brief If no cycle runs in this process, none is started any more (Cancelled); otherwise nothing changes.
    //! Returns whether it is closed. For whoever is about to delete the engine and must not cut a cycle off.
    [[nodiscard]] bool closeIfIdle();
    //! \brief Whether none of its threads runs, so that deleting it waits for nothing.
    [[nodiscard]] bool isAtRest() const;

Q_SIGNALS:
    //! \brief A cycle, the attempt to begin one, or a thread has ended: isAtRest() and closeIfIdle() may answer
    //! otherwise than before.
    void cameToRest();
    //! \brief What requestCycle() asked for has begun.
    void cycleBegun(qint64 runId);
    //! \brief It could not begin; errors as of startCycle().
    void cycleRefused(const statusbridge::Error &error);
    void cycleProgressed(const statusbridge::CycleProgress &progress);
    void recordSettled(const statusbridge::JournalEntry &entry);
    void cycleFinished(const statusbridge::CycleSummary &summary);
    //! \brief What SchedulerView shows has changed, here or by another instance. Some seconds late at most.
    void schedulerChanged(const statusbridge::SchedulerView &view);

private:
    class Private;
    std::unique_ptr<Private> d;
};

//! \brief One thread's access to what the engine knows: queries, and commands that are a few statements.
//!
//! Opens its own database connection and belongs to the thread that opened it. Every call may block on the database
//! and returns its errors (Database, Schema).
class EngineDesk
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<EngineDesk>> open(const EngineEnvironment &environment);
    ~EngineDesk();

    [[nodiscard]] Expected<StatusView> status();
    //! \brief NotFound if neither table has a row of \p queueId.
    [[nodiscard]] Expected<LookupView> lookup(const QString &queueId);
    //! \brief Looks for a queue id, or else a message id, or else a recipient; a phone number as people write it. Takes
    //! some seconds at most, where no index leads to it, and says then that it may have missed something.
    [[nodiscard]] Expected<SearchView> find(const QString &text);

    //! \brief Runs below \p beforeId (0: the newest), newest first.
    [[nodiscard]] Expected<QList<Run>> runs(qint64 beforeId, int limit);
    [[nodiscard]] Expected<Run> run(qint64 id);
    //! \brief The journal of a run above \p afterId, oldest first.
    [[nodiscard]] Expected<QList<JournalEntry>> journal(qint64 runId, qint64 afterId, int limit);

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
    //! \brief What the cycles did on each day from \p from to \p to in \p zone, both included.
    [[nodiscard]] Expected<QList<DayTotals>> dailyTotals(const QDate &from, const QDate &to, const QTimeZone &zone);

    [[nodiscard]] Expected<QList<RecordFailure>> parked();
    //! \brief Records that are tried again from now on; returns how many were parked.
    [[nodiscard]] Expected<int> release(const QStringList &recordIds);
    [[nodiscard]] Expected<int> releaseAll();
    //! \brief release() for all that are parked for exactly \p reason, RecordFailure::reason.
    [[nodiscard]] Expected<int> releaseReason(const QString &reason);
    //! \brief Makes the failed and parked records of a run be tried again; returns how many. NotFound: no such run.
    [[nodiscard]] Expected<int> releaseRun(qint64 runId);
    //! \brief How many records releaseRun() would make be tried again, those left out that succeeded or were released
    //! since. NotFound: no such run.
    [[nodiscard]] Expected<int> retryCount(qint64 runId);
    //! \brief releaseRun() for those of the run's records that are among \p recordIds. The next cycle tries them; one
    //! that begins for their sake has the trigger Retry.
    [[nodiscard]] Expected<int> retryRecords(qint64 runId, const QStringList &recordIds);

    //! \brief Asks whichever instance runs a cycle to end it; returns who that is. NotFound: nobody does.
    [[nodiscard]] Expected<QString> requestCancel(const QString &by);

    [[nodiscard]] Expected<SchedulerView> scheduler();
    //! \brief Starts it in all instances, whatever autostart says, until somebody stops it. Ends a back-off as well.
    [[nodiscard]] Expected<SchedulerView> startScheduler(const QString &by);
    //! \brief Stops it in all instances, until somebody starts it. A running cycle goes on.
    [[nodiscard]] Expected<SchedulerView> stopScheduler(const QString &by);

    //! \brief Those who may use the HTTP API, by name.
    [[nodiscard]] Expected<QList<UserView>> users();
    //! \brief Adds one; takes as long as hashPassword(). Names are kept in Unicode's composed form (NFC) and compared
    //! with case; passwords are bytes. Usage: the name is taken or can't be one, the password is empty or too long.
    [[nodiscard]] Expected<void> addUser(const QString &name, const Secret &password);
    //! \brief NotFound: there is no such user.
    [[nodiscard]] Expected<void> removeUser(const QString &name);
    //! \brief What verifyPassword() checks against; nothing if there is no such user.
    [[nodiscard]] Expected<std::optional<QString>> passwordHash(const QString &name);

private:
    EngineDesk();
    class Private;
    std::unique_ptr<Private> d;
};

//! \brief Creates or upgrades the tables; one sentence for each thing done. Errors: Database, Schema.
[[nodiscard]] Expected<QStringList> migrate(const EngineEnvironment &environment);

//! \brief The same as another login, which may make tables. The one of run time, `database.user`, is given its rights
//! on Statusbridge's own tables; those on the collector's are for their owner to give.
[[nodiscard]] Expected<QStringList> migrateAs(const EngineEnvironment &environment, const QString &login,
                                              const Secret &password);

//! \brief The newest \p limit rows of each table, read through the settings' mapping; our own tables need not be there
//! yet. Errors: Database, Schema if there is no database at all; a mapping that doesn't fit is TablePreview::problem.
[[nodiscard]] Expected<QList<TablePreview>> previewRows(const EngineEnvironment &environment, int limit);

//! \brief Exchanges a grant code of Zoho's self client for a refresh token and stores that. Blocks on the network.
//! Errors: Unauthorized (the code, client or data center is wrong), Transient, Configuration (the store is read-only).
[[nodiscard]] Expected<void> connectToZoho(const EngineEnvironment &environment, const Secret &grantCode);

//! \brief What a person needs at Zoho's API console.
struct ZohoGuide
{
    QUrl apiConsole;
    QString scopes;      //!< what a cycle needs, comma separated
    QString allScopes;   //!< the same, and those that let Zoho tell the names for pick lists
    QString redirectUri; //!< to be registered with the client for a sign-in with the browser
};
[[nodiscard]] ZohoGuide zohoGuide(const Settings &settings);

//! \brief Signs in at Zoho with the browser, which comes back to a port of this machine, and stores the refresh token.
//!
//! Blocks until somebody has signed in, ten minutes at most; run it on a thread of its own.
//! \param openBrowser is called once, on the same thread, with the page to open
//! \return the data center that the account is in; if it isn't the configured one, `zoho.data_center` must be set to it
//! Errors: Unauthorized (access was not granted), Configuration (the port is taken, the store is read-only), Account
//! (the answer came from an unknown server), Transient, Cancelled.
[[nodiscard]] Expected<QString> signInToZoho(const EngineEnvironment &environment,
                                             const std::function<void(const QUrl &)> &openBrowser,
                                             const std::stop_token &stop);

//! \brief Revokes the refresh token at Zoho and forgets both tokens here. Blocks on the network.
[[nodiscard]] Expected<void> disconnectFromZoho(const EngineEnvironment &environment);

//! \brief The names of the application's reports, forms, or fields of \p form, for pick lists. One call of the day's,
//! which is counted once there is a database. Blocks on the network. Errors: Account (the scope may be missing; only a
//! warning, since names can be typed), Unauthorized, Configuration (owner or app are not set) and those of any call.
[[nodiscard]] Expected<QList<ZohoNameView>> zohoReports(const EngineEnvironment &environment);
[[nodiscard]] Expected<QList<ZohoNameView>> zohoForms(const EngineEnvironment &environment);
[[nodiscard]] Expected<QList<ZohoNameView>> zohoFields(const EngineEnvironment &environment, const QString &form);

//! \brief The records of \p queueId as Zoho shows them now; an empty list if there is none in the report. One call of
//! the day's. Blocks on the network and the database. Errors: Usage (it can't stand in criteria) and those of any call.
[[nodiscard]] Expected<QList<ZohoRecordView>> lookUpAtZoho(const EngineEnvironment &environment,
                                                           const QString &queueId);

//! \brief Checks database, schema, clock and, unless \p offline, Zoho. Blocks on both.
[[nodiscard]] QList<Finding> examine(const EngineEnvironment &environment, bool offline);

//! \brief Checks one area with the settings of \p environment, which need not be saved ones. Changes nothing but the
//! kept access token and the count of calls. Zoho is asked even if there is no database yet, for a token at least.
[[nodiscard]] QList<Finding> examineArea(const EngineEnvironment &environment, ExaminationArea area);

} // namespace statusbridge
