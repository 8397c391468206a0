// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "tests/ui/theme/palettes.h"
#include "ui/commands/commandtable.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

namespace tst_theme {

using namespace statusbridge;

QColor centerOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(64, 64).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255) {
                return image.pixelColor(x, y);
            }
        }
    }
    return {};
}

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setPalette(QPalette()); }

    void textOfOurPalettesCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void textOfOurPalettesCanBeRead()
    {
        QFETCH(const QPalette, palette);
        const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::Link, QPalette::Window},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::PlaceholderText, QPalette::Window}};
        for (const auto &[text, ground] : pairs) {
            const double contrast = contrastRatio(palette.color(text), palette.color(ground));
            QVERIFY2(contrast >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text).arg(ground).arg(contrast)));
        }
        for (const auto severity :
             {Severity::Neutral, Severity::Good, Severity::Busy, Severity::Warning, Severity::Bad}) {
            const QColor color = severityColor(severity, palette);
            QVERIFY(contrastRatio(color, palette.color(QPalette::Window)) >= 4.5);
            QVERIFY(contrastRatio(color, palette.color(QPalette::Base)) >= 4.5);
        }
    }

    void severitiesDifferByColorAndByIcon()
    {
        QSet<QString> icons;
        QSet<QString> colors;
        for (const auto severity :
             {Severity::Neutral, Severity::Good, Severity::Busy, Severity::Warning, Severity::Bad}) {
            icons += severityIcon(severity);
            colors += severityColor(severity, lightPalette()).name();
        }
        QCOMPARE(icons.size(), 5);
        QCOMPARE(colors.size(), 5);
    }

    void everyCommandHasItsIcon()
    {
        for (const CommandDefinition &command : commandTable()) {
            QVERIFY2(!themedIcon(QString::fromLatin1(command.icon)).isNull(), command.icon);
        }
        QTest::ignoreMessage(QtWarningMsg, "There is no icon nothing");
        QVERIFY(themedIcon(u"nothing"_s).isNull());
    }

    void iconsFollowThePalette()
    {
        const QIcon icon = themedIcon(u"stop"_s);
        Theme theme;
        theme.setScheme(ColorScheme::Dark);
        const QColor onDark = centerOf(icon);
        theme.setScheme(ColorScheme::Light);
        const QColor onLight = centerOf(icon);
        QVERIFY(onDark.isValid() && onLight.isValid());
        QVERIFY(onDark.lightness() > 128);
        QVERIFY(onLight.lightness() < 128);
    }

    void theSystemsPaletteComesBack()
    {
        const QPalette system = QApplication::palette();
        Theme theme;
        theme.setScheme(ColorScheme::Dark);
        QVERIFY(QApplication::palette() != system);
        theme.setScheme(ColorScheme::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), system.color(QPalette::Window));
        QCOMPARE(QApplication::palette().color(QPalette::Text), system.color(QPalette::Text));
    }

    void oursIsUsedIfTheDesktopAsksForTheOtherColors()
    {
        QVERIFY(!needsOurPalette({}, lightPalette()));
        QVERIFY(!needsOurPalette(ColorScheme::Light, lightPalette()));
        QVERIFY(needsOurPalette(ColorScheme::Dark, lightPalette()));
        QVERIFY(needsOurPalette(ColorScheme::Light, darkPalette()));
        QVERIFY(!needsOurPalette(ColorScheme::Dark, highContrastPalette()));
    }

    void theWindowFollowsTheDesktop()
    {
        Theme theme;
        theme.setSystemScheme(ColorScheme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        theme.setSystemScheme(ColorScheme::Light);
        QVERIFY(!isDark(QApplication::palette()));
        theme.setScheme(ColorScheme::Dark); // a person's own choice counts more
        theme.setSystemScheme({});
        QVERIFY(isDark(QApplication::palette()));
    }

    void linksCanBeReadWhereTheDesktopDarkensEverythingElse()
    {
        const Theme theme;
        QApplication::setPalette(halfDarkPalette());
        const QPalette mended = QApplication::palette();
        for (const auto role : {QPalette::Link, QPalette::LinkVisited}) {
            QVERIFY(contrastRatio(mended.color(role), mended.color(QPalette::Window)) >= readableContrast);
            QVERIFY(contrastRatio(mended.color(role), mended.color(QPalette::Base)) >= readableContrast);
        }
    }

    void noShortcutIsUsedTwice()
    {
        QSet<QKeySequence> seen;
        for (const CommandDefinition &command : commandTable()) {
            if (!command.shortcut.isEmpty()) {
                QVERIFY2(!seen.contains(command.shortcut), command.text);
                seen += command.shortcut;
            }
        }
    }
};

QTEST_MAIN(ThemeTest)

} // namespace tst_theme

#include "tst_theme.moc"
