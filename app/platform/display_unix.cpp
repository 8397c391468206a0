// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/display.h"
#include "engine/core/literals.h"

#include <QProcessEnvironment>

namespace statusbridge {

bool hasDisplay(const QProcessEnvironment &environment)
{
    // The last one is for those who know better, and for platforms that need no display.
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        if (!environment.value(name).isEmpty()) {
            return true;
        }
    }
    return false;
}

} // namespace statusbridge
