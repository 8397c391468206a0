// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/expected.h"

#include <functional>
#include <optional>
#include <variant>

namespace statusbridge {

//! \brief The value of one setting; which alternative it is says the type of the setting.
using SettingValue = std::variant<QString, int, bool, QStringList, QMap<QString, QString>>;

//! \brief \p value of a TOML file if it is of the same type as \p like, or a list where that is a text.
[[nodiscard]] std::optional<SettingValue> settingFromToml(const std::optional<SettingValue> &value,
                                                          const SettingValue &like);

//! \brief What an environment variable or the command line holds: texts as they are, lists and tables as TOML values.
[[nodiscard]] std::optional<SettingValue> settingFromText(const QString &text, const SettingValue &like);

//! \brief \p value as it is written in a TOML file.
[[nodiscard]] QString toToml(const SettingValue &value);

//! \brief \p value for an error message: short, and without the credentials that a URL may carry.
[[nodiscard]] QString shownValue(const SettingValue &value);

//! \brief What the value of a setting may be, beside its type.
struct SettingRule
{
    //! Put after "must be": "a whole number from 1 to 1440".
    Sentence requirement = {};
    //! Limits of a whole number, both included.
    int minimum = 0;
    int maximum = 0;
    //! The texts that are allowed, or the allowed elements of a list; empty = any.
    QStringList choices = {};
    //! Checks that limits and choices can't express.
    std::function<bool(const SettingValue &value)> accepts = nullptr;
    //! Brings what a person wrote into the form that the program compares (trimmed, lower case, …).
    SettingValue (*normalize)(SettingValue value) = nullptr;
};

//! \brief One row of the settings table: all that the loader, the help, the settings page and the manual know of a key.
struct SettingDefinition : SettingRule
{
    QString section;
    QString key;
    //! One sentence in plain English.
    QString help;
    std::function<SettingValue(const Settings &settings)> read;
    std::function<void(Settings &settings, const SettingValue &value)> write;

    //! \brief "sync.interval_minutes"
    [[nodiscard]] QString fullName() const { return section + u'.' + key; }
    //! \brief "STATUSBRIDGE_SYNC_INTERVAL_MINUTES"
    [[nodiscard]] QString environmentName() const;
    //! \brief The built-in default, which also shows the type.
    [[nodiscard]] SettingValue defaultValue() const { return read(Settings()); }
    //! \brief Whether \p value has the type of this setting and lies within its limits.
    [[nodiscard]] bool isValid(const SettingValue &value) const;
    //! \brief Checks, normalizes and stores \p value. Errors: Configuration, a sentence without file and line.
    [[nodiscard]] Expected<void> assign(Settings &settings, const SettingValue &value) const;
    //! \brief "sync.interval_minutes must be …, not \p shown." \p shown is as from shownValue().
    [[nodiscard]] Error refusal(const QString &shown) const;
};

} // namespace statusbridge
