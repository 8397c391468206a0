// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/logging.h"
#include "engine/zoho/answer.h"
#include "engine/zoho/requestqueue.h"
#include "engine/zoho/retrypolicy.h"
#include "engine/zoho/tokensource.h"

#include <QRandomGenerator>

#include <algorithm>

// This file handles answers and the end of the queue; requestqueue.cpp decides when a call starts.

namespace statusbridge::zoho {

namespace {

// Ten minutes of refusals are more than a minute's limit.
constexpr int pausesInARow = 10;

} // namespace

void RequestQueue::onFinished(HttpTransport::CallId id, const HttpAnswer &answer)
{
    if (!m_inFlight.contains(id)) {
        return; // the queue is being destroyed
    }
    Job job = m_inFlight.take(id);
    Expected<ApiAnswer> result = readAnswer(answer, job.request.purpose, m_clock.utcNow());
    if (result) {
        m_pauses = 0;
        m_pacer.ended(true);
        stopIfFailed(m_counter.answered());
        saveCeiling();
        startDueJobs();
        deliver(std::move(job.done), std::move(result));
        return;
    }
    if (result.error().kind != ErrorKind::QuotaExhausted) {
        m_counter.endedUnasked();
    }
    Done done = job.done;
    const std::optional<Error> outcome = reactTo(result.error(), job);
    m_pacer.ended(false);
    saveCeiling();
    startDueJobs();
    if (outcome) {
        deliver(std::move(done), *outcome);
    }
}

// Nothing is returned for a job that goes back into the queue.
std::optional<Error> RequestQueue::reactTo(const Error &error, Job &job)
{
    const bool isJudgedByCaller =
        job.request.probe && (error.kind == ErrorKind::Account || error.kind == ErrorKind::Bug);
    Reaction reaction = reactionTo(error.kind, error.code, job.repeats);
    if (isJudgedByCaller && reaction == Reaction::Stop) {
        reaction = Reaction::Report;
    }
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
            again.message = u"Zoho does not accept a fresh access token either; check [zoho] data_center, owner "
                            "and the scopes, then reconnect with `statusbridge connect`."_s;
            return stopBecauseOf(again);
        }
        m_tokens.invalidate(job.token);
        job.refreshed = true;
        m_jobs.putFirst(std::move(job));
        return std::nullopt;
    case Reaction::Repeat:
        break;
    }
    ++job.repeats;
    const Time wait =
        backoff(job.repeats, m_options.backoffBase, m_options.backoffCap, QRandomGenerator::global()->generateDouble());
    m_jobs.putLater(m_clock.uptime() + std::max(wait, error.retryAfter.value_or(Time(0))), std::move(job));
    return std::nullopt;
}

std::optional<Error> RequestQueue::pauseAll(Job &job, const Error &error)
{
    const Time now = m_clock.uptime();
    const Time pause = error.retryAfter.value_or(m_options.ratePause);
    if (m_pacer.refused(now, job.startedAt, pause)) {
        if (++m_pauses > pausesInARow) {
            return stopBecauseOf(error);
        }
        const QString why =
            u"Zoho takes no more calls for the moment; everything waits for %1 s."_s.arg((pause.count() + 999) / 1000);
        qCInfo(lcZoho, "%ls", qUtf16Printable(why));
        Q_EMIT pausedUntil(m_clock.utcNow().addMSecs(pause.count()), why);
    }
    m_jobs.putFirst(std::move(job));
    return std::nullopt;
}

Error RequestQueue::stopBecauseOf(const Error &why)
{
    Error error = why.kind == ErrorKind::QuotaExhausted ? m_counter.exhaust(why) : why;
    if (const QString advice = m_tokens.regionAdvice(); error.kind == ErrorKind::Account && !advice.isEmpty()) {
        error.message += u' ' + advice;
    }
    stopAll(error);
    return error;
}

void RequestQueue::stopAll(const Error &why)
{
    if (m_stopped) {
        return;
    }
    qCWarning(lcZoho, "Nothing more is sent to Zoho: %ls", qUtf16Printable(describe(why)));
    m_stopped = why;
    m_startTimer.stop();
    for (Job &job : m_jobs.takeAll()) {
        deliver(std::move(job.done), why);
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
    stopAll(why);
    if (m_inFlight.isEmpty()) {
        return;
    }
    if (grace.count() <= 0) {
        abortAll();
    } else {
        m_graceTimer.start(grace);
    }
}

void RequestQueue::reset()
{
    m_graceTimer.stop();
    m_stopped.reset();
    m_counter.forgetState();
    m_pauses = 0;
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

void RequestQueue::saveCeiling()
{
    if (m_pacer.learnedCeiling() != m_counter.state().learnedCeiling) {
        stopIfFailed(m_counter.setLearnedCeiling(m_pacer.learnedCeiling()));
    }
}

} // namespace statusbridge::zoho
