// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandtable.h"

#include <QHash>
#include <QObject>

class QAction;

namespace statusbridge {

//! \brief The commands as actions, one each, shared by menus, toolbar, buttons and tray. Enabling one enables it
//! everywhere. Lives on the main thread.
class CommandSet : public QObject
{
    Q_OBJECT

public:
    explicit CommandSet(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(CommandId id) const { return m_actions.value(id); }
    [[nodiscard]] QList<QAction *> actions(CommandGroup group) const;
    void setEnabled(CommandId id, bool isEnabled);
    //! \brief Writes texts and hints again, after the language has changed.
    void retranslate();

private:
    QHash<CommandId, QAction *> m_actions;
};

} // namespace statusbridge
