// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QByteArray>
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

} // namespace statusbridge
