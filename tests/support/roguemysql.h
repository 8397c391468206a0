// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <mutex>
#include <thread>

class QTcpSocket;

namespace statusbridge {

//! \brief A server that speaks MySQL's protocol to get what is not meant for it: a file of its client, or the password.
//! On a free port of the loopback interface, on a thread of its own; no TLS.
class RogueMysql
{
public:
    enum class Attack : quint8 {
        AskForFile,     //!< lets everyone in, and answers each query with the request for a local file
        AskForPassword, //!< wants the login again by mysql_clear_password
    };

    //! \param file what AskForFile asks for
    explicit RogueMysql(Attack attack, const QByteArray &file = {});
    ~RogueMysql();
    Q_DISABLE_COPY_MOVE(RogueMysql)

    [[nodiscard]] int port() const { return m_port; }
    //! \brief All that it got so far.
    [[nodiscard]] QByteArray received() const;
    //! \brief Whether a client came as far as its attack.
    [[nodiscard]] bool hasAttacked() const;
    //! \brief What the last client said at its login that it can do; 0 if none came so far.
    [[nodiscard]] quint32 capabilities() const;

private:
    void serve(const std::stop_token &end, QTcpSocket &client);
    //! The payload, its number in \p number; null at the end.
    [[nodiscard]] QByteArray read(const std::stop_token &end, QTcpSocket &client, quint8 &number);

    const Attack m_attack;
    const QByteArray m_file;
    int m_port = 0;
    mutable std::mutex m_mutex; //!< guards the next three
    QByteArray m_received;
    bool m_hasAttacked = false;
    quint32 m_capabilities = 0;
    std::jthread m_thread; //!< last, because it uses what is above
};

} // namespace statusbridge
