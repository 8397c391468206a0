// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/zohosim/delivery.h"
#include "tests/zohosim/httpframer.h"

#include <QObject>

#include <optional>

class QTcpSocket;

namespace statusbridge::zohosim {

//! \brief One keep-alive connection: frames requests, has them answered one after the other. Deletes itself at the end.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    //! \param socket becomes a child of the connection.
    HttpConnection(QTcpSocket *socket, RequestHandler &handler, QObject *parent);
    ~HttpConnection() override;

private:
    void read();
    void serveNext();
    void deliver();
    void writeWhole();
    void drip(const QByteArray &bytes, qsizetype at);
    void reset();
    void leave();
    void refuse(int status);

    QTcpSocket *m_socket;
    RequestHandler &m_handler;
    HttpFramer m_framer;
    std::optional<Delivery> m_delivery; //!< of the request that is being answered
    bool m_keepAlive = true;
    bool m_busy = false;
};

} // namespace statusbridge::zohosim
