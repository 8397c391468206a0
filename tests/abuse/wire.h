// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/abuse/answerreader.h"

#include <QTcpSocket>

#include <chrono>
#include <memory>
#include <optional>

namespace statusbridge::abuse {

//! \brief Where the service listens.
struct Endpoint
{
    quint16 port = 0;
    bool isTls = false;
};

//! \brief How a client connects.
struct Connecting
{
    QByteArray from = "127.0.0.1"; //!< its own address
    int receiveBuffer = 0;         //!< what the system keeps unread, in bytes; 0: what it likes to
    bool speaksTls = true;         //!< false: sends what it likes to a TLS port
    std::chrono::milliseconds patience{5000};
};

//! \brief A connected socket, its TLS handshake begun but not ended; null if the service took no connection in time.
//! Blocks until then. Certificates are not checked.
[[nodiscard]] std::unique_ptr<QTcpSocket> connectTo(const Endpoint &endpoint, const Connecting &how);

//! \brief Sends \p request and waits for its answer; nothing if there is none in time.
[[nodiscard]] std::optional<WireAnswer> exchange(QTcpSocket &socket, const QByteArray &request,
                                                 std::chrono::milliseconds patience);

//! \brief A request with \p headers (each ended by CR LF) beside Host and Content-Length.
[[nodiscard]] QByteArray requestText(const QByteArray &method, const QByteArray &path, const QByteArray &headers = {},
                                     const QByteArray &body = {});
//! \brief A call as today's callers make it, with credentials and \p more members in a JSON body.
[[nodiscard]] QByteArray callText(const QByteArray &path, const QByteArray &user, const QByteArray &password,
                                  const QByteArray &more = {});

} // namespace statusbridge::abuse
