// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "engine/core/literals.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

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

Theme::Theme(QObject *parent) : QObject(parent), m_systemStyle(QApplication::style()->objectName()) {}

void Theme::setScheme(ColorScheme scheme)
{
    if (scheme == m_scheme) {
        return;
    }
    m_scheme = scheme;
    if (scheme == ColorScheme::System) {
        QApplication::setStyle(QStyleFactory::create(m_systemStyle));
        QApplication::setPalette(QPalette());
        return;
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(scheme == ColorScheme::Dark ? darkPalette() : lightPalette());
}

} // namespace statusbridge

#include "moc_theme.cpp"
