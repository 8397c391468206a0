// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/journal.h"

namespace statusbridge {

bool isStandardErrorJournal()
{
    return false;
}

} // namespace statusbridge
