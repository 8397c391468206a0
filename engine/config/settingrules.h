// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingdefinition.h"

#include <initializer_list>

// The rules that rows of the settings table follow; pure. The functions for texts expect normalized ones.
namespace statusbridge::settingrules {

[[nodiscard]] SettingValue trimmed(SettingValue value);
//! \brief Trimmed, and without the slashes at the end, so that paths can be appended.
[[nodiscard]] SettingValue trimmedUrl(SettingValue value);
//! \brief Trimmed and lower case; a list's elements, or a table's keys and values.
[[nodiscard]] SettingValue lowerCase(SettingValue value);
//! \brief A table's keys trimmed and lower case, its values as they are.
[[nodiscard]] SettingValue lowerCaseKeys(SettingValue value);

//! \brief A list of a table's name, or of its schema's and its own, also as the text of a TOML list, as one text.
[[nodiscard]] SettingValue tableNameText(SettingValue value);

//! \brief A text of any content, trimmed.
[[nodiscard]] SettingRule anyText();
[[nodiscard]] SettingRule onOff();
//! \brief A whole number, the limits included.
[[nodiscard]] SettingRule number(int minimum, int maximum);
//! \brief One of some lower-case words; in a list, each element.
[[nodiscard]] SettingRule oneOf(std::initializer_list<const char *> choices);
//! \brief A time zone's name, or empty for the machine's.
[[nodiscard]] SettingRule timeZone();
//! \brief All that \p accepts lets pass, described by \p requirement.
[[nodiscard]] SettingRule rule(const QString &requirement, const decltype(SettingRule::accepts) &accepts,
                               decltype(SettingRule::normalize) normalize = trimmed);
//! \brief A text that fits \p pattern as a whole, described by \p requirement.
[[nodiscard]] SettingRule matching(const QString &pattern, const QString &requirement);

//! \brief Whether \p host means this machine only: 127.0.0.0/8, ::1 or "localhost". No name is looked up.
[[nodiscard]] bool isLoopbackHost(const QString &host);

[[nodiscard]] bool isNotEmpty(const SettingValue &value);
//! \brief A text that tableNameOf() can read.
[[nodiscard]] bool isTableName(const SettingValue &value);
//! \brief Empty, or https:// and a host without credentials; http:// on loopback hosts only, for test servers.
[[nodiscard]] bool isServiceUrl(const SettingValue &value);
//! \brief "system", "none", or http:// or socks5:// with host and port. A password in it would be a secret.
[[nodiscard]] bool isProxy(const SettingValue &value);
//! \brief A QLocale pattern in which days, months and years differ, and hours and minutes if it has a time; without
//! letters that mean nothing there.
[[nodiscard]] bool isDateFormat(const SettingValue &value);
//! \brief An IP address or "localhost".
[[nodiscard]] bool isAddress(const SettingValue &value);
//! \brief Without duplicates, and "all" alone.
[[nodiscard]] bool isWorkflowList(const SettingValue &value);
//! \brief Words without duplicates, "delivered" among them.
[[nodiscard]] bool isRanking(const SettingValue &value);
//! \brief No empty word on either side.
[[nodiscard]] bool isWordTable(const SettingValue &value);

} // namespace statusbridge::settingrules
