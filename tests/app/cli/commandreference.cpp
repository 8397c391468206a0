// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandreference.h"

#include "app/cli/exitstatus.h"

#include <QRegularExpression>

namespace statusbridge {

namespace {

//! So that no sign in it is taken for Markdown.
QString escaped(QString text)
{
    static const QRegularExpression sign(u"([*<>\\[\\]`])"_s);
    return text.replace(sign, u"\\\\1"_s);
}

QString optionItems(const QList<CommandOption> &options)
{
    QString items;
    for (const auto &option : options) {
        const QString value = option.value.isEmpty() ? QString() : QString(u' ' + option.value);
        items += u"- `--%1%2`: %3\n"_s.arg(option.name, value, escaped(option.help));
    }
    return items.isEmpty() ? QString() : QString(items + u'\n');
}

QString section(const Command &command)
{
    QString text = u"## %1\n\n%2\n\n"_s.arg(command.name(), escaped(command.help));
    text += u"```sh\n%1\n```\n\n"_s.arg(u"statusbridge %1 %2"_s.arg(command.name(), command.arguments).trimmed());
    text += optionItems(command.options);
    return command.details.isEmpty() ? text : QString(text + escaped(command.details) + u"\n\n"_s);
}

QString exitStatusTable()
{
    QString rows = u"| number | meaning |\n|---|---|\n"_s;
    for (int number = 0; number <= static_cast<int>(ExitStatus::Cancelled); ++number) {
        rows += u"| %1 | %2 |\n"_s.arg(QString::number(number), meaning(static_cast<ExitStatus>(number)));
    }
    return rows;
}

} // namespace

QString commandReference(const QList<Command> &commands)
{
    QString text =
        u"# Commands\n\n"
        "What can be typed in a terminal. `statusbridge` without a command opens the window; with a command it\n"
        "does one thing and ends. Words in capitals stand for something of yours, what is in brackets may be\n"
        "left out. `statusbridge COMMAND --help` tells the same of one command.\n\n"
        "On a server, run commands as the user of the service and with its data directory, see\n"
        "[Files and data](data.md#where-things-are).\n\n## Without a command\n\n"_s;
    text += optionItems(programOptions()) + u"## With every command\n\n"_s + optionItems(commonOptions());
    text += u"## Exit status\n\nThe number with which a command ends, for scripts.\n\n"_s + exitStatusTable() + u'\n';
    for (const auto &command : commands) {
        text += section(command);
    }
    return text.trimmed() + u'\n';
}

} // namespace statusbridge
