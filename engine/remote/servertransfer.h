// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/serveraddress.h"

#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace statusbridge {

//! \brief What is asked of a server, before it is one of its calls.
struct TransferRequest
{
    QByteArray method = "GET";
    QByteArray target = {};         //!< path and query, encoded
    QList<QByteArray> headers = {}; //!< beside those of every request
    QByteArray body = {};           //!< JSON; empty: none
};

//! \brief How long it may take, and who gets the answer.
struct TransferPatience
{
    std::chrono::milliseconds all{30'000};     //!< until the answer is complete; 0: for ever
    std::chrono::milliseconds silence{30'000}; //!< without a byte
};

//! \brief What the server has answered.
struct ServerAnswer
{
    int status = 0;
    QByteArray body = {}; //!< unless it went to a reader
    std::optional<std::chrono::seconds> retryAfter = {};
};

//! \brief Requests to one server over a connection that is kept. Blocks; belongs to one thread at a time.
//!
//! The certificate is always checked, by the authorities that the address names alone; a redirection is an answer and
//! never followed; the credentials stand in the Authorization header and nowhere else. Errors: Unreachable (the
//! message says why: not reached, silent, broken off, certificate, too large), Cancelled.
class ServerTransfer
{
public:
    //! \brief Is given the parts of a good answer as they come; false ends the transfer.
    using Reader = std::function<bool(const QByteArray &part)>;

    ServerTransfer(const ServerAddress &address, const ServerCredentials &credentials);
    ~ServerTransfer();
    Q_DISABLE_COPY_MOVE(ServerTransfer)

    //! \param stop ends it at once
    [[nodiscard]] Expected<ServerAnswer> send(const TransferRequest &request, const TransferPatience &patience,
                                              const std::stop_token &stop, const Reader &reader = {});

private:
    struct Handles;

    [[nodiscard]] Expected<void> prepare();

    ServerAddress m_address;
    ServerCredentials m_credentials;
    std::unique_ptr<Handles> m_handles; //!< null before the first request
};

} // namespace statusbridge
