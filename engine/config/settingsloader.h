// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/expected.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <optional>

namespace statusbridge {

//! \brief Where settings come from; later members win. A value, so that tests need no real files and variables.
struct ConfigSources
{
    QString systemFile = {};   //!< read if it exists
    QString userFile = {};     //!< read if it exists, unless explicitFile is set
    QString explicitFile = {}; //!< `--config FILE`: must exist, and replaces the user file only
    QProcessEnvironment environment = {};
    QMap<QString, QString> overrides = {}; //!< from the command line: "log.level" to its value

    //! \brief systemConfigurationFile(), $XDG_CONFIG_HOME/statusbridge/statusbridge.toml and the environment.
    [[nodiscard]] static ConfigSources ofThisProcess();
};

//! \brief The whole text of a configuration file. Errors: Configuration, if it is missing, no regular file, not
//! readable or larger than a configuration ever is.
[[nodiscard]] Expected<QByteArray> readConfigFile(const QString &path);

//! \brief Valid settings, and where they come from.
struct LoadedSettings
{
    Settings settings = {};
    //! "sync.interval_minutes" to "/etc/…toml:12", a variable's name or "command line"; defaults are absent.
    QMap<QString, QString> origins = {};
};

//! \brief Reads defaults, system file, user or explicit file, environment and command line, in this order; later wins.
//!
//! Errors: Configuration, with file, line and key ("/etc/x.toml:12: sync.interval_minutes must be …") or the
//! variable's name. No error holds a secret. Blocks on the file system.
[[nodiscard]] Expected<LoadedSettings> loadSettings(const ConfigSources &sources);

//! \brief The defaults and the system file alone: what holds where a person's own file says nothing. Settings that
//! don't fit together are no error here.
[[nodiscard]] Expected<LoadedSettings> loadSystemSettings(const ConfigSources &sources);

//! \brief Applies a file's \p text, named \p origin in errors, over what is in \p loaded. Errors: Configuration.
[[nodiscard]] Expected<void> applyConfiguration(LoadedSettings &loaded, const QByteArray &text, const QString &origin);

//! \brief The files that settings come from. \param origins of LoadedSettings
[[nodiscard]] QStringList filesWithSettings(const QMap<QString, QString> &origins);

//! \brief How long ago the files of \p sources were written last; nothing if there is none, or its time is yet to come.
[[nodiscard]] std::optional<std::chrono::milliseconds> ageOfFiles(const ConfigSources &sources);

//! \brief The full names of the settings that an environment variable or the command line decides, so that no file can.
//! \param origins of LoadedSettings
[[nodiscard]] QStringList settingsBeyondFiles(const QMap<QString, QString> &origins);

} // namespace statusbridge
