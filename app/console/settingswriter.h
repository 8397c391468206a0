// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/config/settingsloader.h"
#include "engine/core/expected.h"

#include <QByteArray>

#include <optional>

namespace statusbridge {

//! \brief Saves settings in a person's configuration file, and can restore its former content. Blocks on the file
//! system.
class SettingsWriter
{
public:
    //! \brief Remembers what is in the file now.
    explicit SettingsWriter(const ConfigSources &sources);

    //! \brief See saveSettings(). What a variable or the command line decides is logged, since the file can't.
    [[nodiscard]] Expected<void> write(const Settings &settings) const;
    //! \brief Errors: Configuration.
    [[nodiscard]] Expected<void> undo() const;

private:
    ConfigSources m_sources;
    QString m_path;
    std::optional<QByteArray> m_before; //!< nothing: there was no file
};

} // namespace statusbridge
