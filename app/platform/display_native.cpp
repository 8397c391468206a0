// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/display.h"

namespace statusbridge {

bool hasDisplay(const QProcessEnvironment &)
{
    return true;
}

} // namespace statusbridge
