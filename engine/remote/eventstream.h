// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/eventparser.h"
#include "engine/remote/serverconnection.h"
#include "engine/remote/servertransfer.h"

#include <QJsonObject>
#include <QThread>

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace statusbridge {

//! \brief When a stream counts as lost, and how long to wait before it is opened again.
struct StreamPatience
{
    std::chrono::milliseconds silence{45'000}; //!< three heartbeats
    std::chrono::milliseconds firstPause{1000};
    std::chrono::milliseconds longestPause{30'000};
};

//! \brief How long to wait before try number \p tries, which counts from 1; twice as long each time. Pure.
[[nodiscard]] std::chrono::milliseconds pauseBefore(int tries, const StreamPatience &patience);

//! \brief Reads a server's events on a thread of its own, for as long as it lives; opens the stream again when it has
//! ended, and goes on behind the last event. Signals come from that thread. Tells the connection how the stream is.
class EventStream : public QThread
{
    Q_OBJECT

public:
    EventStream(const ServerAddress &address, const ServerCredentials &credentials, ServerConnection &connection,
                const StreamPatience &patience);
    //! Ends the stream at once.
    ~EventStream() override;

Q_SIGNALS:
    //! \brief The server has begun to answer.
    void opened();
    void received(const QByteArray &name, const QJsonObject &data);

protected:
    void run() override;

private:
    void read();
    void noteEnd(const Expected<ServerAnswer> &end);
    void pause();

    ServerAddress m_address;
    bool m_hasToken;
    ServerTransfer m_transfer;
    ServerConnection &m_connection;
    StreamPatience m_patience;
    QByteArray m_lastId;
    int m_tries = 0;
    bool m_isRefused = false;
    std::stop_source m_stop;
    std::mutex m_mutex;
    std::condition_variable_any m_waker;
};

} // namespace statusbridge
