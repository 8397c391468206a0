// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of every page of the window, for the README and for a look: see screenshots.sh.
#include "tests/ui/window/windowfixture.h"
#include "ui/assistant/assistant.h"
#include "ui/assistant/dryrunstep.h"
#include "ui/lookup/lookuppage.h"
#include "ui/runs/runspage.h"
#include "ui/settings/connectdialog.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QTest>

using namespace statusbridge;

namespace {

QList<std::pair<CommandId, QString>> pages()
{
    return {{CommandId::ShowOverview, u"overview"_s}, {CommandId::ShowDelivery, u"delivery-empty"_s},
            {CommandId::ShowRuns, u"runs"_s},         {CommandId::ShowLookup, u"lookup"_s},
            {CommandId::ShowParked, u"parked"_s},     {CommandId::ShowLog, u"log"_s},
            {CommandId::ShowSettings, u"settings"_s}};
}

//! A morning at a shop: most messages arrive, some numbers are wrong, one form is picky.
void prepare(CycleFixture &cycle)
{
    const QStringList ids = cycle.addSentRecords(60);
    for (int number = 1; number <= 40; ++number) {
        cycle.addDelivered(u"q-%1"_s.arg(number), number % 9 == 0 ? u"failed"_s : u"delivered"_s);
    }
    for (int number = 0; number < 4; ++number) {
        cycle.zoho.addFault(zohosim::Fault::code(200, 3070, u"Data validation failure: [Email]"_s)
                                .on(zohosim::CallKind::Update)
                                .forRecord(ids.at(number * 3))
                                .repeated(zohosim::Fault::forever));
    }
    for (int cycles = 0; cycles < 4; ++cycles) {
        cycle.addDelivered(u"q-%1"_s.arg(45 + cycles), u"delivered"_s);
        static_cast<void>(cycle.sync());
    }
    cycle.addWebhook(u"q-55"_s, u"read"_s);
}

//! A week of messages whose bodies tell everything, most of which arrive within seconds.
void sendMessages(CycleFixture &cycle)
{
    constexpr int messages = 1200;
    const qint64 now = cycle.clock.utcNow().toSecsSinceEpoch();
    const auto insert = [&](const QString &word, const QString &condition, const QString &delay) {
        return u"INSERT INTO statusbridge_statuses (source, source_key, body_hash, part, queue_id, message_id, word, "
               "recipient, event_time, provider, business_number, template_name, reason_code, reason, arrived_at) "
               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
               "SELECT 2, '%2-' || i, 'h', 0, 'order-' || i, 'wamid.' || i, '%2', '1555000' || (1000 + i), "
               "%3 - i * i * 600000 / %1 / %1 + %4, 'WhatsApp', '1555000100' || (i % 3), "
               "CASE i % 5 WHEN 0 THEN 'order_shipped' WHEN 1 THEN 'order_shipped' WHEN 2 THEN 'payment_reminder' "
               "WHEN 3 THEN 'order_confirmation' ELSE NULL END, "
               "CASE WHEN '%2' = 'failed' THEN CASE i % 4 WHEN 1 THEN '131047' WHEN 2 THEN '131049' ELSE '131026' END "
               "END, NULL, 0 FROM n WHERE %5"_s.arg(QString::number(messages), word, QString::number(now - 60), delay,
                                                    condition);
    };
    cycle.executeAll({insert(u"sent"_s, u"1"_s, u"0"_s), insert(u"delivered"_s, u"i % 9 > 1"_s, u"1 + i * i % 47"_s),
                      insert(u"read"_s, u"i % 9 > 5"_s, u"60 + i % 3000"_s),
                      insert(u"failed"_s, u"i % 9 = 1"_s, u"2"_s)});
    for (int cycles = 0; cycles < 3; ++cycles) {
        static_cast<void>(cycle.sync());
    }
}

void settle()
{
    QTest::qWait(600); // pictures of a window that is still filling are of no use
}

void take(QWidget &window, const QDir &folder, const QString &name)
{
    settle();
    const QString file = folder.filePath(name + u".png"_s);
    if (!window.grab().save(file)) {
        qFatal("%s can't be written.", qPrintable(file));
    }
}

//! The page of the messages with something on it, and the messages behind one of its numbers.
void takeDelivery(const QDir &folder, const QString &suffix)
{
    WindowFixture fixture(sendMessages);
    MainWindow &window = fixture.window();
    window.showPage(CommandId::ShowDelivery);
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
        window.resize(size);
        take(window, folder, u"delivery-%1"_s.arg(size.width()) + suffix);
    }
    window.resize(1280, 720);
    for (auto *figure : window.currentPage()->findChildren<QAbstractButton *>(u"failed"_s)) {
        figure->click();
    }
    take(window, folder, u"delivery-messages"_s + suffix);
}

void takeAll(const QDir &folder, const QString &suffix)
{
    takeDelivery(folder, suffix);
    WindowFixture fixture(prepare);
    MainWindow &window = fixture.window();
    window.resize(1280, 720);
    settle();
    const auto shown = pages();
    for (const auto &[command, name] : shown) {
        window.showPage(command);
        if (auto *lookup = qobject_cast<LookupPage *>(window.currentPage())) {
            lookup->search(u"q-9"_s);
        }
        take(window, folder, name + suffix);
        if (auto *runs = qobject_cast<RunsPage *>(window.currentPage())) {
            runs->showRun(1);
            take(window, folder, u"run"_s + suffix);
            runs->showList();
        }
    }
    auto *chapters = window.currentPage()->findChild<QListWidget *>();
    for (int chapter = 1; chapter < chapters->count(); ++chapter) {
        chapters->setCurrentRow(chapter);
        take(window, folder, u"settings-%1"_s.arg(chapter + 1) + suffix);
    }
    fixture.trigger(CommandId::RunAssistant);
    auto *assistant = window.findChild<Assistant *>();
    for (int step = 0; step < assistant->stepCount(); ++step) {
        assistant->showStep(step);
        take(*assistant, folder, u"assistant-%1"_s.arg(step + 1) + suffix);
    }
    assistant->dryRunStep().run();
    while (assistant->dryRunStep().isRunning()) {
        settle();
    }
    take(*assistant, folder, u"assistant-planned"_s + suffix);
    assistant->reject();
    settle();
    fixture.trigger(CommandId::Connect);
    take(*window.findChild<ConnectDialog *>(), folder, u"connect"_s + suffix);
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
    takeAll(folder, u"-light"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    takeAll(folder, u"-right-to-left"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    theme.setScheme(ColorScheme::Dark);
    takeAll(folder, u"-dark"_s);
    theme.setScheme(ColorScheme::Light);
    QLocale::setDefault(QLocale(QLocale::German));
    speakLocalLanguage(application);
    takeAll(folder, u"-german"_s);
    return 0;
}
