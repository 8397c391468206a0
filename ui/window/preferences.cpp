// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences.h"

#include "engine/core/literals.h"

namespace statusbridge {

namespace {

const QString geometryKey = u"window/geometry"_s;
const QString colorsKey = u"window/colors"_s;
const QString goesOnKey = u"said/goes_on_without_window"_s;
const QString assistantKey = u"said/assistant"_s;

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
