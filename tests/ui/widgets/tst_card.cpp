// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_card {

using namespace statusbridge;

//! As WCAG has it: 1 for the same color, 21 for black on white.
double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

class CardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStandsOutFromTheWindow_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    void itStandsOutFromTheWindow()
    {
        QFETCH(QPalette, palette);
        Card card;
        card.setPalette(palette);
        card.resize(100, 60);
        const QImage image = card.grab().toImage();
        const QColor window = palette.color(QPalette::Window);
        QVERIFY(contrast(image.pixelColor(50, 0), window) > 1.3);
        QVERIFY(contrast(image.pixelColor(50, 0), image.pixelColor(50, 30)) > 1.3);
        QVERIFY(image.pixelColor(50, 30) != window);
        QVERIFY(contrast(image.pixelColor(50, 30), palette.color(QPalette::PlaceholderText)) >= 4.5);
        QCOMPARE(image.pixelColor(50, 59), image.pixelColor(50, 0));
    }
};

QTEST_MAIN(CardTest)

} // namespace tst_card

#include "tst_card.moc"
