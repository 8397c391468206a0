// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/configsources.h"
#include "engine/config/settings.h"
#include "engine/core/expected.h"

#include <QStringList>

namespace statusbridge {

//! \brief Valid settings, and where they come from.
struct LoadedSettings
{
    Settings settings;
    //! "sync.interval_minutes" to "/etc/…toml:12", a variable's name or "command line"; defaults are absent.
    QMap<QString, QString> origins;
    //! The files that were read, in order.
    QStringList files;
};

//! \brief Reads defaults, system file, user or explicit file, environment and command line, in this order; later wins.
//!
//! Errors: Configuration, with file, line and key ("/etc/x.toml:12: sync.interval_minutes must be …") or the
//! variable's name. No error holds a secret. Blocks on the file system.
[[nodiscard]] Expected<LoadedSettings> loadSettings(const ConfigSources &sources);

} // namespace statusbridge
