// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace statusbridge {

//! \brief Everything that a person can tell the window to do from a menu, a toolbar, a button or the tray.
enum class CommandId : quint8 {
    SyncNow,
    DryRun,
    CancelCycle,
    StartScheduler,
    StopScheduler,
    ShowOverview,
    ShowDelivery,
    ShowRuns,
    ShowLookup,
    ShowParked,
    ShowLog,
    ShowSettings,
    ShowAudit,
    Find,
    Refresh,
    ExportCsv,
    ExportJson,
    RetrySelected,
    RetryAllFailed,
    ReleaseSelected,
    ReleaseByReason,
    ReleaseAll,
    CopyDetails,
    RunAssistant,
    Connect,
    ShowDatabaseSettings,
    SetUpDatabase,
    AttachToServer,
    ShowWindow,
    ShowManual,
    ShowShortcuts,
    ShowAbout,
    Quit,
};

enum class CommandGroup : quint8 { Cycle, View, Records, Help, Program };

//! \brief One row of the table that menus, toolbar, buttons, tooltips and the list of shortcuts derive from.
struct CommandDefinition
{
    CommandId id = CommandId::Quit;
    CommandGroup group = CommandGroup::Program;
    const char *text = nullptr; //!< with a mnemonic, to be translated in the context "Commands"
    const char *hint = nullptr; //!< one sentence, likewise
    const char *icon = nullptr; //!< name of an icon of the theme
    QKeySequence shortcut = {};
};

//! \brief All commands in the order of the menus.
[[nodiscard]] const QList<CommandDefinition> &commandTable();
[[nodiscard]] const CommandDefinition &definitionOf(CommandId id);
//! \brief Text and hint in the language of the window.
[[nodiscard]] QString commandText(const CommandDefinition &command);
[[nodiscard]] QString commandHint(const CommandDefinition &command);
//! \brief Why a command can't be done when it can't and nothing better is known, one sentence.
[[nodiscard]] QString unavailableText(CommandId id);
[[nodiscard]] QString groupTitle(CommandGroup group);

} // namespace statusbridge
