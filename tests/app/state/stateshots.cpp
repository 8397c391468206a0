// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of the overview in each state, for a look: in light, in dark and in German.
#include "tests/app/state/scenarios.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace statusbridge;

namespace {

void save(MainWindow &window, const QString &file)
{
    QTest::qWait(400); // pictures of a window that is still filling are of no use
    if (!window.grab().save(file)) {
        qFatal("%s can't be written.", qPrintable(file));
    }
}

//! The words of scenarios are English: in another language they are given their time.
void waitFor(EveryPlace &places, const ShownState &shown)
{
    const bool isEnglish = QLocale().language() == QLocale::English;
    const auto isShown = [&] { return places.console.state().startsWith(shown.title); };
    static_cast<void>(QTest::qWaitFor(isShown, isEnglish ? 20000 : 7000));
}

void takeState(const Scenario &scenario, const QString &place)
{
    Theme theme;
    theme.setScheme(ColorScheme::Light);
    EveryPlace places(scenario.prepare);
    MainWindow &window = places.console.window();
    window.resize(1100, 620);
    waitFor(places, scenario.before);
    scenario.begin(places);
    waitFor(places, scenario.shown);
    save(window, place + u"-light.png"_s);
    theme.setScheme(ColorScheme::Dark);
    save(window, place + u"-dark.png"_s);
    theme.setScheme(ColorScheme::Light);
    scenario.end(places);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2) {
        qWarning("usage: statusbridge_stateshots FOLDER [LANGUAGE]");
        return 3;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QString language = QString::fromLocal8Bit(argc > 2 ? argv[2] : "en");
    QLocale::setDefault(QLocale(language));
    speakLocalLanguage(application);
    int number = 0;
    const auto all = scenarios();
    for (const Scenario &scenario : all) {
        const QString name = QString::fromLatin1(scenario.name).replace(u' ', u'-');
        takeState(scenario, folder.filePath(
                                u"%1-%2-%3"_s.arg(QString::number(++number).rightJustified(2, u'0'), name, language)));
    }
    return 0;
}
