// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/zoho/callcounter.h"
#include "engine/zoho/httptransport.h"
#include "engine/zoho/jobqueue.h"
#include "engine/zoho/pacer.h"
#include "engine/zoho/requestqueue.h"

#include <QHash>
#include <QTimer>

namespace statusbridge::zoho {

//! \brief The works of the request queue: when a call starts, and what becomes of its answer.
class RequestQueue::Private
{
public:
    using Time = Pacer::Time;

    Private(RequestQueue *queue, HttpTransport &transport, TokenSource &tokens, CallMemory &memory, const Clock &clock,
            const QueueOptions &options);
    ~Private();

    void pump();
    void deliver(Done done, Expected<ApiAnswer> result);
    void stopAll(const Error &why);
    void abortAll();
    [[nodiscard]] Expected<void> flush();
    [[nodiscard]] Expected<void> prepareCounter();

    RequestQueue *const q;
    HttpTransport &m_transport;
    TokenSource &m_tokens;
    const Clock &m_clock;
    const QueueOptions m_options;
    SendGuard m_guard;
    std::function<bool()> m_stillGood;
    Pacer m_pacer;
    CallCounter m_counter;
    JobQueue m_jobs;
    QHash<HttpTransport::CallId, Job> m_flying;
    std::optional<Error> m_stopped;
    int m_callsMade = 0;
    int m_pauses = 0;
    bool m_pumping = false;
    bool m_tokenAsked = false;
    QTimer m_startTimer;
    QTimer m_flushTimer;
    QTimer m_graceTimer;
    QObject m_context; // goes first: nothing is called back while the rest goes

private:
    [[nodiscard]] bool startNext();
    [[nodiscard]] bool mayStart();
    void send(Job job, const Secret &token);
    void takeOver(const CallState &state);
    void askForToken();
    void finished(HttpTransport::CallId id, const HttpAnswer &answer);
    [[nodiscard]] std::optional<Error> react(Job &job, const Error &error);
    [[nodiscard]] std::optional<Error> pauseAll(Job &job, const Error &error);
    [[nodiscard]] Error stopped(const Error &why);
    void saveCeiling();
    void armStartTimer();
};

} // namespace statusbridge::zoho
