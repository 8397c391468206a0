// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/state/everyplace.h"

namespace statusbridge {

//! \brief How a state comes about, and how it is left.
struct Scenario
{
    const char *name;
    ShownState shown;
    std::function<void(EveryPlace &)> begin;
    std::function<void(EveryPlace &)> end;
    ShownState after = {};
    std::function<void(CycleFixture &)> prepare = {};
    ShownState before = {};
};

//! \brief A message is carried over, so that Zoho has answered.
void carryFirst(EveryPlace &places);

//! \brief Every state that a fault can bring about, each with its cause and its end.
[[nodiscard]] QList<Scenario> scenarios();

} // namespace statusbridge
