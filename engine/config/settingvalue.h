// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingdefinition.h"

#include <QVariant>

#include <optional>

namespace statusbridge {

//! \brief What a TOML file holds, as a value of the same type as \p like, or a list where that is a text; nothing if
//! the types don't fit.
[[nodiscard]] std::optional<SettingValue> settingFromToml(const QVariant &value, const SettingValue &like);

//! \brief What an environment variable or the command line holds: texts as they are, lists and tables as TOML values.
[[nodiscard]] std::optional<SettingValue> settingFromText(const QString &text, const SettingValue &like);

//! \brief \p value as it is written in a TOML file.
[[nodiscard]] QString toToml(const SettingValue &value);

//! \brief \p value for an error message: short, and without the credentials that a URL may carry.
[[nodiscard]] QString shownValue(const SettingValue &value);
[[nodiscard]] QString shownValue(const QVariant &value);

} // namespace statusbridge
