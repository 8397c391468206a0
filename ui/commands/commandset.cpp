// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandset.h"

#include "engine/core/literals.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QLocale>
#include <QVariant>

namespace statusbridge {

CommandSet::CommandSet(QObject *parent) : QObject(parent)
{
    for (const CommandDefinition &command : commandTable()) {
        auto *action = new QAction(this);
        action->setIcon(themedIcon(QString::fromLatin1(command.icon)));
        action->setShortcut(command.shortcut);
        m_actions.insert(command.id, action);
    }
    retranslate();
}

QList<QAction *> CommandSet::actions(CommandGroup group) const
{
    QList<QAction *> list;
    for (const CommandDefinition &command : commandTable()) {
        if (command.group == group) {
            list += action(command.id);
        }
    }
    return list;
}

void CommandSet::setEnabled(CommandId id, bool isEnabled, const QString &reason)
{
    m_disabled.remove(id);
    if (!isEnabled) {
        m_disabled.insert(id, reason.isEmpty() ? unavailableText(id) : reason);
    }
    apply(id);
}

void CommandSet::forbid(CommandId id, const QString &reason)
{
    m_forbidden.remove(id);
    if (!reason.isEmpty()) {
        m_forbidden.insert(id, reason);
    }
    apply(id);
}

void CommandSet::apply(CommandId id)
{
    const QString why = m_forbidden.value(id, m_disabled.value(id));
    action(id)->setProperty(disabledReasonProperty, why);
    action(id)->setEnabled(why.isEmpty());
    writeToolTip(definitionOf(id));
}

void CommandSet::writeToolTip(const CommandDefinition &command)
{
    QAction *action = m_actions.value(command.id);
    const QString shortcut = command.shortcut.toString(QKeySequence::NativeText);
    const QString hint = commandHint(command);
    const QString reason = action->property(disabledReasonProperty).toString();
    const QString tip = shortcut.isEmpty() ? hint : u"%1 (%2)"_s.arg(hint, shortcut);
    action->setToolTip(reason.isEmpty() ? tip : QString(tip + u'\n' + reason));
}

void CommandSet::setCount(CommandId id, std::optional<int> count)
{
    m_counts.remove(id);
    if (count) {
        m_counts.insert(id, *count);
    }
    action(id)->setText(textOf(definitionOf(id)));
}

QString CommandSet::textOf(const CommandDefinition &command) const
{
    const auto count = m_counts.constFind(command.id);
    return count == m_counts.cend()
               ? commandText(command)
               : tr("%1 (%2)", "a command, and for how many").arg(commandText(command), QLocale().toString(*count));
}

void CommandSet::retranslate()
{
    for (const CommandDefinition &command : commandTable()) {
        QAction *action = m_actions.value(command.id);
        action->setText(textOf(command));
        action->setStatusTip(commandHint(command));
        writeToolTip(command);
    }
}

} // namespace statusbridge

#include "moc_commandset.cpp"
