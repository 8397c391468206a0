// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>

namespace statusbridge {

//! \brief A connection in memory that holds one request and takes its answer. The client's own socket stays with the
//! listener, so that a client that disconnects can't take away what the server still writes to.
class RequestSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    explicit RequestSocket(const QByteArray &request, QObject *parent = nullptr);
    ~RequestSocket() override;

    //! \brief Signals that the request is there; the server answers before this returns.
    void deliver() { Q_EMIT readyRead(); }
    [[nodiscard]] QByteArray answer() const { return m_answer; }

    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_request;
    QByteArray m_answer;
};

} // namespace statusbridge
