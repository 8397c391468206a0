// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcessEnvironment>
#include <QString>

namespace statusbridge {

//! \brief Where settings come from; later members win. A value, so that tests need no real files and variables.
struct ConfigSources
{
    QString systemFile;   //!< read if it exists
    QString userFile;     //!< read if it exists, unless explicitFile is set
    QString explicitFile; //!< `--config FILE`: must exist, and replaces the user file only
    QProcessEnvironment environment;
    QMap<QString, QString> overrides; //!< from the command line: "log.level" to its value

    //! \brief systemConfigurationFile(), $XDG_CONFIG_HOME/statusbridge/statusbridge.toml and the environment.
    [[nodiscard]] static ConfigSources ofThisProcess();
};

} // namespace statusbridge
