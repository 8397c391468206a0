// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remoteserver.h"

#include <QJsonObject>

namespace statusbridge {

//! \brief The settings of a server as their document holds them. What a later version has beside is left out. Nothing:
//! a value is of another type than here. Pure.
[[nodiscard]] std::optional<ServerSettings> readSettings(const QJsonObject &document);

//! \brief Full names and values of what \p wanted has other than \p settings. Pure.
[[nodiscard]] QJsonObject settingsThatDiffer(const Settings &settings, const Settings &wanted);
//! \brief \p settings with what \p wanted has other than \p before. Pure.
[[nodiscard]] Settings withDifferences(Settings settings, const Settings &before, const Settings &wanted);

} // namespace statusbridge
