// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandtable.h"

#include <QHash>
#include <QObject>

#include <optional>

class QAction;

namespace statusbridge {

//! \brief The property of an action or a widget that says why it can't be used.
inline constexpr auto disabledReasonProperty = "statusbridgeDisabledReason";

//! \brief The commands as actions, one each, shared by menus, toolbar, buttons and tray. Enabling one enables it
//! everywhere. Lives on the main thread.
class CommandSet : public QObject
{
    Q_OBJECT

public:
    explicit CommandSet(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(CommandId id) const { return m_actions.value(id); }
    [[nodiscard]] QList<QAction *> actions(CommandGroup group) const;
    //! \brief Enables a command, or disables it; then its tool tip says why, everywhere.
    //! \param reason one sentence; empty: what unavailableText() says
    void setEnabled(CommandId id, bool isEnabled, const QString &reason = {});
    //! \brief Forbids a command for \p reason, whatever setEnabled() says before or after; empty: no longer.
    void forbid(CommandId id, const QString &reason);
    //! \brief Says behind the text of a command how many it is for; nothing: that is not known, or there is none.
    void setCount(CommandId id, std::optional<int> count);
    //! \brief Writes texts and hints again, after the language has changed.
    void retranslate();

private:
    void apply(CommandId id);
    void writeToolTip(const CommandDefinition &command);
    [[nodiscard]] QString textOf(const CommandDefinition &command) const;

    QHash<CommandId, QAction *> m_actions;
    QHash<CommandId, int> m_counts;
    QHash<CommandId, QString> m_forbidden; //!< why
    QHash<CommandId, QString> m_disabled;  //!< why, of those that setEnabled() has disabled
};

} // namespace statusbridge
