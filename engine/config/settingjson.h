// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingdefinition.h"

#include <QJsonValue>

namespace statusbridge {

//! \brief A setting's value as the API tells it. Pure.
[[nodiscard]] QJsonValue jsonOfSetting(const SettingValue &value);
//! \brief The value that \p value tells; nothing if it is of a type that no setting has. Pure.
[[nodiscard]] std::optional<SettingValue> settingOfJson(const QJsonValue &value);

} // namespace statusbridge
