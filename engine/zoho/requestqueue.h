// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/zoho/apirequest.h"
#include "engine/zoho/memory.h"
#include "engine/zoho/queueoptions.h"

#include <QObject>

#include <functional>
#include <memory>

namespace statusbridge::zoho {

class HttpTransport;
class TokenSource;

//! \brief The one door to the Creator API: cap, pace, quotas, retry, pauses and the token, for every call alike.
//!
//! Limits belong to the connection, so a request knows nothing of them. Lives on the cycle thread, which must run an
//! event loop for anything to happen. What a request ends with, once and never inside enqueue():
//! - its answer, or an error of its own (RecordRefused, RecordGone, OutcomeUnknown);
//! - Transient, after three repeats that failed too;
//! - the error that stopped the queue. Account, Unauthorized, QuotaExhausted, Bug, a refused send guard and an error of
//!   the token or of the call memory stop it: whatever waits ends with that error and nothing more is sent until
//!   reset().
class RequestQueue : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Expected<ApiAnswer>)>;
    using SendGuard = std::function<Expected<void>()>;

    //! The references must outlive the queue; \p transport and \p tokens live on the same thread.
    RequestQueue(HttpTransport &transport, TokenSource &tokens, CallMemory &memory, const Clock &clock,
                 const QueueOptions &options, QObject *parent = nullptr);
    //! Aborts what is in flight without calling anybody back.
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
    //! is aborted then. An aborted PATCH ends as OutcomeUnknown, or with \p why if nothing of its body had left.
    void stop(const Error &why, std::chrono::milliseconds grace);
    //! \brief Makes a stopped queue usable again. Pauses, counts and learned limits stay.
    void reset();

    [[nodiscard]] int inFlight() const;
    [[nodiscard]] int waiting() const;
    //! \brief Calls started since construction, whatever came of them.
    [[nodiscard]] int callsMade() const;
    //! \brief What is known of the calls of today, those included that are not yet written to the memory.
    [[nodiscard]] CallState callState();

    //! \brief Writes the counted calls to the memory now; otherwise at every hundredth and within a second.
    [[nodiscard]] Expected<void> flushCalls();

Q_SIGNALS:
    //! \brief Zoho asked for a pause: nothing is sent before \p until (UTC). \p why is one sentence.
    void pausedUntil(const QDateTime &until, const QString &why);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace statusbridge::zoho
