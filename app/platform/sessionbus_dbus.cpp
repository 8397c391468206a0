// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/sessionbus.h"
#include "engine/core/literals.h"

#include <QFileInfo>

namespace statusbridge {

bool hasSessionBus()
{
    const QString runtimeDirectory = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtimeDirectory.isEmpty() && QFileInfo::exists(runtimeDirectory + u"/bus"_s));
}

} // namespace statusbridge
