// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QFont>
#include <QFontMetrics>
#include <QTest>

namespace tst_metrics {

using namespace statusbridge;

class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsWiderThanTheOneBefore()
    {
        const QFontMetrics metrics{QFont()};
        int before = 0;
        for (const auto space : {Space::Tight, Space::Close, Space::Normal, Space::Wide, Space::Section}) {
            QVERIFY(spaceOf(space, metrics) > before);
            before = spaceOf(space, metrics);
        }
        QCOMPARE(spaceOf(Space::Wide, metrics), metrics.lineSpacing());
    }

    void distancesGrowWithTheFont()
    {
        QFont large;
        large.setPointSizeF(large.pointSizeF() * 2);
        QVERIFY(spaceOf(Space::Normal, QFontMetrics(large)) > spaceOf(Space::Normal, QFontMetrics(QFont())) * 3 / 2);
    }

    void sizesOfTextKeepTheirProportions()
    {
        QFont body;
        body.setPointSizeF(10);
        QCOMPARE(fontOf(TextSize::Body, body).pointSizeF(), 10.0);
        QCOMPARE(fontOf(TextSize::Section, body).pointSizeF(), 10.0);
        QVERIFY(fontOf(TextSize::Section, body).bold());
        QCOMPARE(fontOf(TextSize::Title, body).pointSizeF(), 15.0);
        QCOMPARE(fontOf(TextSize::Figure, body).pointSizeF(), 22.0);
    }

    void aFontInPixelsIsScaledToo()
    {
        QFont body;
        body.setPixelSize(20);
        QCOMPARE(fontOf(TextSize::Title, body).pixelSize(), 30);
    }
};

QTEST_MAIN(MetricsTest)

} // namespace tst_metrics

#include "tst_metrics.moc"
