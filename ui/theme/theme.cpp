// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "engine/core/literals.h"
#include "ui/theme/contrast.h"
#include "ui/theme/controlstyle.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include <algorithm>

namespace statusbridge {

namespace {

//! The few colors that a palette is made of.
struct Colors
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor quiet; //!< of what is disabled or only a hint
    QColor highlight;
    QColor highlightedText;
    QColor link;
    QColor border;
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.text, colors.button, colors.border.lighter(130), colors.border.darker(150), colors.border,
                     colors.text, colors.text, colors.base, colors.window);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.quiet);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colors.quiet);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.border);
    return palette;
}

} // namespace

QString toString(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::System:
        return u"system"_s;
    case ColorScheme::Light:
        return u"light"_s;
    case ColorScheme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

ColorScheme colorSchemeFromString(const QString &text)
{
    if (text == u"light") {
        return ColorScheme::Light;
    }
    return text == u"dark" ? ColorScheme::Dark : ColorScheme::System;
}

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf4, 0xf5, 0xf7),
                      .base = Qt::white,
                      .alternate = QColor(0xf7, 0xf8, 0xfa),
                      .button = QColor(0xec, 0xee, 0xf1),
                      .text = QColor(0x1d, 0x22, 0x2b),
                      .quiet = QColor(0x5f, 0x67, 0x73),
                      .highlight = QColor(0x1f, 0x6f, 0xc4),
                      .highlightedText = Qt::white,
                      .link = QColor(0x15, 0x5f, 0xad),
                      .border = QColor(0xb9, 0xc0, 0xca)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x20, 0x23, 0x29),
                      .base = QColor(0x18, 0x1a, 0x1f),
                      .alternate = QColor(0x1d, 0x20, 0x26),
                      .button = QColor(0x2e, 0x32, 0x3a),
                      .text = QColor(0xe8, 0xea, 0xed),
                      .quiet = QColor(0x9a, 0xa3, 0xaf),
                      .highlight = QColor(0x1f, 0x6f, 0xc4),
                      .highlightedText = Qt::white,
                      .link = QColor(0x7a, 0xb7, 0xf5),
                      .border = QColor(0x4a, 0x50, 0x5b)});
}

bool needsOurPalette(std::optional<ColorScheme> wished, const QPalette &system)
{
    return wished && *wished != ColorScheme::System && isDark(system) != (*wished == ColorScheme::Dark);
}

Theme::Theme(QObject *parent) : QObject(parent), m_systemStyle(QApplication::style()->objectName())
{
    qApp->installEventFilter(this);
    followQt();
    if (isFusion()) {
        QApplication::setStyle(new ControlStyle);
    }
    mendLinks();
}

void Theme::setScheme(ColorScheme scheme)
{
    if (scheme != m_scheme) {
        m_scheme = scheme;
        apply();
    }
}

void Theme::setSystemScheme(std::optional<ColorScheme> scheme)
{
    if (scheme != m_systemScheme) {
        m_systemScheme = scheme;
        if (m_scheme == ColorScheme::System) {
            apply();
        }
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp) {
        mendLinks();
    }
    return QObject::eventFilter(watched, event);
}

bool Theme::isFusion() const
{
    return m_scheme != ColorScheme::System || m_systemStyle.compare(u"fusion"_s, Qt::CaseInsensitive) == 0;
}

void Theme::apply()
{
    QApplication::setStyle(isFusion() ? new ControlStyle : QStyleFactory::create(m_systemStyle));
    if (m_scheme == ColorScheme::System) {
        QApplication::setPalette(QPalette());
    }
    const bool isOurs =
        m_scheme != ColorScheme::System || (isFusion() && needsOurPalette(m_systemScheme, QApplication::palette()));
    if (isOurs) {
        const ColorScheme used = m_scheme == ColorScheme::System ? *m_systemScheme : m_scheme;
        QApplication::setPalette(used == ColorScheme::Dark ? darkPalette() : lightPalette());
    }
    mendLinks();
}

// From 6.5 on Qt hears what the desktop asks for; before, the program asks it (ConsoleHost).
void Theme::followQt()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown) {
            setSystemScheme(scheme == Qt::ColorScheme::Dark ? ColorScheme::Dark : ColorScheme::Light);
        }
    });
#endif
}

// Desktops that darken everything leave Qt's own dark blue, which can't be read then.
void Theme::mendLinks()
{
    const QPalette now = QApplication::palette();
    const QList<QColor> grounds = {now.color(QPalette::Window), now.color(QPalette::Base)};
    const auto canBeRead = [&](const QColor &color) {
        return std::ranges::all_of(
            grounds, [&](const QColor &ground) { return contrastRatio(color, ground) >= readableContrast; });
    };
    QPalette mended = now;
    for (const auto role : {QPalette::Link, QPalette::LinkVisited}) {
        if (!canBeRead(now.color(role))) {
            mended.setColor(role, withContrast(now.color(role), grounds, readableContrast));
        }
    }
    if (mended != now) {
        QApplication::setPalette(mended);
    }
}

} // namespace statusbridge

#include "moc_theme.cpp"
