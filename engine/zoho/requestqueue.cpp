// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/requestqueue.h"

#include "engine/core/logging.h"
#include "engine/zoho/requestqueueprivate.h"

#include <QEventLoop>

#include <utility>

namespace statusbridge::zoho {

RequestQueue::RequestQueue(HttpTransport &transport, TokenSource &tokens, CallMemory &memory, const Clock &clock,
                           const QueueOptions &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, transport, tokens, memory, clock, options))
{}

RequestQueue::~RequestQueue() = default;

void RequestQueue::enqueue(const ApiRequest &request, Done done)
{
    if (d->m_stopped) {
        d->deliver(std::move(done), *d->m_stopped);
        return;
    }
    d->m_jobs.putLast({.request = request, .done = std::move(done), .token = {}});
    d->pump();
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
    d->m_guard = std::move(guard);
    d->m_stillGood = std::move(stillGood);
}

void RequestQueue::stop(const Error &why, std::chrono::milliseconds grace)
{
    d->stopAll(why);
    if (d->m_flying.isEmpty()) {
        return;
    }
    if (grace.count() <= 0) {
        d->abortAll();
    } else {
        d->m_graceTimer.start(grace);
    }
}

void RequestQueue::reset()
{
    d->m_graceTimer.stop();
    d->m_stopped.reset();
    d->m_counter.forgetState();
    d->m_pauses = 0;
}

int RequestQueue::inFlight() const
{
    return static_cast<int>(d->m_flying.size());
}

int RequestQueue::waiting() const
{
    return static_cast<int>(d->m_jobs.size());
}

int RequestQueue::callsMade() const
{
    return d->m_callsMade;
}

CallState RequestQueue::callState()
{
    const Expected<void> prepared = d->prepareCounter();
    if (!prepared) {
        qCWarning(lcZoho, "%ls", qUtf16Printable(describe(prepared.error())));
    }
    return d->m_counter.state();
}

Expected<void> RequestQueue::flushCalls()
{
    return d->flush();
}

} // namespace statusbridge::zoho
