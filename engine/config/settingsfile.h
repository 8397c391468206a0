// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/config/settingsloader.h"
#include "engine/core/expected.h"

#include <QStringList>

#include <optional>

namespace statusbridge {

//! \brief What came of saving settings.
struct SavedSettings
{
    QString file;
    std::optional<QByteArray> before = {}; //!< what was in the file; nothing: there was none
    QStringList beyond = {}; //!< full names whose wanted value has no effect: a variable or the command line decides
};

//! \brief The file that settings are saved in: the explicit one, or the user's.
[[nodiscard]] QString savedSettingsFile(const ConfigSources &sources);

//! \brief Changes the person's file, and no other, so that \p wanted is in force from the next reading of
//! \p sources.
//!
//! Comments and order stay; the file before is kept beside it, with ".bak" at its end. A new file is for its owner
//! alone, and an old one keeps its permissions. Written as a whole or not at all. Errors: Configuration (a value, or
//! values that don't fit together; the file has a mistake or can't be written), in which case nothing has changed.
//! Blocks on the file system.
[[nodiscard]] Expected<SavedSettings> saveSettings(const ConfigSources &sources, const Settings &wanted);

//! \brief Gives the file its content from before \p saved, or removes it if there was none. Errors: Configuration.
//! Blocks on the file system.
[[nodiscard]] Expected<void> undoSaving(const SavedSettings &saved);

} // namespace statusbridge
