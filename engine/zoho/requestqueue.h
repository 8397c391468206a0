// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/cyclesummary.h"
#include "engine/zoho/callcounter.h"
#include "engine/zoho/httptransport.h"
#include "engine/zoho/jobqueue.h"
#include "engine/zoho/pacer.h"
#include "engine/zoho/retrypolicy.h"

#include <QHash>
#include <QTimer>

namespace statusbridge::zoho {

class TokenSource;

//! \brief How many calls, how fast, and what happens to those that fail. The defaults are those of the settings.
struct QueueOptions
{
    Pacer::Limits pace = {};
    int callsPerDay = 0;                               //!< 0: no limit that is known for sure
    LimitSource limitSource = LimitSource::Configured; //!< whose limit that is
    int customCallsPerDay = 0;                         //!< of the Custom API; 0: no limit that is known for sure
    LimitSource customLimitSource = LimitSource::Configured;
    QString quotaTimeZone;   //!< IANA name of the zone whose midnight resets the day's calls; empty: the machine's
    QByteArray environment;  //!< "", "development" or "stage"
    QString connection = {}; //!< whose token it is, as TokenFile::connection() says
    std::chrono::milliseconds timeout{30000};   //!< of one call, all in all
    BackoffLimits backoff = {};                 //!< after a transient failure
    std::chrono::milliseconds ratePause{60000}; //!< for all, after 429, if Zoho names no time
    std::chrono::milliseconds flushAfter{1000}; //!< counted calls are written to the memory within this time
};

//! \brief Where the calls of either quota are remembered.
struct CallMemories
{
    CallMemory &developerApi;
    CallMemory &customApi;
};

//! \brief The one way to the Creator API: cap, pace, quotas, retry, pauses and the token, for every call alike.
//!
//! Limits belong to the connection, so a request knows nothing of them. Lives on the cycle thread, which must run an
//! event loop for anything to happen. A request ends with one of these, once and never inside enqueue():
//! - its answer, or an error of its own (RecordRefused, RecordGone, OutcomeUnknown; RateLimited where an update alone
//!   is told again and again that there are too many calls, while Zoho takes others, or that is to be tried once);
//! - Transient, after three repeats that failed too, or if the server asks for a longer wait than a cycle can have;
//! - the error that stopped the queue. Account, Unauthorized, QuotaExhausted, Bug, a refused send guard and an error of
//!   the token or of the call memory stop it: all waiting requests end with that error and nothing more is sent. But
//!   where only the quota of the Custom API is used up, only requests of that quota end, with QuotaExhausted.
class RequestQueue : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Expected<ApiAnswer>)>;
    using SendGuard = std::function<Expected<void>()>;

    //! The references must outlive the queue; \p transport and \p tokens live on the same thread.
    RequestQueue(HttpTransport &transport, TokenSource &tokens, const CallMemories &memories, const Clock &clock,
                 const QueueOptions &options);
    //! Aborts what is in flight without calling back.
    ~RequestQueue() override;

    //! \brief Sends \p request when its turn comes; \p done is called later on this thread, exactly once.
    void enqueue(const ApiRequest &request, Done done);

    //! \brief Sends \p request and blocks in a local event loop until its end.
    [[nodiscard]] Expected<ApiAnswer> call(const ApiRequest &request);

    //! \brief Asked before every start; its error is the outcome of that request and stops the queue.
    //! \param stillGood asked again when the body of an update is about to leave, which may be much later if the
    //! process was stopped meanwhile; if not, that call counts as a passing failure. Must not block.
    void setSendGuard(SendGuard guard, std::function<bool()> stillGood = {});

    //! \brief Ends the sending: what waits ends with \p why at once, what is in flight may finish within \p grace and
    //! is aborted then. That a caller waits no longer is not noted as an answer of Zoho's. An aborted PATCH ends as
    //! OutcomeUnknown, or with \p why if nothing of its body had left.
    void stop(const Error &why, std::chrono::milliseconds grace);

    //! \brief Whether it was stopped, by itself or by stop().
    [[nodiscard]] bool isStopped() const { return m_stopped.has_value(); }
    [[nodiscard]] int waiting() const { return static_cast<int>(m_jobs.size()); }
    //! \brief Calls started since construction, of any outcome.
    [[nodiscard]] int callsMade() const { return m_counter.callsMade() + m_customCounter.callsMade(); }
    //! \brief What is known of the calls of today, those included that are not yet written to the memory.
    [[nodiscard]] CallState callState(CallQuota quota = CallQuota::DeveloperApi);

    //! \brief From now on sends no more than \p calls, and stops with QuotaExhausted if more were to follow.
    //! \param why what is said of the others of the day
    void setAllowance(int calls, CallQuota quota = CallQuota::DeveloperApi, SentenceId why = SentenceId::CallsAreShared)
    {
        (quota == CallQuota::CustomApi ? m_customCounter : m_counter).setAllowance(calls, why);
    }
    //! \brief Whether that is what it stopped for, or would.
    [[nodiscard]] bool isAllowanceUsedUp() const { return m_counter.isAllowanceUsedUp(); }

    //! \brief How fast calls can follow one another from now on, by all that is known of limits and answers.
    //! \param quota whose calls of the day they are
    [[nodiscard]] CallPace pace(CallQuota quota = CallQuota::DeveloperApi) const;
    //! \brief What the calls wait for at this moment; nothing while they go their usual way.
    [[nodiscard]] CycleWait wait() const;

    //! \brief Writes the counted calls to the memory now; otherwise at every hundredth and within a second.
    [[nodiscard]] Expected<void> flushCalls();

Q_SIGNALS:
    //! \brief Zoho asked for a pause: nothing is sent before \p until (UTC).
    void pausedUntil(const QDateTime &until);
    //! \brief A second has passed in which calls waited or were in flight.
    void secondPassed();
    //! \brief Calls waited although nothing kept them from leaving, and nothing would have woken them: a fault of the
    //! program, mended at once. Emitted within a second of its beginning.
    void stalled();

private:
    enum class StoppedBy : quint8 { Queue, Caller };
    using Time = Pacer::Time;

    void startDueJobs();
    [[nodiscard]] bool startOne();
    [[nodiscard]] CallCounter &counterOf(const Job &job);
    [[nodiscard]] int inFlightOf(const CallCounter &counter);
    [[nodiscard]] Expected<void> prepareCounter(CallQuota quota);
    //! The first job, for whose quota there is a \p reason not to start it. Returns whether others may.
    bool endWithoutQuota(const Error &reason);
    void requestToken();
    void send(Job job, const Secret &token);
    void armStartTimer(Time now, std::optional<Time> next);
    void watch();
    void mendStall();
    void abortAll();

    void onFinished(HttpTransport::CallId id, const HttpAnswer &answer);
    [[nodiscard]] std::optional<Error> reactTo(const Error &error, Job &job);
    [[nodiscard]] std::optional<Error> pauseAll(Job &job, const Error &error);
    [[nodiscard]] bool isRefusedAlone(Job &job) const;
    [[nodiscard]] Error stopBecauseOf(const Error &why);
    void stopAll(const Error &why, StoppedBy by = StoppedBy::Queue);
    void noteAnswer(ZohoAnswerKind kind, const Error &error = {});
    void stopIfFailed(const Expected<void> &done);
    void deliver(Done done, Expected<ApiAnswer> result);

    HttpTransport &m_transport;
    TokenSource &m_tokens;
    const Clock &m_clock;
    const QueueOptions m_options;
    SendGuard m_guard;
    std::function<bool()> m_stillGood;
    Pacer m_pacer;
    CallCounter m_counter;
    CallCounter m_customCounter;
    JobQueue m_jobs;
    QHash<HttpTransport::CallId, Job> m_inFlight;
    std::optional<Error> m_stopped;
    int m_pauses = 0;
    int m_updatesTaken = 0;
    bool m_starting = false;
    bool m_tokenRequested = false;
    Time m_tokenRequestedAt{0};
    std::optional<Time> m_latency; //!< of writes, as it was of late; nothing before the first one
    Time m_answeredAt{0};          //!< when a call was answered last
    QTimer m_startTimer{this};
    QTimer m_flushTimer{this};
    QTimer m_graceTimer{this};
    QTimer m_watchdog{this}; //!< runs while jobs wait or calls are in flight
};

} // namespace statusbridge::zoho
