// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace statusbridge {

namespace {

QList<CommandDefinition> cycleCommands()
{
    return {
        {CommandId::SyncNow, CommandGroup::Cycle, QT_TRANSLATE_NOOP("Commands", "&Sync now"),
         QT_TRANSLATE_NOOP("Commands", "Runs a cycle now; the next one is due as before."), "sync", Qt::Key_F9},
        {CommandId::DryRun, CommandGroup::Cycle, QT_TRANSLATE_NOOP("Commands", "&Dry run"),
         QT_TRANSLATE_NOOP("Commands", "Shows what a cycle would do, and changes nothing."), "dry-run",
         Qt::SHIFT | Qt::Key_F9},
        {CommandId::CancelCycle, CommandGroup::Cycle, QT_TRANSLATE_NOOP("Commands", "&Cancel the cycle"),
         QT_TRANSLATE_NOOP("Commands", "Ends the running cycle cleanly, whichever instance runs it."), "cancel",
         Qt::CTRL | Qt::Key_Period},
        {CommandId::StartScheduler, CommandGroup::Cycle, QT_TRANSLATE_NOOP("Commands", "S&tart the scheduler"),
         QT_TRANSLATE_NOOP("Commands", "Lets cycles begin by themselves, in all instances."), "start", Qt::Key_F7},
        {CommandId::StopScheduler, CommandGroup::Cycle, QT_TRANSLATE_NOOP("Commands", "St&op the scheduler"),
         QT_TRANSLATE_NOOP("Commands", "No cycle begins by itself until somebody starts the scheduler again."), "stop",
         Qt::Key_F8},
    };
}

QList<CommandDefinition> viewCommands()
{
    return {
        {CommandId::ShowOverview, CommandGroup::View, QT_TRANSLATE_NOOP("Commands", "&Overview"),
         QT_TRANSLATE_NOOP("Commands", "How everything stands."), "overview", Qt::CTRL | Qt::Key_1},
        {CommandId::ShowDelivery, CommandGroup::View, QT_TRANSLATE_NOOP("Commands", "&Delivery"),
         QT_TRANSLATE_NOOP("Commands", "What became of the messages: delivered, read, failed, pending."), "delivery",
         Qt::CTRL | Qt::Key_2},
        {CommandId::ShowRuns, CommandGroup::View, QT_TRANSLATE_NOOP("Commands", "C&ycles"),
         QT_TRANSLATE_NOOP("Commands", "All cycles, and what each did to every record."), "runs", Qt::CTRL | Qt::Key_3},
        {CommandId::ShowLookup, CommandGroup::View, QT_TRANSLATE_NOOP("Commands", "&Lookup"),
         QT_TRANSLATE_NOOP("Commands", "Where is my message?"), "lookup", Qt::CTRL | Qt::Key_4},
        {CommandId::ShowParked, CommandGroup::View, QT_TRANSLATE_NOOP("Commands", "&Parked records"),
         QT_TRANSLATE_NOOP("Commands", "Records that Zoho refused too often."), "parked", Qt::CTRL | Qt::Key_5},
        {CommandId::ShowLog, CommandGroup::View, QT_TRANSLATE_NOOP("Commands", "Lo&g"),
         QT_TRANSLATE_NOOP("Commands", "What the program says while it works."), "log", Qt::CTRL | Qt::Key_6},
        {CommandId::ShowSettings, CommandGroup::View, QT_TRANSLATE_NOOP("Commands", "S&ettings"),
         QT_TRANSLATE_NOOP("Commands", "Zoho, database, schedule, API and users."), "settings", Qt::CTRL | Qt::Key_7},
        {CommandId::ShowAudit, CommandGroup::View, QT_TRANSLATE_NOOP("Commands", "Cha&nges"),
         QT_TRANSLATE_NOOP("Commands", "Who changed what, from where and when."), "user", Qt::CTRL | Qt::Key_8},
        {CommandId::Find, CommandGroup::View, QT_TRANSLATE_NOOP("Commands", "&Find a message …"),
         QT_TRANSLATE_NOOP("Commands", "Looks up a queue id, message id or phone number."), "lookup",
         QKeySequence::Find},
        {CommandId::Refresh, CommandGroup::View, QT_TRANSLATE_NOOP("Commands", "Refre&sh"),
         QT_TRANSLATE_NOOP("Commands", "Asks the database again."), "refresh", Qt::Key_F5},
    };
}

QList<CommandDefinition> recordCommands()
{
    return {
        {CommandId::RetrySelected, CommandGroup::Records, QT_TRANSLATE_NOOP("Commands", "Retr&y selected"),
         QT_TRANSLATE_NOOP("Commands", "Tries the selected records again in a cycle that starts now."), "retry",
         Qt::CTRL | Qt::Key_R},
        {CommandId::RetryAllFailed, CommandGroup::Records, QT_TRANSLATE_NOOP("Commands", "Retry &all failed"),
         QT_TRANSLATE_NOOP("Commands", "Tries all failed and parked records of this cycle again."), "retry",
         Qt::CTRL | Qt::SHIFT | Qt::Key_R},
        {CommandId::ReleaseSelected, CommandGroup::Records, QT_TRANSLATE_NOOP("Commands", "Re&lease selected"),
         QT_TRANSLATE_NOOP("Commands", "The next cycle tries the selected records again."), "release",
         Qt::CTRL | Qt::Key_L},
        {CommandId::ReleaseByReason, CommandGroup::Records,
         QT_TRANSLATE_NOOP("Commands", "Release all with the same rea&son"),
         QT_TRANSLATE_NOOP("Commands", "The next cycle tries all records again that were parked for this reason."),
         "release", Qt::CTRL | Qt::SHIFT | Qt::Key_L},
        {CommandId::ReleaseAll,
         CommandGroup::Records,
         QT_TRANSLATE_NOOP("Commands", "Release all par&ked"),
         QT_TRANSLATE_NOOP("Commands", "The next cycle tries all parked records again."),
         "release",
         {}},
        {CommandId::ExportCsv, CommandGroup::Records, QT_TRANSLATE_NOOP("Commands", "Export as CS&V …"),
         QT_TRANSLATE_NOOP("Commands", "Saves what is shown as a table for a spreadsheet."), "export",
         Qt::CTRL | Qt::Key_E},
        {CommandId::ExportJson, CommandGroup::Records, QT_TRANSLATE_NOOP("Commands", "Export as &JSON …"),
         QT_TRANSLATE_NOOP("Commands", "Saves what is shown for a program."), "export",
         Qt::CTRL | Qt::SHIFT | Qt::Key_E},
        {CommandId::CopyDetails, CommandGroup::Records, QT_TRANSLATE_NOOP("Commands", "Copy as te&xt"),
         QT_TRANSLATE_NOOP("Commands", "Copies what is shown as text for a ticket."), "copy",
         Qt::CTRL | Qt::SHIFT | Qt::Key_C},
    };
}

QList<CommandDefinition> programCommands()
{
    return {
        {CommandId::ShowManual, CommandGroup::Help, QT_TRANSLATE_NOOP("Commands", "&Manual"),
         QT_TRANSLATE_NOOP("Commands", "Explains what is shown, and everything else."), "question", Qt::Key_F1},
        {CommandId::ShowShortcuts, CommandGroup::Help, QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"),
         QT_TRANSLATE_NOOP("Commands", "Shows every shortcut."), "keyboard", Qt::CTRL | Qt::Key_F1},
        {CommandId::ShowAbout,
         CommandGroup::Help,
         QT_TRANSLATE_NOOP("Commands", "&About Statusbridge"),
         QT_TRANSLATE_NOOP("Commands", "Version and license."),
         "about",
         {}},
        {CommandId::RunAssistant,
         CommandGroup::Program,
         QT_TRANSLATE_NOOP("Commands", "Set-up assista&nt …"),
         QT_TRANSLATE_NOOP("Commands", "Goes through all that is needed, step by step."),
         "assistant",
         {}},
        {CommandId::Connect,
         CommandGroup::Program,
         QT_TRANSLATE_NOOP("Commands", "&Connect to Zoho …"),
         QT_TRANSLATE_NOOP("Commands", "Lets Zoho give a token, and asks for nothing else."),
         "connect",
         {}},
        {CommandId::ShowDatabaseSettings,
         CommandGroup::Program,
         QT_TRANSLATE_NOOP("Commands", "Settings of the &database"),
         QT_TRANSLATE_NOOP("Commands", "Where the database is, and how to sign in there."),
         "settings",
         {}},
        {CommandId::SetUpDatabase,
         CommandGroup::Program,
         QT_TRANSLATE_NOOP("Commands", "Set up the data&base"),
         QT_TRANSLATE_NOOP("Commands", "Creates or upgrades the tables that Statusbridge needs."),
         "database",
         {}},
        {CommandId::AttachToServer,
         CommandGroup::Program,
         QT_TRANSLATE_NOOP("Commands", "Connect to a ser&ver …"),
         QT_TRANSLATE_NOOP("Commands", "Shows and operates the engine of another machine in this window."),
         "connect",
         {}},
        {CommandId::ShowWindow,
         CommandGroup::Program,
         QT_TRANSLATE_NOOP("Commands", "Open the &window"),
         QT_TRANSLATE_NOOP("Commands", "Brings the window to the front."),
         "overview",
         {}},
        {CommandId::Quit, CommandGroup::Program, QT_TRANSLATE_NOOP("Commands", "&Quit"),
         QT_TRANSLATE_NOOP("Commands", "Ends the program; a running cycle is ended cleanly."), "quit",
         Qt::CTRL | Qt::Key_Q},
    };
}

} // namespace

const QList<CommandDefinition> &commandTable()
{
    static const QList<CommandDefinition> table =
        cycleCommands() + viewCommands() + recordCommands() + programCommands();
    return table;
}

const CommandDefinition &definitionOf(CommandId id)
{
    const auto &table = commandTable();
    const auto found =
        std::find_if(table.cbegin(), table.cend(), [id](const CommandDefinition &command) { return command.id == id; });
    Q_ASSERT(found != table.cend());
    return *found;
}

QString commandText(const CommandDefinition &command)
{
    return QCoreApplication::translate("Commands", command.text);
}

QString commandHint(const CommandDefinition &command)
{
    return QCoreApplication::translate("Commands", command.hint);
}

QString unavailableText(CommandId id)
{
    switch (id) {
    case CommandId::RetrySelected:
        return QCoreApplication::translate("Commands", "Select failed or parked records in a table first.");
    case CommandId::RetryAllFailed:
        return QCoreApplication::translate("Commands", "Open a cycle with failed records first.");
    case CommandId::ReleaseSelected:
        return QCoreApplication::translate("Commands", "Select parked records in a table first.");
    case CommandId::ReleaseByReason:
        return QCoreApplication::translate("Commands", "Select a parked record with this reason first.");
    case CommandId::ReleaseAll:
        return QCoreApplication::translate("Commands", "No record is parked on the page that is shown.");
    case CommandId::ExportCsv:
    case CommandId::ExportJson:
        return QCoreApplication::translate("Commands", "There is nothing to save on the page that is shown.");
    case CommandId::CopyDetails:
        return QCoreApplication::translate("Commands", "There is nothing to copy on the page that is shown.");
    default:
        return QCoreApplication::translate("Commands", "This can't be done at the moment.");
    }
}

QString groupTitle(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Cycle:
        return QCoreApplication::translate("Commands", "&Cycle");
    case CommandGroup::View:
        return QCoreApplication::translate("Commands", "&View");
    case CommandGroup::Records:
        return QCoreApplication::translate("Commands", "&Records");
    case CommandGroup::Help:
        return QCoreApplication::translate("Commands", "&Help");
    case CommandGroup::Program:
        return QCoreApplication::translate("Commands", "&Program");
    }
    Q_UNREACHABLE();
}

} // namespace statusbridge
