// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingdefinition.h"

#include <QList>

#include <initializer_list>
#include <type_traits>

// The parts the settings table is put together from. Everybody else reads settingsTable().
namespace statusbridge::settingrow {

//! \brief Binds `Settings::Group.Member` to its section and key. \p help is marked with QT_TRANSLATE_NOOP in the
//! context "SettingHelp", for the window to translate.
template <auto Group, auto Member>
[[nodiscard]] SettingDefinition row(const QString &section, const QString &key, const char *help)
{
    using Value = std::decay_t<decltype(std::declval<Settings &>().*Group.*Member)>;
    SettingDefinition definition;
    definition.section = section;
    definition.key = key;
    definition.help = QString::fromUtf8(help);
    definition.read = [](const Settings &settings) { return SettingValue(settings.*Group.*Member); };
    definition.write = [](Settings &settings, const SettingValue &value) {
        settings.*Group.*Member = std::get<Value>(value);
    };
    return definition;
}

using Accepts = bool (*)(const SettingValue &);
using Normalize = SettingValue (*)(SettingValue);

//! \brief A text of any content, trimmed.
[[nodiscard]] SettingDefinition anyText(SettingDefinition row);
//! \brief true or false.
[[nodiscard]] SettingDefinition onOff(SettingDefinition row);
//! \brief A whole number from \p minimum to \p maximum.
[[nodiscard]] SettingDefinition number(SettingDefinition row, int minimum, int maximum);
//! \brief One of some lower-case words.
[[nodiscard]] SettingDefinition oneOf(SettingDefinition row, const QStringList &choices);
//! \brief The choices of oneOf().
[[nodiscard]] QStringList words(std::initializer_list<const char16_t *> texts);
//! \brief Whatever \p accepts, described by \p requirement.
[[nodiscard]] SettingDefinition checked(SettingDefinition row, const QString &requirement, Accepts accepts,
                                        Normalize normalize);
//! \brief A time zone's name, or empty for the machine's.
[[nodiscard]] SettingDefinition timeZone(SettingDefinition row);

[[nodiscard]] QList<SettingDefinition> zohoRows();   //!< zoho, fields, status
[[nodiscard]] QList<SettingDefinition> engineRows(); //!< sync, network, database, secrets, webhook_logs, delivered_logs
[[nodiscard]] QList<SettingDefinition> programRows(); //!< api, log

} // namespace statusbridge::settingrow
