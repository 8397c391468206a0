// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

//! \brief The manual's topic on settings, in Markdown: `resources/manual/settings.md` is this text. Pure.
[[nodiscard]] QString settingsManual();

} // namespace statusbridge
