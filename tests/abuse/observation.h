// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/abuse/measurement.h"
#include "tests/abuse/service.h"

namespace statusbridge::abuse {

//! \brief Where good clients come from.
constexpr auto otherAddress = "127.77.0.1";
constexpr auto neighbourAddress = "127.0.0.2";
constexpr auto healthAddress = "127.78.0.1";

//! \brief How long this process had to wait for a processor at worst, while this lives.
class StallWatch
{
public:
    StallWatch();
    ~StallWatch();
    Q_DISABLE_COPY_MOVE(StallWatch)

    [[nodiscard]] double finish();

private:
    double m_worstMs = 0; //!< the thread's, until it has ended
    std::unique_ptr<QThread> m_thread;
};

//! \brief Lets \p time pass with an event loop, so that what the service writes is read.
void letPass(std::chrono::milliseconds time);

//! \brief Waits until the service has let go what bad clients held, at most \p patience; measures what is left.
void settle(const Service &service, std::chrono::milliseconds patience, const Goals &goals, Measurement &measurement);

} // namespace statusbridge::abuse
