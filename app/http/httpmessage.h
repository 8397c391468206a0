// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <utility>

namespace statusbridge {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

//! \brief A request that was framed and found to be well-formed: its bytes, and what must be known of it to answer it
//! or to let it pass.
struct HttpRequest
{
    QByteArray raw = {}; //!< as sent, without what asks for another protocol
    qsizetype headSize = 0;
    QByteArray method = {};
    QByteArray target = {};  //!< as sent: path and query, percent-encoded
    bool isKeptAlive = true; //!< whether the client wants to send another one on this connection
    bool expectsContinue = false;

    //! \brief The first value of a header, trimmed; empty if there is none. Those that frame stand there once at most.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    //! \brief All values of a header, in order.
    [[nodiscard]] QByteArrayList values(QByteArrayView name) const;
    //! \brief The path without its query, as sent.
    [[nodiscard]] QByteArray path() const;
    [[nodiscard]] QByteArray body() const { return raw.mid(headSize); }
};

//! \brief An answer that needs no handler.
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

//! \brief An answer as it goes over the wire, on a connection that is kept. Pure.
[[nodiscard]] QByteArray messageOf(const HttpResponse &response);

//! \brief How a finished answer is sent to one client.
struct MessageForm
{
    bool isKeptAlive = true;
    bool isHeadOnly = false; //!< in answer to HEAD: the length of the body, without the body
};

//! \brief Brings a finished message into \p form: says so if the connection is going to be closed, and leaves the body
//! out. Pure.
[[nodiscard]] QByteArray adapted(const QByteArray &message, const MessageForm &form);

} // namespace statusbridge
