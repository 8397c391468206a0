// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/keychainpresence.h"

namespace statusbridge {

bool isKeychainPresent()
{
    return false;
}

} // namespace statusbridge
