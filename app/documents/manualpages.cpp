// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/manualpages.h"

#include "app/cli/exitstatus.h"
#include "engine/config/settingstable.h"

namespace statusbridge {

namespace {

QString title(const QString &name, int section, const PageOrigin &origin)
{
    return u".TH %1 %2 %3 \"Statusbridge %4\"\n"_s.arg(name.toUpper(), QString::number(section), origin.day,
                                                       origin.version);
}

QString heading(const QString &text)
{
    return u".SH "_s + roff(text) + u'\n';
}

//! \p term in bold, and what it is below.
QString item(const QString &term, const QString &text)
{
    return u".TP\n.B "_s + roff(term) + u'\n' + roff(text) + u'\n';
}

QString optionTerm(const CommandOption &option)
{
    return u"--"_s + option.name + (option.value.isEmpty() ? QString() : QString(u' ' + option.value));
}

QString optionItems(const QList<CommandOption> &options)
{
    QString text;
    for (const CommandOption &option : options) {
        text += item(optionTerm(option), option.help);
    }
    return text;
}

//! Paragraphs are apart by an empty line.
QString paragraphs(const QString &text)
{
    QString all;
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        all += u".PP\n"_s + roff(paragraph) + u'\n';
    }
    return all;
}

QString commandSection(const Command &command)
{
    const QString usage = command.arguments.isEmpty() ? command.name() : command.name() + u' ' + command.arguments;
    const QString options =
        command.options.isEmpty() ? QString() : QString(u".RS\n"_s + optionItems(command.options) + u".RE\n"_s);
    return u".SS "_s + roff(usage) + u'\n' + roff(command.help) + u'\n' + paragraphs(command.details) + options;
}

QString settingItem(const SettingDefinition &setting)
{
    const QString requirement =
        setting.requirement.isEmpty() ? QString() : QString(u" Must be "_s + setting.requirement.english() + u'.');
    return item(setting.key + u" = "_s + toToml(setting.defaultValue()), setting.help + requirement) +
           u".br\nVariable: "_s + roff(setting.environmentName()) + u'\n';
}

} // namespace

QString roff(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        QString safe = line;
        // A macro takes quotes for those around an argument, and leaves them out.
        safe.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'"', u"\\(dq"_s);
        lines += safe.startsWith(u'.') || safe.startsWith(u'\'') ? u"\\&"_s + safe : safe;
    }
    return lines.join(u'\n');
}

QString programPage(const QList<Command> &commands, const PageOrigin &origin)
{
    QString page =
        title(u"statusbridge"_s, 1, origin) + heading(u"NAME"_s) +
        u"statusbridge \\- carries WhatsApp delivery statuses into Zoho Creator\n"_s + heading(u"SYNOPSIS"_s) +
        u".B statusbridge\n[OPTIONS]\n.br\n.B statusbridge \\-\\-no\\-gui\n[OPTIONS]\n.br\n"
        ".B statusbridge \\-\\-attach\nURL\n.br\n.B statusbridge\nCOMMAND [OPTIONS]\n"_s +
        heading(u"DESCRIPTION"_s) +
        u"Without a command it opens the console; with \\-\\-no\\-gui it is a service without a window; "
        "with \\-\\-attach it is a window on the engine of a server.\n"_s +
        heading(u"OPTIONS"_s) + optionItems(programOptions()) + optionItems(commonOptions()) + heading(u"COMMANDS"_s);
    for (const Command &command : commands) {
        page += commandSection(command);
    }
    page += heading(u"EXIT STATUS"_s);
    for (int number = 0; number <= static_cast<int>(ExitStatus::Cancelled); ++number) {
        page += item(QString::number(number), meaning(static_cast<ExitStatus>(number)));
    }
    return page + heading(u"SEE ALSO"_s) + u".BR statusbridge.toml (5)\n"_s;
}

QString configurationPage(const PageOrigin &origin)
{
    QString page = title(u"statusbridge.toml"_s, 5, origin) + heading(u"NAME"_s) +
                   u"statusbridge.toml \\- the settings of Statusbridge\n"_s + heading(u"DESCRIPTION"_s) +
                   u"Later wins: built\\-in defaults, the system's file, the user's file or that of \\-\\-config, "
                   "environment variables, the command line.\nLists and tables in variables are written as here.\n"_s;
    for (const QString &section : settingSections()) {
        page += heading(u'[' + section + u']') + roff(sectionHelp(section)) + u'\n';
        for (const SettingDefinition &setting : settingsTable()) {
            page += setting.section == section ? settingItem(setting) : QString();
        }
    }
    return page + heading(u"SEE ALSO"_s) + u".BR statusbridge (1)\n"_s;
}

} // namespace statusbridge
