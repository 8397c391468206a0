// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/commandline.h"
#include "app/cli/texttable.h"

namespace statusbridge {

namespace {

QString indent()
{
    return QStringLiteral("  ");
}

QString optionText(const CommandOption &option)
{
    return QStringLiteral("--") + (option.value.isEmpty() ? option.name : option.name + u' ' + option.value);
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
    return alignedColumns(rows, indent());
}

QString exitStatusLines()
{
    QList<QStringList> rows;
    for (int number = 0; number <= static_cast<int>(ExitStatus::Cancelled); ++number) {
        rows += {QString::number(number), meaning(static_cast<ExitStatus>(number))};
    }
    return alignedColumns(rows, indent());
}

} // namespace

QString generalHelp(const QList<Command> &commands)
{
    QList<QStringList> rows;
    for (const auto &command : commands) {
        rows += {usage(command), command.help};
    }
    return QStringLiteral(
               "Statusbridge carries WhatsApp delivery statuses from a webhook database into Zoho Creator.\n\n"
               "Usage: statusbridge [OPTIONS]            the console\n"
               "       statusbridge --no-gui [OPTIONS]   the same without a window\n"
               "       statusbridge COMMAND [OPTIONS]\n\nCommands:\n") +
           alignedColumns(rows, indent()) + QStringLiteral("\nWithout a command:\n") + optionLines(programOptions()) +
           QStringLiteral("\nCommon options:\n") + optionLines(commonOptions()) + QStringLiteral("\nExit status:\n") +
           exitStatusLines() + QStringLiteral("\n\"statusbridge COMMAND --help\" tells more about a command.\n");
}

QString helpOn(const QStringList &topic, const QList<Command> &commands)
{
    QString text;
    for (const auto &command : commands) {
        if (command.words.first(qMin(topic.size(), command.words.size())) != topic) {
            continue;
        }
        text += QStringLiteral("Usage: statusbridge %1\n\n%2\n\n").arg(usage(command), command.help);
        text += command.details.isEmpty() ? QString() : command.details + QStringLiteral("\n\n");
        text +=
            command.options.isEmpty() ? QString() : QStringLiteral("Options:\n") + optionLines(command.options) + u'\n';
    }
    return text + QStringLiteral("Common options:\n") + optionLines(commonOptions());
}

} // namespace statusbridge
