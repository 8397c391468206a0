// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

namespace statusbridge {

WindowFixture::WindowFixture(const std::function<void(CycleFixture &)> &prepare,
                             const std::function<void(TestHost &)> &prepareHost)
    : host(cycle)
{
    if (prepare) {
        prepare(cycle);
    }
    if (prepareHost) {
        prepareHost(host);
    }
    cycle.engine.runScheduler();
    m_console = std::make_unique<Console>(host);
    m_console->show(false);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget)) {
            m_window = window;
        }
    }
    Q_ASSERT(m_window);
}

QString WindowFixture::state() const
{
    return m_window->findChild<QLabel *>(u"stateTitle"_s)->text();
}

QAction *WindowFixture::action(CommandId command) const
{
    const QString hint = commandHint(definitionOf(command));
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *found : menu->actions()) {
            if (found->statusTip() == hint) {
                return found;
            }
        }
    }
    qFatal("No menu has the command \"%s\".", definitionOf(command).text);
}

bool WindowFixture::trigger(CommandId command)
{
    QAction *found = action(command);
    if (!found->isEnabled()) {
        return false;
    }
    found->trigger();
    return true;
}

bool WindowFixture::isEnabled(CommandId command) const
{
    return action(command)->isEnabled();
}

QString WindowFixture::refusal(CommandId command) const
{
    return action(command)->property(disabledReasonProperty).toString();
}

QDialog *WindowFixture::dialog(const QString &name) const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog && dialog->isVisible() && (dialog->objectName() == name || name.isEmpty())) {
            return dialog;
        }
    }
    return nullptr;
}

void WindowFixture::closeConsole()
{
    m_console.reset();
    m_window = nullptr;
}

} // namespace statusbridge
