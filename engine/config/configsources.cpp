// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/configsources.h"

#include "engine/core/platform.h"

#include <QStandardPaths>

namespace statusbridge {

ConfigSources ConfigSources::ofThisProcess()
{
    const QString userDirectory = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return {.systemFile = systemConfigurationFile(),
            .userFile = userDirectory + u"/statusbridge/statusbridge.toml"_s,
            .explicitFile = {},
            .environment = QProcessEnvironment::systemEnvironment(),
            .overrides = {}};
}

} // namespace statusbridge
