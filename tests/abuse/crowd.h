// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/abuse/wire.h"

#include <QMap>
#include <QThread>

#include <functional>

namespace statusbridge::abuse {

//! \brief How a crowd of bad clients behaves.
struct CrowdPlan
{
    enum class SendMode : quint8 {
        InTurn,     //!< the next request when the last one is answered
        Pipelined,  //!< as many as the service takes, answered or not
        ByteByByte, //!< one in 50 ms
        OnceOnly,   //!< one request, then silence
        ThenGone    //!< hangs up when it has sent one
    };
    enum class Reading : quint8 {
        All,
        Slowly, //!< 64 bytes in 50 ms
        Nothing
    };

    int clients = 60;
    //! Its address, by its number and that of its connection.
    std::function<QByteArray(int client, int connection)> from = {};
    //! What it sends, by its number and that of its request on this connection; empty: nothing.
    std::function<QByteArray(int client, int request)> request = {};
    SendMode sending = SendMode::InTurn;
    Reading reading = Reading::All;
    bool speaksTls = true; //!< false: sends what it sends where a handshake is expected
};

//! \brief Many clients on one thread, each of which comes again when it is thrown out.
class Crowd
{
public:
    Crowd(const Endpoint &endpoint, const CrowdPlan &plan);
    ~Crowd();
    Q_DISABLE_COPY_MOVE(Crowd)

    //! \brief Ends it; how often each status came back.
    [[nodiscard]] QMap<int, int> finish();

private:
    class Members;

    std::unique_ptr<QThread> m_thread;
    QMap<int, int> m_statuses; //!< written when the thread ends
};

} // namespace statusbridge::abuse
