// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json/jsonfields.h"
#include "engine/config/settings.h"
#include "engine/core/expected.h"

namespace statusbridge {

//! \brief The settings as callers read them: each under its full name, where it comes from, and the version of all.
//! \param origins of LoadedSettings
[[nodiscard]] QJsonObject settingsDocument(const Settings &settings, const QMap<QString, QString> &origins);
[[nodiscard]] QList<JsonMember> settingsMembers();

//! \brief \p settings with what \p wanted names, checked as everywhere. Pure. Errors: Usage: a name or a value is
//! wrong, or values don't fit together.
[[nodiscard]] Expected<Settings> changedSettings(const Settings &settings, const QJsonObject &wanted);

} // namespace statusbridge
