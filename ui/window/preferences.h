// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QSettings>

namespace statusbridge {

//! \brief What is remembered of the window itself; nothing that the engine knows of.
class Preferences
{
public:
    //! \param file an INI file, made when something is remembered first
    explicit Preferences(const QString &file) : m_settings(file, QSettings::IniFormat) {}

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);
    //! \brief Whether a person has been told that closing the window doesn't end the program.
    [[nodiscard]] bool hasSaidThatItGoesOn() const;
    void setHasSaidThatItGoesOn();
    //! \brief Whether a person has finished or dismissed the assistant.
    [[nodiscard]] bool hasSeenAssistant() const;
    void setHasSeenAssistant();

private:
    QSettings m_settings;
};

} // namespace statusbridge
