// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/config/settingsloader.h"
#include "engine/core/expected.h"
#include "engine/environment.h"

#include <functional>
#include <memory>

namespace statusbridge {

//! \brief Writes \p wanted to the person's file and has it put into force by \p reload; returns the full names of
//! settings that no file decides. Errors: Configuration; the file is as it was then. Blocks on the file system.
[[nodiscard]] Expected<QStringList> changeSettings(const ConfigSources &sources, const Settings &wanted,
                                                   const std::function<Expected<void>()> &reload);

//! \brief Notes in the database that \p settings name which of them \p by has changed; on another thread, since the
//! database may be slow.
void noteSettings(const std::shared_ptr<const EngineEnvironment> &before, const Settings &settings, const Actor &by);

} // namespace statusbridge
