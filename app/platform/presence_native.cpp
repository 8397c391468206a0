// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/presence.h"

// Windows and macOS: always a desktop with a keychain, never systemd.

namespace statusbridge {

bool hasDisplay(const QProcessEnvironment &)
{
    return true;
}

bool isStandardErrorJournal()
{
    return false;
}

bool isKeychainPresent()
{
    return true;
}

} // namespace statusbridge
