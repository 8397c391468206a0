// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <utility>

namespace statusbridge {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

//! \brief A request that was framed and found to be well-formed.
struct HttpRequest
{
    QByteArray method = {};
    QByteArray target = {};   //!< as sent: path and query, percent-encoded
    HttpHeaders headers = {}; //!< names in lower case, values trimmed; no name of a framing header stands twice
    QByteArray body = {};
    bool isKeptAlive = true; //!< whether the client wants to send another one on this connection
    bool expectsContinue = false;

    //! \brief The first value of a header; empty if there is none.
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    //! \brief All values of a header, in order.
    [[nodiscard]] QByteArrayList values(const QByteArray &lowerCaseName) const;
    //! \brief The path without its query, as sent.
    [[nodiscard]] QByteArray path() const;
};

//! \brief What is answered; the transport adds length, date and connection.
struct HttpResponse
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json"_ba;
    HttpHeaders headers = {}; //!< those that are particular to this answer
};

//! \brief What stands before the first \p separator, or all of it.
[[nodiscard]] QByteArray textBefore(const QByteArray &text, char separator);

//! \brief The phrase that goes with a status (RFC 9110).
[[nodiscard]] QByteArray reasonPhrase(int status);

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
