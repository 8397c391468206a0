// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"

#include <QStringList>
#include <QUrl>

#include <chrono>
#include <stop_token>

namespace statusbridge {

struct NetworkSettings;

//! \brief How a transfer is made. Every one ends after its deadline, and soon after it is asked to stop.
struct TransferOptions
{
    std::chrono::milliseconds deadline{30'000}; //!< all in all
    QString proxy = u"system"_s;                //!< of HTTP, as `[network] proxy`
    QString caFile = {};                        //!< trusted beside the system's
    std::stop_token stop = {};
};
[[nodiscard]] TransferOptions transferOptionsOf(const NetworkSettings &network, const std::stop_token &stop);

//! \brief What the other side said in the end.
struct TransferAnswer
{
    int code = 0;       //!< of SMTP or HTTP
    QString words = {}; //!< its own, one line, not too long
};

//! \brief A mail server, and who is there.
struct MailServer
{
    QString host;
    int port = 0; //!< 0: the usual one
    QString tls;  //!< "starttls", "tls" or "none"
    QString user; //!< empty: no login
    Secret password;
};

// Block until the answer is there, on whichever thread calls. A certificate is always checked, a redirection never
// followed, and a password never sent over a connection without TLS. Errors: Configuration (certificate, login, no
// TLS: they don't pass by themselves), Transient, Cancelled. The detail holds the other side's words, and no secret.

//! \brief Hands \p message over to \p server; it was taken if one of \p to was.
[[nodiscard]] Expected<TransferAnswer> sendMail(const MailServer &server, const QString &from, const QStringList &to,
                                                const QByteArray &message, const TransferOptions &options);
//! \brief Posts \p body. Any answer but 2xx is an error.
[[nodiscard]] Expected<TransferAnswer> postJson(const QUrl &url, const QList<QByteArray> &headers,
                                                const QByteArray &body, const TransferOptions &options);
//! \brief Asks for \p url, for the sake of being seen.
[[nodiscard]] Expected<TransferAnswer> callUrl(const QUrl &url, const TransferOptions &options);

} // namespace statusbridge
