// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of every page of the window, for README and for whoever wants to look at it: see screenshots.sh.
#include "tests/ui/window/windowfixture.h"
#include "ui/assistant/assistant.h"
#include "ui/lookup/lookuppage.h"
#include "ui/runs/runspage.h"
#include "ui/theme/theme.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QTest>

using namespace statusbridge;

namespace {

const QList<std::pair<CommandId, QString>> pages = {
    {CommandId::ShowOverview, QStringLiteral("overview")}, {CommandId::ShowRuns, QStringLiteral("runs")},
    {CommandId::ShowLookup, QStringLiteral("lookup")},     {CommandId::ShowParked, QStringLiteral("parked")},
    {CommandId::ShowLog, QStringLiteral("log")},           {CommandId::ShowSettings, QStringLiteral("settings")}};

//! A morning at a shop: most messages arrive, some numbers are wrong, one form is picky.
void prepare(CycleFixture &cycle)
{
    const QStringList ids = cycle.addSentRecords(60);
    for (int number = 1; number <= 40; ++number) {
        cycle.addDelivered(QStringLiteral("q-%1").arg(number),
                           number % 9 == 0 ? QStringLiteral("failed") : QStringLiteral("delivered"));
    }
    for (int number = 0; number < 4; ++number) {
        cycle.zoho.addFault(zohosim::Fault::code(200, 3070, QStringLiteral("Data validation failure: [Email]"))
                                .on(zohosim::CallKind::Update)
                                .forRecord(ids.at(number * 3))
                                .repeated(zohosim::Fault::forever));
    }
    for (int cycles = 0; cycles < 4; ++cycles) {
        cycle.addDelivered(QStringLiteral("q-%1").arg(45 + cycles), QStringLiteral("delivered"));
        static_cast<void>(cycle.sync());
    }
    cycle.addWebhook(QStringLiteral("q-55"), QStringLiteral("read"));
}

void settle()
{
    QTest::qWait(600); // pictures of a window that is still filling are of no use
}

void take(QWidget &window, const QDir &folder, const QString &name)
{
    settle();
    const QString file = folder.filePath(name + QStringLiteral(".png"));
    if (!window.grab().save(file)) {
        qFatal("%s can't be written.", qPrintable(file));
    }
}

void takeAll(const QDir &folder, const QString &suffix)
{
    WindowFixture fixture(prepare);
    MainWindow &window = fixture.window();
    window.resize(1280, 720);
    settle();
    for (const auto &[command, name] : pages) {
        window.showPage(command);
        if (auto *lookup = qobject_cast<LookupPage *>(window.currentPage())) {
            lookup->search(QStringLiteral("q-9"));
        }
        take(window, folder, name + suffix);
        if (auto *runs = qobject_cast<RunsPage *>(window.currentPage())) {
            runs->showRun(1);
            take(window, folder, QStringLiteral("run") + suffix);
            runs->showList();
        }
    }
    auto *chapters = window.currentPage()->findChild<QListWidget *>();
    for (int chapter = 1; chapter < chapters->count(); ++chapter) {
        chapters->setCurrentRow(chapter);
        take(window, folder, QStringLiteral("settings-%1").arg(chapter + 1) + suffix);
    }
    fixture.trigger(CommandId::RunAssistant);
    auto *assistant = window.findChild<Assistant *>();
    for (int step = 0; step < assistant->stepCount(); ++step) {
        assistant->showStep(step);
        take(*assistant, folder, QStringLiteral("assistant-%1").arg(step + 1) + suffix);
    }
    assistant->reject();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        qWarning("usage: statusbridge_screenshots FOLDER");
        return 3;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    QLocale::setDefault(QLocale(QLocale::English));
    speakLocalLanguage(application);
    Theme theme;
    theme.setScheme(ColorScheme::Light);
    takeAll(folder, QStringLiteral("-light"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    takeAll(folder, QStringLiteral("-right-to-left"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    theme.setScheme(ColorScheme::Dark);
    takeAll(folder, QStringLiteral("-dark"));
    theme.setScheme(ColorScheme::Light);
    QLocale::setDefault(QLocale(QLocale::German));
    speakLocalLanguage(application);
    takeAll(folder, QStringLiteral("-german"));
    return 0;
}
