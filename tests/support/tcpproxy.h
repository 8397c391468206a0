// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <memory>

class QTcpServer;

namespace statusbridge {

//! \brief A cable that a test may pull: forwards connections to a port of this machine, on a thread of its own.
//!
//! Every function may be called from any thread and has happened when it returns.
class TcpProxy
{
public:
    explicit TcpProxy(quint16 target);
    ~TcpProxy();

    [[nodiscard]] quint16 port() const { return m_port; }
    //! \brief Breaks all connections.
    void cut();
    //! \brief Whether new connections are refused.
    void setRefusing(bool isRefusing);
    //! \brief Whether everything that arrives waits here, in both directions, also the end of a connection.
    void setStalled(bool isStalled);
    //! \brief Does so when \p messages more, parts of what the near sides send, have been passed on.
    void setStalledAfter(int messages);
    //! \brief Does so when about \p bytes more have come from the target.
    void setStalledAfterAnswering(qint64 bytes);
    //! \brief The ports from which the target is reached at this moment.
    [[nodiscard]] QList<quint16> outgoingPorts() const;

private:
    Q_DISABLE_COPY_MOVE(TcpProxy)
    class Switch;
    void onItsThread(const std::function<void()> &action) const;

    QThread m_thread;
    std::unique_ptr<Switch> m_switch; //!< lives on the thread
    quint16 m_port = 0;
};

} // namespace statusbridge
