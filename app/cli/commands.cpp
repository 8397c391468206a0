// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/text.h"

namespace statusbridge {

namespace {

constexpr auto indent = "  "_L1;

QString optionText(const CommandOption &option)
{
    return u"--"_s + (option.value.isEmpty() ? option.name : option.name + u' ' + option.value);
}

QString usage(const Command &command)
{
    return command.arguments.isEmpty() ? command.name() : command.name() + u' ' + command.arguments;
}

QString optionLines(const QList<CommandOption> &options)
{
    QList<QStringList> rows;
    for (const auto &option : options) {
        rows += {optionText(option), option.help};
    }
    return alignedColumns(rows, indent);
}

QString exitStatusLines()
{
    QList<QStringList> rows;
    for (int number = 0; number <= static_cast<int>(ExitStatus::Cancelled); ++number) {
        rows += {QString::number(number), meaning(static_cast<ExitStatus>(number))};
    }
    return alignedColumns(rows, indent);
}

} // namespace

const QList<Command> &programCommands()
{
    static const QList<Command> commands =
        syncCommands() + statusCommands() + runsCommands() + schedulerCommands() + connectCommands() + userCommands() +
        tokenCommands() + maintenanceCommands() + batchScriptCommands() + forgetCommands() + reportCommands() +
        alertsCommands() + auditCommands() + backupCommands() + configCommands() + helpCommands();
    return commands;
}

QString generalHelp(const QList<Command> &commands)
{
    constexpr qsizetype longestUsage = 56; // the help of the command itself has all of a longer one
    QList<QStringList> rows;
    for (const auto &command : commands) {
        const auto whole = usage(command);
        rows += {whole.size() <= longestUsage ? whole : QString(command.name() + u" [OPTIONS]"_s), command.help};
    }
    return u"Statusbridge carries WhatsApp delivery statuses from a webhook database into Zoho Creator.\n\n"
           "Usage: statusbridge [OPTIONS]            the console\n"
           "       statusbridge --attach URL         the window on the engine of a server\n"
           "       statusbridge --no-gui [OPTIONS]   the engine and its API without a window\n"
           "       statusbridge COMMAND [OPTIONS]\n\nCommands:\n"_s +
           alignedColumns(rows, indent) + u"\nWithout a command:\n"_s + optionLines(programOptions()) +
           u"\nCommon options:\n"_s + optionLines(commonOptions()) + u"\nExit status:\n"_s + exitStatusLines() +
           u"\n\"statusbridge COMMAND --help\" tells more about a command.\n"_s;
}

QString helpOn(const QStringList &topic, const QList<Command> &commands)
{
    QString text;
    for (const auto &command : commands) {
        if (command.words.first(qMin(topic.size(), command.words.size())) != topic) {
            continue;
        }
        text += u"Usage: statusbridge %1\n\n%2\n\n"_s.arg(usage(command), command.help);
        text += command.details.isEmpty() ? QString() : command.details + u"\n\n"_s;
        text += command.options.isEmpty() ? QString() : u"Options:\n"_s + optionLines(command.options) + u'\n';
    }
    return text + u"Common options:\n"_s + optionLines(commonOptions());
}

} // namespace statusbridge
