// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/core/expected.h"

#include <QByteArray>
#include <QStringList>

namespace statusbridge {

//! \brief A whole configuration file with \p settings as its values and the help and limits as its comments.
//! `resources/statusbridge.toml` is this text of the defaults.
[[nodiscard]] QString configurationText(const Settings &settings);

//! \brief What a person's configuration file is to mean.
struct ConfigurationChange
{
    Settings wanted;         //!< what is to be in force
    Settings below;          //!< what holds where the file says nothing: defaults and system file
    QStringList beyond = {}; //!< full names that no file decides; what the file says of them stays as it is
};

//! \brief The text of a new file that holds \p change and explains every setting. Pure.
[[nodiscard]] QByteArray newConfiguration(const ConfigurationChange &change);

//! \brief \p text with only those values replaced or added that must be, everything else byte by byte as it was. Pure.
//!
//! Read again, the result means exactly what is wanted. Errors: Configuration (the text has a mistake of its own, or is
//! written in a form in which a value can't be changed safely; the sentence names it). \p origin names the file.
[[nodiscard]] Expected<QByteArray> changedConfiguration(const QByteArray &text, const QString &origin,
                                                        const ConfigurationChange &change);

} // namespace statusbridge
