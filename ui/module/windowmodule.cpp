// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "ui/module/consolemodule.h"
#include "ui/text/language.h"
#include "ui/theme/icons.h"
#include "ui/window/console.h"

#include <QApplication>
#include <QMessageBox>
#include <QSessionManager>

namespace statusbridge {

//! \brief What the program finds in the module.
class WindowModule final : public QObject, public ConsoleModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.statusbridge.ConsoleModule/1")
    Q_INTERFACES(statusbridge::ConsoleModule)

public:
    [[nodiscard]] QString version() const override;
    [[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv) override;
    void run(ConsoleHost &host, bool hidden) override;
    void showStartFailure(const QString &sentence) override;
};

QString WindowModule::version() const
{
    return QStringLiteral(STATUSBRIDGE_VERSION);
}

std::unique_ptr<QCoreApplication> WindowModule::makeApplication(int &argc, char **argv)
{
    auto application = std::make_unique<QApplication>(argc, argv);
    speakLocalLanguage(*application);
    QApplication::setApplicationDisplayName(u"Statusbridge"_s);
    const auto id = u"org.statusbridge.Console"_s;
    QApplication::setDesktopFileName(id);
    QApplication::setWindowIcon(QIcon::fromTheme(id, themedIcon(u"statusbridge"_s)));
    // The engine continues without a window.
    QApplication::setQuitOnLastWindowClosed(false);
    // The next session starts it as this one did, not with Qt's own option, which is no option of ours.
    connect(application.get(), &QGuiApplication::saveStateRequest, application.get(),
            [](QSessionManager &session) { session.setRestartCommand(QCoreApplication::arguments()); });
    return application;
}

void WindowModule::run(ConsoleHost &host, bool hidden)
{
    Console console(host);
    // exit() and not quit(), which asks every window whether it wants to be closed.
    connect(&console, &Console::quitRequested, this, [] { QCoreApplication::exit(); });
    console.show(hidden);
    QCoreApplication::exec();
}

void WindowModule::showStartFailure(const QString &sentence)
{
    QMessageBox box(QMessageBox::Critical, tr("Statusbridge can't start"), sentence, QMessageBox::Close);
    box.exec();
}

} // namespace statusbridge

#include "windowmodule.moc"
