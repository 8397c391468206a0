// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zohosim/httpserver.h"

#include "tests/zohosim/httpconnection.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace statusbridge::zohosim {

HttpServer::HttpServer(RequestHandler &handler, const std::optional<Certificate> &certificate)
    : m_handler(handler), m_certificate(certificate)
{
    setListenBacklogSize(512);
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    if (!m_certificate) {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        new HttpConnection(socket, m_handler, this);
        return;
    }
    auto *socket = new QSslSocket(this);
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setLocalCertificate(m_certificate->certificate);
    configuration.setPrivateKey(m_certificate->key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(configuration);
    socket->setSocketDescriptor(descriptor);
    new HttpConnection(socket, m_handler, this);
    socket->startServerEncryption();
}

} // namespace statusbridge::zohosim

#include "moc_httpserver.cpp"
