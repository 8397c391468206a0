// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of every page of the window in every state, for the README and for a look: see screenshots.sh.
#include "engine/core/languages.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/assistant/assistant.h"
#include "ui/assistant/dryrunstep.h"
#include "ui/lookup/lookuppage.h"
#include "ui/runs/runspage.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/settingspage.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <algorithm>

using namespace statusbridge;

namespace {

QList<std::pair<CommandId, QString>> pages()
{
    return {{CommandId::ShowOverview, u"overview"_s}, {CommandId::ShowDelivery, u"delivery"_s},
            {CommandId::ShowRuns, u"runs"_s},         {CommandId::ShowLookup, u"lookup"_s},
            {CommandId::ShowParked, u"parked"_s},     {CommandId::ShowLog, u"log"_s},
            {CommandId::ShowSettings, u"settings"_s}, {CommandId::ShowAudit, u"audit"_s}};
}

//! A morning at a shop: most messages arrive, some numbers are wrong, one form is picky.
void prepare(CycleFixture &cycle)
{
    const qint64 now = cycle.clock.utcNow().toSecsSinceEpoch();
    const auto ago = [&](int minutes) { return QString::number(now - minutes * 60); };
    const QStringList ids = cycle.addSentRecords(60);
    cycle.execute(u"UPDATE webhook_logs SET message_id = 'wamid.' || queue_id, timestamp = '%1'"_s.arg(ago(240)));
    for (int number = 1; number <= 40; ++number) {
        cycle.addDelivered(u"q-%1"_s.arg(number), number % 9 == 0 ? u"failed"_s : u"delivered"_s, ago(240 - number));
    }
    for (int number = 0; number < 4; ++number) {
        cycle.zoho.addFault(zohosim::Fault::code(200, 3070, u"Data validation failure: [Email]"_s)
                                .on(zohosim::CallKind::Update)
                                .forRecord(ids.at(number * 3))
                                .repeated(zohosim::Fault::forever));
    }
    for (int cycles = 0; cycles < 4; ++cycles) {
        cycle.addDelivered(u"q-%1"_s.arg(45 + cycles), u"delivered"_s, ago(180 - cycles));
        static_cast<void>(cycle.sync());
    }
    // As if they had run one after the other.
    for (const QString &column :
         {u"runs SET started_at = started_at - %1"_s, u"runs SET finished_at = finished_at - %1"_s}) {
        cycle.execute(u"UPDATE statusbridge_"_s + column.arg(u"(5 - id) * 5400000"_s));
    }
    cycle.execute(u"UPDATE statusbridge_journal SET noted_at = noted_at - (5 - run_id) * 5400000"_s);
    cycle.addWebhook(u"q-55"_s, u"read"_s, ago(2));
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

//! One message after the other, so slowly that there is time for pictures.
void prepareSlowly(CycleFixture &cycle)
{
    prepare(cycle);
    cycle.addSentRecords(200);
    cycle.zoho.addFault(zohosim::Fault::of(zohosim::Fault::Action::Late, std::chrono::milliseconds(1500))
                            .on(zohosim::CallKind::Update)
                            .repeated(zohosim::Fault::forever));
}

void prepareWithoutZoho(CycleFixture &cycle)
{
    prepare(cycle);
    cycle.addDelivered(u"q-56"_s, u"delivered"_s);
    cycle.zoho.stop();
}

void prepareRevoked(CycleFixture &cycle)
{
    prepare(cycle);
    cycle.zoho.revokeRefreshToken();
    cycle.addDelivered(u"q-56"_s, u"delivered"_s);
}

//! What is to be drawn; a list that is empty stands for all.
struct Wish
{
    QDir folder;
    QStringList states;
    QStringList looks;
    QStringList sizes;
    QStringList pictures; //!< beginnings of names: "overview"

    [[nodiscard]] static bool has(const QStringList &list, const QString &name)
    {
        return list.isEmpty() || list.contains(name);
    }
    [[nodiscard]] bool hasPicture(const QString &name) const
    {
        return pictures.isEmpty() ||
               std::ranges::any_of(pictures, [&](const QString &wanted) { return name.startsWith(wanted); });
    }
};

//! "light", "dark", "right-to-left" (in English) and the code of each further language.
QStringList looks()
{
    QStringList names = {u"light"_s, u"dark"_s, u"right-to-left"_s};
    for (const Language &language : languages().sliced(1)) {
        names += language.code;
    }
    return names;
}

//! How the window looks: one of looks().
class Look
{
public:
    explicit Look(Theme &theme, const QString &name) : m_name(name)
    {
        const Language *language = languageNamed(name);
        speakLanguage(*qApp, language ? language->code : u"en"_s);
        if (name == u"right-to-left") {
            QApplication::setLayoutDirection(Qt::RightToLeft);
        }
        theme.setScheme(name == u"dark" ? ColorScheme::Dark : ColorScheme::Light);
    }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    QString m_name;
};

//! Draws one state of the program in one look and one size.
class Camera
{
public:
    Camera(const Wish &wish, const QString &state, const QString &look, const QSize &size)
        : m_wish(wish)
        , m_suffix(u"%1-%2-%3x%4"_s.arg(state == u"usual" ? QString() : QString(u'-' + state), look)
                       .arg(size.width())
                       .arg(size.height()))
    {
        if (qApp->devicePixelRatio() > 1) {
            m_suffix += u"@%1"_s.arg(qApp->devicePixelRatio());
        }
    }

    void save(QWidget &window, const QString &name) const
    {
        if (!m_wish.hasPicture(name)) {
            return;
        }
        QTest::qWait(400); // pictures of a window that is still filling are of no use
        const QString file = m_wish.folder.filePath(name + m_suffix + u".png"_s);
        if (!window.grab().save(file)) {
            qFatal("%s can't be written.", qPrintable(file));
        }
    }

    void savePages(MainWindow &window) const
    {
        for (const auto &[command, name] : pages()) {
            window.showPage(command);
            if (auto *lookup = qobject_cast<LookupPage *>(window.currentPage())) {
                save(window, u"lookup-start"_s);
                lookup->search(u"q-9"_s);
            }
            save(window, name);
            for (const QString &table : {u"lastOutcomes"_s, u"parked"_s}) {
                saveDetail(window, table, name + u"-detail"_s);
            }
            if (auto *runs = qobject_cast<RunsPage *>(window.currentPage())) {
                runs->showRun(1);
                save(window, u"run"_s);
                saveDetail(window, u"records"_s, u"run-detail"_s);
                runs->showList();
            }
        }
    }

    //! With the record of the first row at the side; nothing if the page has no such table, or no row in it.
    void saveDetail(MainWindow &window, const QString &table, const QString &name) const
    {
        auto *view = window.currentPage()->findChild<DataTable *>(table);
        if (view && view->model()->rowCount() > 0) {
            view->selectRow(0);
            save(window, name);
        }
    }

    //! The page of the messages, and the messages behind one of its numbers.
    void saveMessages(MainWindow &window) const
    {
        for (const auto &[command, name] : {pages().at(0), pages().at(1)}) {
            window.showPage(command);
            save(window, name);
        }
        for (auto *figure : window.currentPage()->findChildren<QAbstractButton *>(u"failed"_s)) {
            figure->click();
        }
        save(window, u"delivery-messages"_s);
    }

    void saveSettings(MainWindow &window) const
    {
        window.showPage(CommandId::ShowSettings);
        auto *chapters = window.currentPage()->findChild<QListWidget *>();
        for (int chapter = 1; chapter < chapters->count(); ++chapter) {
            chapters->setCurrentRow(chapter);
            save(window, u"settings-%1"_s.arg(chapter + 1));
        }
    }

    void saveAssistant(WindowFixture &fixture, bool isComplete) const
    {
        if (!m_wish.hasPicture(u"assistant"_s)) {
            return;
        }
        fixture.trigger(CommandId::RunAssistant);
        auto *assistant = fixture.window().findChild<Assistant *>();
        for (int step = 0; step < assistant->stepCount(); ++step) {
            assistant->showStep(step);
            save(*assistant, u"assistant-%1"_s.arg(step + 1));
        }
        if (isComplete) {
            assistant->dryRunStep().run();
            static_cast<void>(QTest::qWaitFor([&] { return !assistant->dryRunStep().isRunning(); }, 20000));
            save(*assistant, u"assistant-planned"_s);
        }
        assistant->reject();
        QTest::qWait(50);
    }

    void saveDialogs(WindowFixture &fixture) const
    {
        MainWindow &window = fixture.window();
        saveDialog(fixture, CommandId::Connect, {}, u"connect"_s);
        saveDialog(fixture, CommandId::ShowShortcuts, u"shortcuts"_s, u"shortcuts"_s);
        saveDialog(fixture, CommandId::ShowManual, u"manual"_s, u"manual"_s);
        saveDialog(fixture, CommandId::ShowAbout, u"about"_s, u"about"_s);
        window.showPage(CommandId::ShowOverview);
        window.showDone(u"The scheduler is stopped, in all instances."_s, [] {});
        save(window, u"done"_s);
        auto *settings = qobject_cast<SettingsPage *>(window.page(CommandId::ShowSettings));
        auto *line = settings->field(u"zoho.report"_s)->findChild<QLineEdit *>();
        line->setText(u"Other"_s);
        Q_EMIT line->textEdited(line->text());
        window.showPage(CommandId::ShowSettings);
        save(window, u"settings-unsaved"_s);
        saveDialog(fixture, CommandId::Quit, u"unsaved"_s, u"question"_s);
        settings->revert();
    }

private:
    void saveDialog(WindowFixture &fixture, CommandId command, const QString &objectName, const QString &name) const
    {
        if (!m_wish.hasPicture(name)) {
            return;
        }
        fixture.trigger(command);
        QTest::qWait(50);
        if (QDialog *dialog = fixture.dialog(objectName)) {
            save(*dialog, name);
            dialog->reject();
            QTest::qWait(50);
        }
    }

    const Wish &m_wish;
    QString m_suffix;
};

//! A state of the program, and what there is to see in it.
struct State
{
    QString name;
    std::function<void(CycleFixture &)> prepare;
    std::function<void(const Camera &, WindowFixture &)> draw;
};

QList<State> states()
{
    const auto drawPages = [](const Camera &camera, WindowFixture &fixture) { camera.savePages(fixture.window()); };
    return {
        {u"usual"_s, prepare,
         [](const Camera &camera, WindowFixture &fixture) {
             camera.savePages(fixture.window());
             camera.saveSettings(fixture.window());
             camera.saveAssistant(fixture, true);
             camera.saveDialogs(fixture);
         }},
        {u"messages"_s, sendMessages,
         [](const Camera &camera, WindowFixture &fixture) { camera.saveMessages(fixture.window()); }},
        {u"empty"_s, [](CycleFixture &) {}, drawPages},
        {u"busy"_s, prepareSlowly, drawPages},
        {u"failing"_s, prepareWithoutZoho, drawPages},
        {u"revoked"_s, prepareRevoked, drawPages},
        {u"unconnected"_s, [](CycleFixture &cycle) { cycle.settings.zoho = {}; },
         [](const Camera &camera, WindowFixture &fixture) {
             camera.saveAssistant(fixture, false);
             camera.savePages(fixture.window());
         }},
    };
}

void takeAll(const Wish &wish, Theme &theme)
{
    const QList<QSize> sizes = {QSize(1280, 720), QSize(1920, 1080)};
    for (const State &state : states()) {
        for (const QString &look : looks()) {
            if (!Wish::has(wish.states, state.name) || !Wish::has(wish.looks, look)) {
                continue;
            }
            const Look inForce(theme, look);
            WindowFixture fixture(state.prepare);
            for (const QSize &size : sizes) {
                if (Wish::has(wish.sizes, u"%1x%2"_s.arg(size.width()).arg(size.height()))) {
                    theme.setScheme(look == u"dark" ? ColorScheme::Dark : ColorScheme::Light);
                    fixture.window().resize(size);
                    QTest::qWait(1500); // the first cycle
                    state.draw(Camera(wish, state.name, inForce.name(), size), fixture);
                }
            }
            fixture.cycle.engine.cancelCycle();
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.addPositionalArgument(u"pictures"_s, u"Beginnings of names, such as \"overview\"; none: all."_s);
    const QCommandLineOption states(u"state"_s, u"usual, messages, empty, busy, failing, revoked, unconnected"_s,
                                    u"name"_s);
    const QCommandLineOption looksOption(u"look"_s, looks().join(u", "_s), u"name"_s);
    const QCommandLineOption sizes(u"size"_s, u"1280x720, 1920x1080"_s, u"size"_s);
    parser.addOptions({states, looksOption, sizes});
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty()) {
        parser.showHelp(3);
    }
    Theme theme;
    takeAll({.folder = QDir(arguments.constFirst()),
             .states = parser.values(states),
             .looks = parser.values(looksOption),
             .sizes = parser.values(sizes),
             .pictures = arguments.mid(1)},
            theme);
    return 0;
}
