// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/failover/world.h"

#include <chrono>

namespace statusbridge {

//! \brief What is done to an instance, at some instant.
enum class Mischief : quint8 {
    Kill,        //!< kill -9; started again at the end
    KillRestart, //!< kill -9, and started again at once
    Freeze,      //!< SIGSTOP for longer than the lease, then SIGCONT
    Terminate,   //!< the server ends its connections
    Cut,         //!< its connections to the database break, new ones succeed
    Partition,   //!< they break, and no new ones are to be had for a while
    Stall,       //!< nothing gets through to the database for a while, and then all of it does
    StallAndCut, //!< nothing gets through for a while, and then the connections break
    SlowZoho,    //!< no database, and calls to Zoho arrive only after the lease has ended
};
inline constexpr int mischiefCount = 9;

[[nodiscard]] QString toString(Mischief mischief);

//! \brief Does it, and undoes what has to be undone some time later, in steps that the caller drives.
class MischiefMaker
{
public:
    using Time = std::chrono::milliseconds;

    explicit MischiefMaker(World &world) : m_world(world) {}

    //! \brief Does it now; \p lasting is how long it lasts, if it lasts.
    void begin(Mischief mischief, int instance, Time lasting);
    //! \brief Undoes what is due; call it often. Returns whether everything is undone.
    bool step();

private:
    struct Undoing
    {
        qint64 at = 0;
        std::function<void()> undo;
    };
    void later(Time after, const std::function<void()> &undo);

    World &m_world;
    QList<Undoing> m_undoings;
};

} // namespace statusbridge
