// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/zohosim/certificate.h"
#include "tests/zohosim/delivery.h"

#include <QTcpServer>

#include <optional>

namespace statusbridge::zohosim {

//! \brief HTTP/1.1 on a loopback port, with TLS if it has a certificate. Lives on the thread that created it.
class HttpServer final : public QTcpServer
{
    Q_OBJECT

public:
    HttpServer(RequestHandler &handler, const std::optional<Certificate> &certificate);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    RequestHandler &m_handler;
    std::optional<Certificate> m_certificate;
};

} // namespace statusbridge::zohosim
