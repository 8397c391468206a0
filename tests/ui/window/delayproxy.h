// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <chrono>

namespace statusbridge {

//! \brief Stands between a program and a server on this machine, and hands on every question of the program later than
//! it came; answers pass at once. On a thread of its own.
class DelayProxy
{
public:
    //! \param port of the server on the loopback interface
    DelayProxy(quint16 port, std::chrono::milliseconds delay);
    ~DelayProxy();
    DelayProxy(const DelayProxy &) = delete;
    DelayProxy &operator=(const DelayProxy &) = delete;

    //! \brief Where the program reaches it.
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QThread m_thread;
    QObject *m_server = nullptr; //!< lives on the thread
    quint16 m_port = 0;
};

} // namespace statusbridge
