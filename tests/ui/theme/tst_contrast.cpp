// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/ui/theme/palettes.h"
#include "ui/theme/severity.h"

#include <QSet>

namespace tst_contrast {

using namespace statusbridge;

QList<Severity> severities()
{
    return {Severity::Neutral, Severity::Good, Severity::Busy, Severity::Warning, Severity::Bad};
}

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void aColorIsChangedNoMoreThanItTakes()
    {
        QCOMPARE(withContrast(Qt::black, {Qt::white}, 4.5), QColor(Qt::black));
        const QColor blue = withContrast(QColor(0, 0, 0xee), {QColor(0x20, 0x23, 0x29)}, readableContrast);
        QVERIFY(contrastRatio(blue, QColor(0x20, 0x23, 0x29)) >= readableContrast);
        QVERIFY(contrastRatio(blue, QColor(0x20, 0x23, 0x29)) < readableContrast * 1.3);
        QVERIFY(blue.blue() > blue.red()); // still one
    }

    void nothingIsMixedBeyondItsEnds()
    {
        QCOMPARE(mixed(Qt::black, Qt::white, 0), QColor(Qt::black));
        QCOMPARE(mixed(Qt::black, Qt::white, 1), QColor(Qt::white));
        QCOMPARE(mixed(Qt::black, Qt::white, 0.5), QColor(0x80, 0x80, 0x80));
    }

    void theEdgesOfControlsAndTheRingCanBeSeen_data() { addPalettes(); }
    void theEdgesOfControlsAndTheRingCanBeSeen()
    {
        QFETCH(const QPalette, palette);
        for (const auto ground : {QPalette::Window, QPalette::Base}) {
            QVERIFY(contrastRatio(controlBorder(palette), palette.color(ground)) >= visibleContrast);
            QVERIFY(contrastRatio(accentColor(palette), palette.color(ground)) >= visibleContrast);
        }
        QVERIFY(contrastRatio(onAccentColor(palette), accentColor(palette)) >= readableContrast);
    }

    void aPanelOfAStateCanBeReadAndSeen_data() { addPalettes(); }
    void aPanelOfAStateCanBeReadAndSeen()
    {
        QFETCH(const QPalette, palette);
        for (const Severity severity : severities()) {
            const SeverityColors colors = severityColors(severity, palette);
            QVERIFY(contrastRatio(colors.text, colors.fill) >= readableContrast);
            QVERIFY(contrastRatio(colors.accent, colors.fill) >= readableContrast);
            QVERIFY(contrastRatio(severityColor(severity, palette), colors.fill) >= visibleContrast);
            if (severity != Severity::Neutral) {
                QVERIFY(contrastRatio(colors.edge, colors.fill) >= visibleContrast);
                QVERIFY(contrastRatio(colors.edge, palette.color(QPalette::Window)) >= visibleContrast);
            }
        }
    }

    void hintsAndLinksCanBeReadOnPanelsToo_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void hintsAndLinksCanBeReadOnPanelsToo()
    {
        QFETCH(const QPalette, palette);
        for (const Severity severity : severities()) {
            const QColor fill = severityColors(severity, palette).fill;
            for (const auto role : {QPalette::PlaceholderText, QPalette::Link, QPalette::WindowText}) {
                QVERIFY2(
                    contrastRatio(palette.color(role), fill) >= readableContrast,
                    qPrintable(
                        u"%1 on %2: %3"_s.arg(role).arg(fill.name()).arg(contrastRatio(palette.color(role), fill))));
            }
        }
    }

    void highContrastKeepsItsGround()
    {
        for (const Severity severity : severities()) {
            QCOMPARE(severityColors(severity, highContrastPalette()).fill, QColor(Qt::black));
        }
    }

    void statesDifferByTheirFilling()
    {
        QSet<QString> fills;
        for (const Severity severity : severities()) {
            fills += severityColors(severity, lightPalette()).fill.name();
        }
        QCOMPARE(fills.size(), severities().size());
    }
};

QTEST_MAIN(ContrastTest)

} // namespace tst_contrast

#include "tst_contrast.moc"
