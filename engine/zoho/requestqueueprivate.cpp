// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/requestqueueprivate.h"

#include "engine/core/logging.h"
#include "engine/zoho/tokensource.h"

#include <QPointer>

#include <algorithm>

namespace statusbridge::zoho {

namespace {

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

} // namespace

RequestQueue::Private::Private(RequestQueue *queue, HttpTransport &transport, TokenSource &tokens, CallMemory &memory,
                               const Clock &clock, const QueueOptions &options)
    : q(queue)
    , m_transport(transport)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_options(options)
    , m_pacer({.concurrency = options.concurrency,
               .startDelay = options.startDelay,
               .callsPerMinute = options.callsPerMinute,
               .learnedCeiling = 0})
    , m_counter(memory, clock, quotaZone(options.quotaTimeZone), options.callsPerDay)
{
    for (QTimer *timer : {&m_startTimer, &m_flushTimer, &m_graceTimer}) {
        timer->setSingleShot(true);
    }
    m_startTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_startTimer, &QTimer::timeout, &m_context, [this] { pump(); });
    connect(&m_graceTimer, &QTimer::timeout, &m_context, [this] { abortAll(); });
    connect(&m_flushTimer, &QTimer::timeout, &m_context, [this] {
        const Expected<void> written = flush();
        if (!written) {
            stopAll(written.error());
        }
    });
}

RequestQueue::Private::~Private()
{
    const QList<HttpTransport::CallId> flying = m_flying.keys();
    m_flying.clear();
    for (const HttpTransport::CallId id : flying) {
        m_transport.abort(id);
    }
    const Expected<void> written = m_counter.flush();
    if (!written) {
        qCWarning(lcZoho, "%ls", qUtf16Printable(describe(written.error())));
    }
}

void RequestQueue::Private::deliver(Done done, Expected<ApiAnswer> result)
{
    // Later, so that the next call is on its way before anybody does their bookkeeping.
    QMetaObject::invokeMethod(
        &m_context, [done = std::move(done), result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

void RequestQueue::Private::pump()
{
    if (m_pumping || m_stopped) {
        return;
    }
    m_pumping = true;
    m_jobs.takeBackDue(m_clock.uptime());
    while (m_jobs.hasReady() && startNext()) {
    }
    m_pumping = false;
    armStartTimer();
}

bool RequestQueue::Private::startNext()
{
    if (m_stopped || m_tokenAsked || !m_pacer.turn(m_clock.uptime()).now) {
        return false;
    }
    if (!mayStart()) {
        return false;
    }
    const std::optional<Secret> token = m_tokens.current();
    if (!token) {
        askForToken();
        return false;
    }
    // The last question before the call leaves: the answer must not be older than the wait for anything else.
    const Expected<void> allowed = m_guard ? m_guard() : Expected<void>();
    if (!allowed) {
        stopAll(allowed.error());
        return false;
    }
    send(m_jobs.takeFirst(), *token);
    return true;
}

bool RequestQueue::Private::mayStart()
{
    const Expected<void> prepared = prepareCounter();
    if (!prepared) {
        stopAll(prepared.error());
        return false;
    }
    if (const auto reason = m_counter.reasonNotToCall()) {
        stopAll(*reason);
        return false;
    }
    return true;
}

Expected<void> RequestQueue::Private::prepareCounter()
{
    const Expected<bool> read = m_counter.prepare();
    if (!read) {
        return read.error();
    }
    if (*read) {
        takeOver(m_counter.state());
    }
    return {};
}

void RequestQueue::Private::takeOver(const CallState &state)
{
    if (m_callsMade == 0) {
        m_pacer.setLearnedCeiling(state.learnedCeiling);
    }
    const Time uptime = m_clock.uptime();
    const QDateTime now = m_clock.utcNow();
    std::vector<Time> starts;
    for (const QDateTime &start : state.lastMinute) {
        const qint64 ago = start.msecsTo(now);
        if (ago >= 0 && ago < 60'000) {
            starts.push_back(uptime - Time(ago));
        }
    }
    m_pacer.remember(std::move(starts), uptime);
}

void RequestQueue::Private::askForToken()
{
    m_tokenAsked = true;
    m_tokens.request([this, alive = QPointer<QObject>(&m_context)](const Expected<Secret> &token) {
        if (!alive) {
            return;
        }
        m_tokenAsked = false;
        if (!token) {
            stopAll(token.error());
        } else {
            // Not from within: the one who asked may still be in its loop.
            QMetaObject::invokeMethod(
                &m_context, [this] { pump(); }, Qt::QueuedConnection);
        }
    });
}

void RequestQueue::Private::send(Job job, const Secret &token)
{
    job.startedAt = m_clock.uptime();
    job.token = token;
    m_pacer.started(job.startedAt);
    ++m_callsMade;
    const bool flushNow = m_counter.count();
    const auto id = std::make_shared<HttpTransport::CallId>(0);
    HttpRequest wire = wireRequest(job.request, token, m_options);
    wire.mayLeave = m_stillGood;
    *id = m_transport.send(wire, [this, id](const HttpAnswer &answer) { finished(*id, answer); });
    m_flying.insert(*id, job);
    if (flushNow) {
        const Expected<void> written = flush();
        if (!written) {
            stopAll(written.error());
        }
    } else if (!m_flushTimer.isActive()) {
        m_flushTimer.start(m_options.flushAfter);
    }
}

Expected<void> RequestQueue::Private::flush()
{
    m_flushTimer.stop();
    return m_counter.flush();
}

void RequestQueue::Private::armStartTimer()
{
    if (m_stopped) {
        return;
    }
    const Time now = m_clock.uptime();
    std::optional<Time> next;
    if (m_jobs.hasReady() && !m_tokenAsked) {
        next = m_pacer.turn(now).at;
    }
    if (const auto due = m_jobs.nextDue()) {
        next = std::min(next.value_or(Time::max()), *due);
    }
    if (next) {
        m_startTimer.start(std::max(*next - now, Time(0)));
    } else if (m_startTimer.isActive()) {
        m_startTimer.stop();
    }
}

} // namespace statusbridge::zoho
