// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/zoho/batchanswer.h"

#include <QUrl>

#include <functional>

namespace statusbridge::zoho {

class RequestQueue;

//! \brief Writes many records in one call, through a Custom API of the application's own, which has a quota of its own.
//!
//! Knows its address and its body; retry, pace and quota are the queue's. Lives on the cycle thread.
class BatchClient
{
public:
    using Done = std::function<void(const Expected<BatchAnswer> &)>;

    //! \param api of endpoints() \param zoho names the Custom API
    BatchClient(RequestQueue &queue, const QUrl &api, const ZohoSettings &zoho, const FieldNames &fields);

    //! \brief Writes \p updates; \p done is called later on this thread, exactly once. Errors are of the call as a
    //! whole:
    //! - Bug: it was refused unread (too long, say); nothing was written;
    //! - RecordRefused, RecordGone: the function was not run to its end, and what it did before is unknown;
    //! - OutcomeUnknown: it left, and no answer came;
    //! - Account: there is no such Custom API, or it may not be called; nothing was written;
    //! - QuotaExhausted: the calls of this quota are used up, which stops no others;
    //! - Transient: it did not leave; and those that stop the queue.
    void update(const QList<RecordUpdate> &updates, Done done);

    //! \brief Calls it with no records, which writes nothing. Blocks in a local event loop. Errors besides: Account
    //! (what came is not what the function should return).
    [[nodiscard]] Expected<void> examine();

private:
    RequestQueue &m_queue;
    FieldNames m_fields;
    QUrl m_url;
};

} // namespace statusbridge::zoho
