// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

namespace statusbridge {

//! \brief Which colors a person wants.
enum class ColorScheme : quint8 { System, Light, Dark };

[[nodiscard]] QString toString(ColorScheme scheme); //!< "system", "light", "dark"
[[nodiscard]] ColorScheme colorSchemeFromString(const QString &text);

//! \brief Our palettes. Every text color has a contrast of 4.5 or more to what it stands on.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

//! \brief The colors of the window. With System, the desktop's palette is left alone, be it light, dark or of high
//! contrast; with the others ours is used, in the Fusion style.
class Theme : public QObject
{
    Q_OBJECT

public:
    //! Needs the application object; keeps its style and palette as the system's.
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    void setScheme(ColorScheme scheme);

private:
    ColorScheme m_scheme = ColorScheme::System;
    QString m_systemStyle;
};

} // namespace statusbridge
