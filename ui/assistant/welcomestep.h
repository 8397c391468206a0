// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistant/assistantstep.h"

namespace statusbridge {

//! \brief What will be asked, so that a person can have it at hand.
class WelcomeStep final : public AssistantStep
{
    Q_OBJECT

public:
    WelcomeStep();
};

} // namespace statusbridge
