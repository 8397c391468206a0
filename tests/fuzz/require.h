// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

//! \brief Ends the fuzzer, which keeps what it has just tried, unless \p holds.
inline void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}
