// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

namespace statusbridge {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString colorsKey = QStringLiteral("window/colors");
const QString goesOnKey = QStringLiteral("said/goes_on_without_window");
const QString assistantKey = QStringLiteral("said/assistant");

} // namespace

QByteArray Preferences::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

ColorScheme Preferences::colorScheme() const
{
    return colorSchemeFromString(m_settings.value(colorsKey).toString());
}

void Preferences::setColorScheme(ColorScheme scheme)
{
    m_settings.setValue(colorsKey, toString(scheme));
}

bool Preferences::hasSaidThatItGoesOn() const
{
    return m_settings.value(goesOnKey).toBool();
}

void Preferences::setHasSaidThatItGoesOn()
{
    m_settings.setValue(goesOnKey, true);
}

bool Preferences::hasSeenAssistant() const
{
    return m_settings.value(assistantKey).toBool();
}

void Preferences::setHasSeenAssistant()
{
    m_settings.setValue(assistantKey, true);
}

} // namespace statusbridge
