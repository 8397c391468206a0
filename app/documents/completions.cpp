// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/completions.h"

#include <QMap>

namespace statusbridge {

namespace {

//! A text in single quotes, as all three shells read it.
QString shellText(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QStringList firstWords(const QList<Command> &commands)
{
    QStringList words;
    for (const Command &command : commands) {
        words += command.words.constFirst();
    }
    words.removeDuplicates();
    return words;
}

//! All that may follow \p first, such as "token" and "add" behind "user".
QStringList furtherWords(const QList<Command> &commands, const QString &first)
{
    QStringList words;
    for (const Command &command : commands) {
        words += command.words.constFirst() == first ? command.words.mid(1) : QStringList();
    }
    words.removeDuplicates();
    return words;
}

QList<CommandOption> optionsBehind(const QList<Command> &commands, const QString &first)
{
    QMap<QString, CommandOption> options;
    for (const Command &command : commands) {
        for (const CommandOption &option :
             command.words.constFirst() == first ? command.options : QList<CommandOption>()) {
            options.insert(option.name, option);
        }
    }
    return QList<CommandOption>(options.cbegin(), options.cend()) + commonOptions();
}

QStringList namesOfOptions(const QList<CommandOption> &options)
{
    QStringList names;
    for (const CommandOption &option : options) {
        names += u"--"_s + option.name;
    }
    return names;
}

//! The help of the commands that begin with \p first.
QString helpOf(const QList<Command> &commands, const QString &first)
{
    for (const Command &command : commands) {
        if (command.words.constFirst() == first) {
            return command.help;
        }
    }
    return {};
}

//! The words and options behind each first word, as the arms of a shell's "case".
QString caseArms(const QList<Command> &commands)
{
    QString arms;
    for (const QString &first : firstWords(commands)) {
        arms += u"    %1) offered=%2; options=%3 ;;\n"_s.arg(
            first, shellText(furtherWords(commands, first).join(u' ')),
            shellText(namesOfOptions(optionsBehind(commands, first)).join(u' ')));
    }
    return arms;
}

QString withoutCommand(const QList<Command> &commands)
{
    return u"    *) offered=%1; options=%2 ;;\n"_s.arg(
        shellText(firstWords(commands).join(u' ')),
        shellText(namesOfOptions(programOptions() + commonOptions()).join(u' ')));
}

} // namespace

QString bashCompletion(const QList<Command> &commands)
{
    return u"# bash completion of statusbridge\n"
           "_statusbridge() {\n"
           "    local current=\"${COMP_WORDS[COMP_CWORD]}\" first='' offered options i\n"
           "    for ((i = 1; i < COMP_CWORD; ++i)); do\n"
           "        [[ ${COMP_WORDS[i]} == -* ]] || { first=\"${COMP_WORDS[i]}\"; break; }\n"
           "    done\n"
           "    case \"$first\" in\n"_s +
           caseArms(commands) + withoutCommand(commands) +
           u"    esac\n"
           "    [[ $current != -* ]] || offered=\"$options\"\n"
           "    mapfile -t COMPREPLY < <(compgen -W \"$offered\" -- \"$current\")\n"
           "}\n"
           "complete -o default -F _statusbridge statusbridge\n"_s;
}

QString zshCompletion(const QList<Command> &commands)
{
    return u"#compdef statusbridge\n"
           "local first='' offered options word\n"
           "for word in \"${(@)words[2,CURRENT-1]}\"; do\n"
           "    [[ $word == -* ]] || { first=$word; break }\n"
           "done\n"
           "case \"$first\" in\n"_s +
           caseArms(commands) + withoutCommand(commands) +
           u"esac\n"
           "[[ $PREFIX != -* ]] || offered=$options\n"
           "compadd -- ${=offered}\n"
           "_files\n"_s;
}

QString fishCompletion(const QList<Command> &commands)
{
    const auto line = [](const QString &condition, const QString &offer, const QString &help) {
        return u"complete -c statusbridge -n %1 %2 -d %3\n"_s.arg(shellText(condition), offer, shellText(help));
    };
    const auto option = [&](const QString &condition, const CommandOption &each) {
        const QString values = each.choices.isEmpty() ? (each.value.isEmpty() ? QString() : u" -r"_s)
                                                      : u" -xa "_s + shellText(each.choices.join(u' '));
        return line(condition, u"-l "_s + each.name + values, each.help);
    };
    QString text = u"# fish completion of statusbridge\n"_s;
    for (const CommandOption &each : programOptions() + commonOptions()) {
        text += option(u"__fish_use_subcommand"_s, each);
    }
    for (const QString &first : firstWords(commands)) {
        text += line(u"__fish_use_subcommand"_s, u"-a "_s + first, helpOf(commands, first));
        const QString behind = u"__fish_seen_subcommand_from "_s + first;
        for (const Command &command : commands) {
            if (command.words.constFirst() == first && command.words.size() > 1) {
                text += line(behind, u"-a "_s + command.words.constLast(), command.help);
            }
        }
        for (const CommandOption &each : optionsBehind(commands, first)) {
            text += option(behind, each);
        }
    }
    return text;
}

} // namespace statusbridge
