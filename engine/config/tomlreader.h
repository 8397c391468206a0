// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingdefinition.h"

#include <QList>

namespace statusbridge {

//! \brief One key of a section.
struct TomlEntry
{
    QString key;
    std::optional<SettingValue> value; //!< nothing if it is of a type that no setting has
    QString shown;                     //!< the value for an error message, as by shownValue()
    int line = 0;
    //! Where the value stands in the text, in bytes, the end not included; -1 if it is a table of its own.
    qsizetype valueBegin = -1;
    qsizetype valueEnd = -1;
};

//! \brief A table at the top of the file; or, with an empty name, a key that stands outside of every table.
struct TomlSection
{
    QString name;
    int line = 0;
    QList<TomlEntry> entries; //!< in the order of the file
};

//! \brief Parses a file's text. Errors: Configuration, "\p origin:line:column: …" in toml++'s words.
[[nodiscard]] Expected<QList<TomlSection>> readToml(const QByteArray &text, const QString &origin);

//! \brief Parses a single value, such as `["a", "b"]`; nothing if it is none, or of a type that no setting has.
[[nodiscard]] std::optional<SettingValue> readTomlValue(const QString &text);

} // namespace statusbridge
