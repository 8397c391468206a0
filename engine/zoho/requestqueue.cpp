// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/requestqueue.h"

#include "engine/core/logging.h"
#include "engine/core/masking.h"
#include "engine/core/timezone.h"
#include "engine/zoho/answer.h"
#include "engine/zoho/tokensource.h"

#include <QEventLoop>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace statusbridge::zoho {

namespace {

constexpr std::chrono::milliseconds watchInterval{1000};
// Shorter waits are part of every call.
constexpr std::chrono::milliseconds worthTelling{2000};
// Ten minutes of refusals are more than a minute's limit.
constexpr int pausesInARow = 10;
// An update that is refused so often while others are taken is not refused for their number.
constexpr int rateRefusalsAlone = 3;

HttpRequest wireRequest(const ApiRequest &request, const Secret &token, const QueueOptions &options)
{
    HttpRequest wire{
        .verb = request.verb,
        .url = request.url,
        .body = request.body,
        .contentType = "application/json",
        .headers = {{"Authorization", "Zoho-oauthtoken " + token.reveal()}, {"Accept", "application/json"}},
        .timeout = options.timeout};
    if (!options.environment.isEmpty()) {
        wire.headers.append({"environment", options.environment});
    }
    if (!request.recordCursor.isEmpty()) {
        wire.headers.append({"record_cursor", request.recordCursor});
    }
    return wire;
}

int secondsOf(std::chrono::milliseconds time)
{
    return static_cast<int>(time.count() / 1000);
}

} // namespace

RequestQueue::RequestQueue(HttpTransport &transport, TokenSource &tokens, const CallMemories &memories,
                           const Clock &clock, const QueueOptions &options)
    : m_transport(transport)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_options(options)
    , m_pacer(options.pace)
    , m_counter(memories.developerApi, clock, m_pacer, timeZoneOf(options.quotaTimeZone), options.callsPerDay,
                CallQuota::DeveloperApi, options.limitSource)
    , m_customCounter(memories.customApi, clock, m_pacer, timeZoneOf(options.quotaTimeZone), options.customCallsPerDay,
                      CallQuota::CustomApi, options.customLimitSource)
{
    for (QTimer *timer : {&m_startTimer, &m_flushTimer, &m_graceTimer}) {
        timer->setSingleShot(true);
    }
    m_startTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_startTimer, &QTimer::timeout, this, [this] { startDueJobs(); });
    connect(&m_graceTimer, &QTimer::timeout, this, [this] { abortAll(); });
    connect(&m_watchdog, &QTimer::timeout, this, &RequestQueue::watch);
    connect(&m_flushTimer, &QTimer::timeout, this, [this] { stopIfFailed(flushCalls()); });
}

RequestQueue::~RequestQueue()
{
    const auto flying = std::exchange(m_inFlight, {});
    for (auto call = flying.keyBegin(); call != flying.keyEnd(); ++call) {
        m_transport.abort(*call);
    }
    warnIfFailed(lcZoho, flushCalls());
}

void RequestQueue::enqueue(const ApiRequest &request, Done done)
{
    if (m_stopped) {
        deliver(std::move(done), *m_stopped);
        return;
    }
    m_jobs.putLast({.request = request, .done = std::move(done)});
    if (!m_watchdog.isActive()) {
        m_watchdog.start(watchInterval);
    }
    startDueJobs();
}

Expected<ApiAnswer> RequestQueue::call(const ApiRequest &request)
{
    QEventLoop loop;
    Expected<ApiAnswer> result = Error{};
    enqueue(request, [&](Expected<ApiAnswer> answer) {
        result = std::move(answer);
        loop.quit();
    });
    loop.exec();
    return result;
}

void RequestQueue::setSendGuard(SendGuard guard, std::function<bool()> stillGood)
{
    m_guard = std::move(guard);
    m_stillGood = std::move(stillGood);
}

CallState RequestQueue::callState(CallQuota quota)
{
    warnIfFailed(lcZoho, prepareCounter(quota));
    return quota == CallQuota::CustomApi ? m_customCounter.state() : m_counter.state();
}

CallCounter &RequestQueue::counterOf(const Job &job)
{
    return quotaOf(job.request.purpose) == CallQuota::CustomApi ? m_customCounter : m_counter;
}

int RequestQueue::inFlightOf(const CallCounter &counter)
{
    return static_cast<int>(
        std::ranges::count_if(m_inFlight, [&](const Job &job) { return &counterOf(job) == &counter; }));
}

Expected<void> RequestQueue::prepareCounter(CallQuota quota)
{
    return m_counter.prepare().and_then(
        [&] { return quota == CallQuota::CustomApi ? m_customCounter.prepare() : Expected<void>(); });
}

Expected<void> RequestQueue::flushCalls()
{
    m_flushTimer.stop();
    return m_counter.flush().and_then([this] { return m_customCounter.flush(); });
}

CallPace RequestQueue::pace(CallQuota quota) const
{
    CallPace pace = m_pacer.pace(m_clock.uptime());
    pace.latency = m_latency.value_or(pace.latency);
    pace.callsLeft = quota == CallQuota::CustomApi ? m_customCounter.callsLeft() : m_counter.callsLeft();
    return pace;
}

CycleWait RequestQueue::wait() const
{
    const Time now = m_clock.uptime();
    const auto at = [&](Time time) { return m_clock.utcNow().addMSecs((time - now).count()); };
    if (m_stopped) {
        return {};
    }
    if (m_tokenRequested) {
        const Time since = now - m_tokenRequestedAt;
        return since < worthTelling ? CycleWait() : CycleWait{.reason = WaitReason::Token, .number = secondsOf(since)};
    }
    const Time minute = m_pacer.minuteFreeAt(now);
    if (m_jobs.hasReady() && m_pacer.pausedUntil() > std::max(now, minute)) {
        return {.reason = WaitReason::Pause, .until = at(m_pacer.pausedUntil())};
    }
    if (m_jobs.hasReady() && minute > now) {
        return {.reason = WaitReason::Minute, .until = at(minute), .number = m_pacer.minuteLimit(now)};
    }
    if (!m_inFlight.isEmpty()) {
        const Time started = std::ranges::min_element(m_inFlight, {}, &Job::startedAt)->startedAt;
        const Time since = now - std::max(started, m_answeredAt);
        return since < worthTelling ? CycleWait()
                                    : CycleWait{.reason = WaitReason::Answer, .number = secondsOf(now - started)};
    }
    const auto repeatAt = m_jobs.hasReady() ? std::nullopt : m_jobs.nextDue();
    return repeatAt ? CycleWait{.reason = WaitReason::Repeat, .until = at(*repeatAt)} : CycleWait();
}

void RequestQueue::startDueJobs()
{
    if (m_starting || m_stopped) {
        return;
    }
    m_starting = true;
    Time now;
    std::optional<Time> next;
    do {
        // Each decision and the timer that follows from it are of one moment: between two readings a wait may end
        // unseen.
        now = m_clock.uptime();
        m_jobs.makeDueReady(now);
        next = m_pacer.nextStart(now);
    } while (next == now && startOne());
    m_starting = false;
    armStartTimer(now, next);
}

bool RequestQueue::startOne()
{
    if (m_stopped || m_tokenRequested || !m_jobs.hasReady()) {
        return false;
    }
    if (const auto prepared = prepareCounter(quotaOf(m_jobs.first().request.purpose)); !prepared) {
        stopAll(prepared.error());
        return false;
    }
    if (const auto reason = counterOf(m_jobs.first()).reasonNotToCall()) {
        return endWithoutQuota(*reason);
    }
    const std::optional<Secret> token = m_tokens.current();
    if (!token) {
        requestToken();
        return false;
    }
    // Asked last before the call leaves, so that its answer isn't older than any other wait.
    const Expected<void> allowed = m_guard ? m_guard() : Expected<void>();
    if (!allowed) {
        stopAll(allowed.error());
        return false;
    }
    send(m_jobs.takeFirst(), *token);
    return true;
}

bool RequestQueue::endWithoutQuota(const Error &reason)
{
    if (quotaOf(m_jobs.first().request.purpose) == CallQuota::DeveloperApi) {
        stopAll(reason);
        return false;
    }
    deliver(m_jobs.takeFirst().done, reason); // those after it may have calls left
    return true;
}

void RequestQueue::requestToken()
{
    m_tokenRequested = true;
    m_tokenRequestedAt = m_clock.uptime();
    m_tokens.request([this, alive = QPointer(this)](const Expected<Secret> &token) {
        if (!alive) {
            return;
        }
        m_tokenRequested = false;
        if (!token) {
            stopAll(token.error());
        } else {
            // Not from within: the caller may still be in its loop.
            m_startTimer.start(0);
        }
    });
}

void RequestQueue::send(Job job, const Secret &token)
{
    job.startedAt = m_clock.uptime();
    job.token = token;
    m_pacer.started(job.startedAt);
    const bool flushNow = counterOf(job).count();
    const auto id = std::make_shared<HttpTransport::CallId>(0);
    HttpRequest wire = wireRequest(job.request, token, m_options);
    wire.mayLeave = m_stillGood;
    *id = m_transport.send(wire, [this, id](const HttpAnswer &answer) { onFinished(*id, answer); });
    m_inFlight.insert(*id, job);
    if (flushNow) {
        stopIfFailed(flushCalls());
    } else if (!m_flushTimer.isActive()) {
        m_flushTimer.start(m_options.flushAfter);
    }
}

void RequestQueue::armStartTimer(Time now, std::optional<Time> next)
{
    if (m_stopped) {
        return;
    }
    std::optional<Time> wakeAt = m_jobs.nextDue();
    if (m_jobs.hasReady() && !m_tokenRequested && next) { // at once, if the token came while it was asked for
        wakeAt = std::min(*next, wakeAt.value_or(Time::max()));
    }
    if (wakeAt) {
        m_startTimer.start(std::max(*wakeAt - now, Time(0)));
    } else {
        m_startTimer.stop();
    }
}

void RequestQueue::watch()
{
    if (m_jobs.size() == 0 && m_inFlight.isEmpty()) {
        m_watchdog.stop();
        return;
    }
    mendStall();
    Q_EMIT secondPassed();
}

void RequestQueue::mendStall()
{
    if (m_jobs.size() > 0 && m_inFlight.isEmpty() && !m_tokenRequested && !m_startTimer.isActive()) {
        qCCritical(lcZoho, "%d calls waited for nothing, a fault of Statusbridge; they go on now.", waiting());
        Q_EMIT stalled();
        startDueJobs();
    }
}

void RequestQueue::onFinished(HttpTransport::CallId id, const HttpAnswer &answer)
{
    if (!m_inFlight.contains(id)) {
        return; // the queue is being destroyed
    }
    Job job = m_inFlight.take(id);
    const Done done = job.done;
    m_answeredAt = m_clock.uptime();
    if (isWrite(job.request.purpose)) { // whole pages take longer
        const Time took = m_answeredAt - job.startedAt;
        m_latency = m_latency ? (*m_latency * 7 + took) / 8 : took;
    }
    const Expected<ApiAnswer> answered = readAnswer(answer, job.request.purpose, m_clock.utcNow());
    std::optional<Expected<ApiAnswer>> outcome = answered;
    if (answer.fault == TransportFault::CannotConnect || answer.fault == TransportFault::UntrustedCertificate) {
        counterOf(job).takeBack(); // nothing of it left
    }
    if (answered) {
        m_pauses = 0;
        m_updatesTaken += job.request.purpose == ApiPurpose::Update ? 1 : 0;
        noteAnswer(ZohoAnswerKind::Good);
        stopIfFailed(counterOf(job).answered(inFlightOf(counterOf(job))));
    } else {
        const auto kind = zohoAnswerKindOf(answered.error());
        // What stops the queue is noted there: one record alone may meet a fault of the account.
        const bool isOfRecord = kind == ZohoAnswerKind::Good || kind == ZohoAnswerKind::NoAnswer;
        const bool isOurDoing = answer.fault == TransportFault::Withheld || answer.fault == TransportFault::Aborted;
        if (isOfRecord && !isOurDoing) {
            noteAnswer(*kind, answered.error());
        }
        outcome = reactTo(answered.error(), job);
    }
    m_pacer.ended(answered.hasValue());
    stopIfFailed(m_counter.saveCeiling());
    startDueJobs();
    if (outcome) {
        deliver(done, *outcome);
    }
}

// Nothing is returned for a job that goes back into the queue.
std::optional<Error> RequestQueue::reactTo(const Error &error, Job &job)
{
    if (error.kind != ErrorKind::QuotaExhausted) {
        counterOf(job).endedUnasked();
    } else if (quotaOf(job.request.purpose) == CallQuota::CustomApi) {
        return m_customCounter.exhaust(error, inFlightOf(m_customCounter));
    }
    const Reaction reaction =
        reactionTo(error.kind, error.code, job.request.once ? mostRepeats : job.repeats, job.request.probe);
    if (m_stopped && reaction != Reaction::Report && reaction != Reaction::Stop) {
        return *m_stopped;
    }
    switch (reaction) {
    case Reaction::Report:
        return error.kind == ErrorKind::Cancelled && m_stopped ? *m_stopped : error;
    case Reaction::Stop:
        return stopBecauseOf(error);
    case Reaction::Pause:
        return pauseAll(job, error);
    case Reaction::Refresh:
        if (job.refreshed) {
            Error again = error;
            again.kind = ErrorKind::Account;
            again.message = Sentence(SentenceId::FreshTokenRefused);
            return quotaOf(job.request.purpose) == CallQuota::CustomApi ? again : stopBecauseOf(again);
        }
        m_tokens.invalidate(job.token);
        job.refreshed = true;
        m_jobs.putFirst(std::move(job));
        return std::nullopt;
    case Reaction::Repeat:
        break;
    }
    ++job.repeats;
    const auto asked = error.kind == ErrorKind::Transient ? error.retryAfter : std::nullopt;
    const auto wait = waitBeforeRepeat(backoff(job.repeats, m_options.backoff), asked, job.waited);
    if (!wait) {
        return error;
    }
    job.waited += asked ? *wait : Time(0);
    m_jobs.putLater(m_clock.uptime() + *wait, std::move(job));
    return std::nullopt;
}

std::optional<Error> RequestQueue::pauseAll(Job &job, const Error &error)
{
    if (isRefusedAlone(job)) {
        return error;
    }
    const Time now = m_clock.uptime();
    const Time pause = error.retryAfter ? std::min<Time>(*error.retryAfter, longestAskedWait) : m_options.ratePause;
    if (m_pacer.refused(now, job.startedAt, pause)) {
        if (++m_pauses > pausesInARow) {
            return stopBecauseOf(error);
        }
        const QDateTime until = m_clock.utcNow().addMSecs(pause.count());
        qCInfo(lcZoho).noquote() << u"Zoho takes no more calls for the moment: all wait for %1 s, until %2 UTC."_s.arg(
            QString::number((pause.count() + 999) / 1000), until.toString(u"HH:mm:ss"_s));
        Q_EMIT pausedUntil(until);
    }
    if (job.request.purpose == ApiPurpose::Update) {
        if (job.request.once) {
            return error;
        }
        m_jobs.putLast(std::move(job)); // the others tell whether it is refused alone
    } else {
        m_jobs.putFirst(std::move(job));
    }
    return std::nullopt;
}

bool RequestQueue::isRefusedAlone(Job &job) const
{
    if (job.request.purpose != ApiPurpose::Update) {
        return false;
    }
    if (job.rateRefusals++ == 0) {
        job.takenBefore = m_updatesTaken;
    }
    const bool isLast = m_jobs.size() == 0 && m_inFlight.isEmpty();
    const bool areOthersTaken = m_updatesTaken > (isLast ? 0 : job.takenBefore);
    return areOthersTaken && job.rateRefusals >= rateRefusalsAlone;
}

Error RequestQueue::stopBecauseOf(const Error &why)
{
    Error error = why.kind == ErrorKind::QuotaExhausted ? m_counter.exhaust(why, inFlightOf(m_counter)) : why;
    if (const Sentence advice = m_tokens.regionAdvice(); error.kind == ErrorKind::Account && !advice.isEmpty()) {
        error.message = error.message.then(advice);
    }
    stopAll(error);
    return error;
}

void RequestQueue::stopAll(const Error &why, StoppedBy by)
{
    if (m_stopped) {
        return;
    }
    if (why.kind == ErrorKind::QuotaExhausted && isAllowanceUsedUp()) {
        qCInfo(lcZoho, "No more is sent to Zoho in this cycle: %ls", qUtf16Printable(describe(why)));
    } else {
        qCWarning(lcZoho, "Nothing more is sent to Zoho: %ls", qUtf16Printable(withMaskedPersons(describe(why))));
    }
    m_stopped = why;
    const auto kind = zohoAnswerKindOf(why);
    // A caller may have read from answers what is wrong; that it waits no longer is no answer of Zoho's.
    if (kind && (by == StoppedBy::Queue || kind != ZohoAnswerKind::NoAnswer)) {
        noteAnswer(*kind, why);
    }
    m_startTimer.stop();
    for (Job &job : m_jobs.takeAll()) {
        deliver(std::move(job.done), why);
    }
}

void RequestQueue::noteAnswer(ZohoAnswerKind kind, const Error &error)
{
    const bool isBad = kind != ZohoAnswerKind::Good;
    const bool isNews = m_counter.noteAnswer({.kind = kind,
                                              .message = isBad ? error.message : Sentence(),
                                              .detail = isBad ? error.detail : QString(),
                                              .connection = m_options.connection});
    if (isNews && !m_flushTimer.isActive()) {
        m_flushTimer.start(m_options.flushAfter);
    }
}

void RequestQueue::stopIfFailed(const Expected<void> &done)
{
    if (!done) {
        stopAll(done.error());
    }
}

void RequestQueue::stop(const Error &why, std::chrono::milliseconds grace)
{
    stopAll(why, StoppedBy::Caller);
    if (m_inFlight.isEmpty()) {
        return;
    }
    if (grace.count() <= 0) {
        abortAll();
    } else {
        m_graceTimer.start(grace);
    }
}

void RequestQueue::abortAll()
{
    const QList<HttpTransport::CallId> flying = m_inFlight.keys();
    for (const HttpTransport::CallId id : flying) {
        m_transport.abort(id);
    }
}

void RequestQueue::deliver(Done done, Expected<ApiAnswer> result)
{
    // Later, so that the next call is on its way before the caller does its bookkeeping.
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

} // namespace statusbridge::zoho

#include "moc_requestqueue.cpp"
