// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace statusbridge::zoho {

//! \brief How the connection ended, apart from what the server said.
enum class TransportFault : quint8 {
    None,
    CannotConnect,        //!< refused, unknown host, TLS handshake, proxy: nothing of the request left
    UntrustedCertificate, //!< the server is not who it should be
    Broken,               //!< the connection ended before the answer did
    TimedOut,             //!< the call's own deadline passed
    TooLarge,             //!< the answer is larger than any of Zoho's, and was not read to its end
    Aborted,              //!< we ended it
    Withheld,             //!< its body was not allowed to leave any more
};

//! \brief The result of one HTTP call: a status and a body, a fault, or both (an answer that was cut).
struct HttpAnswer
{
    TransportFault fault = TransportFault::None;
    bool bodyLeft = false; //!< some of the request's body was handed to the network
    int status = 0;        //!< 0: no answer
    QByteArray body = {};
    QByteArray recordCursor = {}; //!< the header of that name
    QByteArray retryAfter = {};   //!< the header of that name
    QString faultText = {};       //!< the network library's words, without secrets
    QByteArray date = {};         //!< the header of that name
};

//! \brief Reads a `Retry-After` header (RFC 9110, section 10.2.3): seconds or a date; at most an hour is believed.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfterOf(const QByteArray &header, qint64 utcNowMs);

//! \brief Reads the date of a header (RFC 9110, section 5.6.7) as UTC; nothing if it is missing or none.
[[nodiscard]] std::optional<QDateTime> httpDateOf(const QByteArray &header);

} // namespace statusbridge::zoho
