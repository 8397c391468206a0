// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/config/settingsloader.h"
#include "engine/config/settingstable.h"
#include "engine/core/expected.h"

#include <QStringList>

namespace statusbridge {

//! \brief A configuration that may be given away.
struct ExportedConfiguration
{
    QString text;
    QStringList withoutCredentials; //!< full names of settings that lost a user name and password in their URL
};

//! \brief \p settings as a whole file, without the credentials that a URL may carry. Pure.
[[nodiscard]] ExportedConfiguration exportedConfiguration(const Settings &settings);

//! \brief \p text without the user names and passwords of the URLs in it. Pure.
[[nodiscard]] QString withoutCredentials(const QString &text);

//! \brief \p value of \p setting without what gives access to those who know it: of an address that alerts go to only
//! the server is left, since services for chats and dead man's switches take whatever comes to its path. Pure.
[[nodiscard]] SettingValue withoutAccess(const SettingDefinition &setting, const SettingValue &value);

//! \brief One setting that an import changes; the values are as for an error message.
struct SettingChange
{
    QString name;
    QString before;
    QString after;

    bool operator==(const SettingChange &) const = default;
};

//! \brief What a file would change.
struct ConfigurationImport
{
    Settings wanted; //!< in force before, where the file says nothing
    QList<SettingChange> changes;
};

//! \brief Reads and checks the configuration in \p file, and compares it with what \p sources say; changes nothing.
//! Errors: Configuration, with file, line and key, also if its settings don't fit together with those in force.
[[nodiscard]] Expected<ConfigurationImport> readImport(const ConfigSources &sources, const QString &file);

} // namespace statusbridge
