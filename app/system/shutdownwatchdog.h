// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <memory>

namespace statusbridge {

//! \brief Sees to it that the program ends in time once it is about to, whatever its threads wait for.
//!
//! The watch is kept on a thread of its own: an event loop that is held can't put it off.
class ShutdownWatchdog
{
public:
    //! \param cutOff is called on that thread when \p patience is over; it ends the process.
    explicit ShutdownWatchdog(std::chrono::milliseconds patience, std::function<void()> cutOff);
    //! In time: nothing is cut off.
    ~ShutdownWatchdog();
    Q_DISABLE_COPY_MOVE(ShutdownWatchdog)

    //! \brief Time runs from now on; a second call changes nothing.
    void arm();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace statusbridge
