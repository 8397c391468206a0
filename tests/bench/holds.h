// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/loopwatch.h"

#include <algorithm>
#include <utility>

namespace statusbridge {

//! \brief For how long the event loop was held, in milliseconds.
class Holds
{
public:
    //! \brief The longest since the last question.
    double longest()
    {
        const double held = static_cast<double>(m_watch.takeLongest().count()) / 1000.0;
        m_worst = std::max(m_worst, held);
        return held;
    }
    //! \brief The longest of all that longest() told since the last question of this kind.
    double takeWorst() { return std::exchange(m_worst, 0); }

private:
    LoopWatch m_watch;
    double m_worst = 0;
};

} // namespace statusbridge
