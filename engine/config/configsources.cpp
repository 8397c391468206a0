// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/configsources.h"

#include <QStandardPaths>

namespace statusbridge {

ConfigSources ConfigSources::ofThisProcess()
{
    const QString userDirectory = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return {.systemFile = QStringLiteral("/etc/statusbridge/statusbridge.toml"),
            .userFile = userDirectory + QStringLiteral("/statusbridge/statusbridge.toml"),
            .explicitFile = {},
            .environment = QProcessEnvironment::systemEnvironment(),
            .overrides = {}};
}

} // namespace statusbridge
