// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

#include <optional>

namespace statusbridge {

//! \brief Which colors a person wants.
enum class ColorScheme : quint8 { System, Light, Dark };

[[nodiscard]] QString toString(ColorScheme scheme); //!< "system", "light", "dark"
[[nodiscard]] ColorScheme colorSchemeFromString(const QString &text);

//! \brief Our palettes. Every text color has a contrast of 4.5 or more to what it stands on.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

//! \brief Whether ours is to be used although a person follows the system: it asks for the other colors than those
//! that Qt took from it. Pure. \param wished nothing: the system doesn't say
[[nodiscard]] bool needsOurPalette(std::optional<ColorScheme> wished, const QPalette &system);

//! \brief The colors of the window. With System, the desktop's palette is left alone, be it light, dark or of high
//! contrast, unless it is the other of the two that the desktop asks for; with the others ours is used, in the Fusion
//! style. Fusion is always drawn as ControlStyle, and links can be read.
class Theme : public QObject
{
    Q_OBJECT

public:
    //! Needs the application object, whose style and palette are the system's.
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    void setScheme(ColorScheme scheme);
    //! \brief The desktop asks for light or dark colors; nothing: it doesn't say.
    void setSystemScheme(std::optional<ColorScheme> scheme);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isFusion() const;
    void apply();
    void followQt();
    void mendLinks();

    ColorScheme m_scheme = ColorScheme::System;
    std::optional<ColorScheme> m_systemScheme;
    QString m_systemStyle;
};

} // namespace statusbridge
