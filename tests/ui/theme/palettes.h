// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTest>

namespace statusbridge {

//! \brief What desktops have for those who need all the contrast there is.
[[nodiscard]] inline QPalette highContrastPalette()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::PlaceholderText, Qt::white);
    palette.setColor(QPalette::Link, Qt::cyan);
    return palette;
}

//! \brief A desktop that darkens everything but what Qt has no counterpart for, as some do.
[[nodiscard]] inline QPalette halfDarkPalette()
{
    QPalette palette(QColor(0x35, 0x35, 0x35));
    palette.setColor(QPalette::Base, QColor(0x25, 0x25, 0x25));
    palette.setColor(QPalette::Link, Qt::blue);
    return palette;
}

//! \brief A row for each palette that everything has to be seen in.
inline void addPalettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
    QTest::newRow("Fusion") << QPalette(QColor(0xef, 0xef, 0xef));
    QTest::newRow("half dark") << halfDarkPalette();
}

} // namespace statusbridge
