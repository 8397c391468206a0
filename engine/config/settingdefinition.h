// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/expected.h"

#include <variant>

namespace statusbridge {

//! \brief The value of one setting; which alternative it is says the type of the setting.
using SettingValue = std::variant<QString, int, bool, QStringList, QMap<QString, QString>>;

//! \brief What the value of a setting may be, beside its type.
struct SettingRule
{
    //! Put after "must be": "a whole number from 1 to 1440".
    QString requirement = {};
    //! Limits of a whole number, both included.
    int minimum = 0;
    int maximum = 0;
    //! The texts that are allowed, or the allowed elements of a list; empty = any.
    QStringList choices = {};
    //! Checks that limits and choices can't express.
    bool (*accepts)(const SettingValue &value) = nullptr;
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
    SettingValue (*read)(const Settings &settings) = nullptr;
    void (*write)(Settings &settings, const SettingValue &value) = nullptr;

    //! \brief "sync.interval_minutes"
    [[nodiscard]] QString fullName() const;
    //! \brief "STATUSBRIDGE_SYNC_INTERVAL_MINUTES"
    [[nodiscard]] QString environmentName() const;
    //! \brief The built-in default, which also shows the type.
    [[nodiscard]] SettingValue defaultValue() const;
    //! \brief Whether \p value has the type of this setting and lies within its limits.
    [[nodiscard]] bool isValid(const SettingValue &value) const;
    //! \brief Checks, normalizes and stores \p value. Errors: Configuration, a sentence without file and line.
    [[nodiscard]] Expected<void> assign(Settings &settings, const SettingValue &value) const;
    //! \brief "sync.interval_minutes must be …, not \p shown." \p shown is as from shownValue().
    [[nodiscard]] Error refusal(const QString &shown) const;
};

} // namespace statusbridge
