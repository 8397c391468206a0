// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingdefinition.h"

namespace statusbridge {

// What settings are called in the window, in its language. Pure.

//! \brief A label with a mnemonic of its own where that helps, such as "Client &id"; the key if it has none.
[[nodiscard]] QString settingLabel(const SettingDefinition &definition);

//! \brief What the setting is about, one or two sentences.
[[nodiscard]] QString settingHelp(const SettingDefinition &definition);

//! \brief What stands for one of the choices of a setting: "" may be "production", "com" is "United States (com)".
[[nodiscard]] QString choiceLabel(const SettingDefinition &definition, const QString &choice);

//! \brief The unit of a whole number: " min", " ms", or nothing.
[[nodiscard]] QString settingUnit(const SettingDefinition &definition);

//! \brief What a person sees of a setting that is empty or 0 and thereby means something: "the machine's".
[[nodiscard]] QString emptyMeaning(const SettingDefinition &definition);

//! \brief A sentence of the engine in which settings are called as in the window, not as in the file.
[[nodiscard]] QString withLabels(const QString &sentence);

} // namespace statusbridge
