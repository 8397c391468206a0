// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/abuse/wire.h"

#include <QMap>
#include <QThread>

#include <atomic>

namespace statusbridge::abuse {

//! \brief What became of a good client's calls.
struct Calls
{
    int made = 0;
    int lost = 0;                //!< answered by anything but 2xx, or not at all
    double worstMs = 0;          //!< the slowest answer, lost ones included
    QMap<QString, int> why = {}; //!< of the losses, and how often

    void add(const Calls &other);
};

//! \brief A client that calls regularly and waits for each answer, on a thread of its own: on a connection that it
//! keeps and on a fresh one by turns, or on fresh ones alone.
class GoodClient
{
public:
    struct Plan
    {
        QByteArray from;
        QByteArray request;
        std::chrono::milliseconds pace{50};
        bool keepsOne = true;
    };

    GoodClient(const Endpoint &endpoint, const Plan &plan);
    ~GoodClient();
    Q_DISABLE_COPY_MOVE(GoodClient)

    //! \brief Lets it end its last call; what it saw.
    [[nodiscard]] Calls finish();

private:
    void work();
    void call(std::unique_ptr<QTcpSocket> &socket);

    Endpoint m_endpoint;
    Plan m_plan;
    Calls m_calls; //!< the thread's, until it has ended
    std::atomic<bool> m_isOver = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace statusbridge::abuse
