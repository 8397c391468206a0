// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/httpmessage.h"

namespace statusbridge {

//! \brief How an answer is sent, besides what it says.
struct MessageForm
{
    bool isKeptAlive = true;
    bool isHeadOnly = false; //!< in answer to HEAD: the length of the body, without the body
};

//! \brief An answer as it goes over the wire. Pure.
[[nodiscard]] QByteArray messageOf(const HttpResponse &response, const MessageForm &form);

//! \brief The headers that every answer has, before those of its own.
[[nodiscard]] HttpHeaders commonHeaders(const HttpResponse &response);

//! \brief Brings a finished message into \p form: says so if the connection is going to be closed, and leaves the body
//! out. Pure.
[[nodiscard]] QByteArray adapted(const QByteArray &message, const MessageForm &form);

} // namespace statusbridge
