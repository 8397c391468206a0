// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingdefinition.h"

#include <QList>

namespace statusbridge {

//! \brief Every setting there is, section by section in the order of the documented file.
//!
//! Parsing, validation, environment names, the help, the default file, the settings page and the manual derive from it.
[[nodiscard]] const QList<SettingDefinition> &settingsTable();

//! \brief The row of "section.key", or null.
[[nodiscard]] const SettingDefinition *findSetting(const QString &fullName);

//! \brief The names of the sections, in order.
[[nodiscard]] QStringList settingSections();

//! \brief One sentence about a section, empty for an unknown one.
[[nodiscard]] QString sectionHelp(const QString &section);

} // namespace statusbridge
