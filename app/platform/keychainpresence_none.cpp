// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/presence.h"

namespace statusbridge {

bool isKeychainPresent()
{
    return false;
}

} // namespace statusbridge
