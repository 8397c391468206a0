// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/completions.h"

#include <QMap>

#include <algorithm>

namespace statusbridge {

namespace {

//! A text in single quotes, as all three shells read it.
QString shellText(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

//! \p words, each of them once.
QStringList once(QStringList words)
{
    words.removeDuplicates();
    return words;
}

//! Whether \p place, the words that were typed so far, leads to \p command.
bool leadsTo(const Command &command, const QStringList &place)
{
    return command.words.first(std::min(command.words.size(), place.size())) == place;
}

//! All words that lead to commands, such as "user", "user token" and "user token add".
QList<QStringList> placesOf(const QList<Command> &commands)
{
    QList<QStringList> places;
    for (const Command &command : commands) {
        for (qsizetype count = 1; count <= command.words.size(); ++count) {
            const QStringList place = command.words.first(count);
            if (!places.contains(place)) {
                places += place;
            }
        }
    }
    return places;
}

QStringList wordsBehind(const QList<Command> &commands, const QStringList &place)
{
    QStringList words;
    for (const Command &command : commands) {
        if (leadsTo(command, place) && command.words.size() > place.size()) {
            words += command.words.at(place.size());
        }
        words += command.words == place ? command.suggested : QStringList();
    }
    return once(words);
}

QList<CommandOption> optionsBehind(const QList<Command> &commands, const QStringList &place)
{
    if (place.isEmpty()) {
        return programOptions() + commonOptions();
    }
    QMap<QString, CommandOption> options;
    for (const Command &command : commands) {
        for (const CommandOption &option : leadsTo(command, place) ? command.options : QList<CommandOption>()) {
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

//! Those that are followed by a value, whatever the command.
QStringList optionsWithValues(const QList<Command> &commands)
{
    QList<CommandOption> all = programOptions() + commonOptions();
    for (const Command &command : commands) {
        all += command.options;
    }
    all.removeIf([](const CommandOption &option) { return option.value.isEmpty(); });
    return once(namesOfOptions(all));
}

//! The help of the first command that \p place leads to.
QString helpOf(const QList<Command> &commands, const QStringList &place)
{
    for (const Command &command : commands) {
        if (leadsTo(command, place)) {
            return command.help;
        }
    }
    return {};
}

QStringList shellTexts(const QList<QStringList> &places)
{
    QStringList texts;
    for (const QStringList &place : places) {
        texts += shellText(place.join(u' '));
    }
    return texts;
}

//! What bash and zsh do with each \c word before the one that is typed: \c place becomes the words of a command, and
//! \c option the option whose value is still to come.
QString followWords(const QList<Command> &commands)
{
    return u"        if [[ -n $option ]]; then\n"
           "            [[ $word == '=' ]] || option=''\n"
           "            continue\n"
           "        fi\n"
           "        case \"$word\" in\n"
           "        %1) option=$word ;;\n"
           "        -*) ;;\n"
           "        *)\n"
           "            case \"${place:+$place }$word\" in\n"
           "            %2) place=\"${place:+$place }$word\" ;;\n"
           "            esac ;;\n"
           "        esac\n"_s.arg(optionsWithValues(commands).join(u'|'), shellTexts(placesOf(commands)).join(u'|'));
}

//! What may stand behind \p place, and the values of its options that have few, as arms of two "case" of a shell.
void addArms(const QList<Command> &commands, const QStringList &place, QString &words, QString &values)
{
    const QList<CommandOption> options = optionsBehind(commands, place);
    const QString typed = place.join(u' ');
    words += u"        %1) offered=%2; flags=%3 ;;\n"_s.arg(shellText(typed),
                                                            shellText(wordsBehind(commands, place).join(u' ')),
                                                            shellText(namesOfOptions(options).join(u' ')));
    for (const CommandOption &option : options) {
        if (!option.choices.isEmpty()) {
            values += u"        %1) offered=%2 ;;\n"_s.arg(shellText(typed + u":--"_s + option.name),
                                                           shellText(option.choices.join(u' ')));
        }
    }
}

//! Sets \c offered in bash and zsh to what may stand at the place that is typed.
QString findOffered(const QList<Command> &commands)
{
    QString words;
    QString values;
    addArms(commands, {}, words, values);
    for (const QStringList &place : placesOf(commands)) {
        addArms(commands, place, words, values);
    }
    return u"    if [[ -n $option ]]; then\n"
           "        case \"$place:$option\" in\n%1"
           "        esac\n"
           "    else\n"
           "        case \"$place\" in\n%2"
           "        esac\n"
           "        [[ $current != -* ]] || offered=$flags\n"
           "    fi\n"_s.arg(values, words);
}

} // namespace

QString bashCompletion(const QList<Command> &commands)
{
    return u"# bash completion of statusbridge\n"
           "_statusbridge() {\n"
           "    local current=\"${COMP_WORDS[COMP_CWORD]}\" place='' option='' offered='' flags='' word\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"_s +
           followWords(commands) + u"    done\n"_s + findOffered(commands) +
           u"    mapfile -t COMPREPLY < <(compgen -W \"$offered\" -- \"$current\")\n"
           "}\n"
           "complete -o default -F _statusbridge statusbridge\n"_s;
}

QString zshCompletion(const QList<Command> &commands)
{
    return u"#compdef statusbridge\n"
           "_statusbridge() {\n"
           "    local current=$PREFIX place='' option='' offered='' flags='' word\n"
           "    for word in \"${(@)words[2,CURRENT-1]}\"; do\n"_s +
           followWords(commands) + u"    done\n"_s + findOffered(commands) +
           u"    if [[ -n $offered ]]; then compadd -- ${=offered}; else _files; fi\n"
           "}\n"
           "_statusbridge \"$@\"\n"_s;
}

QString fishCompletion(const QList<Command> &commands)
{
    const QList<QStringList> places = placesOf(commands);
    QString text =
        u"# fish completion of statusbridge\n"
        "function __statusbridge_at --description 'Whether these words are the command that was typed so far'\n"
        "    set -l place\n"
        "    set -l option\n"
        "    for word in (commandline -opc)[2..-1]\n"
        "        if test -n \"$option\"\n"
        "            set option\n"
        "        else if contains -- $word %1\n"
        "            set option $word\n"
        "        else if contains -- \"$(string join ' ' -- $place $word)\" %2\n"
        "            set -a place $word\n"
        "        end\n"
        "    end\n"
        "    test \"$place\" = \"$argv\"\n"
        "end\n"_s.arg(optionsWithValues(commands).join(u' '), shellTexts(places).join(u' '));
    const auto addOffers = [&](const QStringList &place) {
        const QString condition = u"__statusbridge_at %1"_s.arg(place.join(u' ')).trimmed();
        const auto line = [&](const QString &offer, const QString &help) {
            text += u"complete -c statusbridge -n %1 %2 -d %3\n"_s.arg(shellText(condition), offer, shellText(help));
        };
        for (const QString &word : wordsBehind(commands, place)) {
            line(u"-a "_s + word, helpOf(commands, place + QStringList(word)));
        }
        for (const CommandOption &option : optionsBehind(commands, place)) {
            const QString value = option.value.isEmpty() ? QString() : u" -r"_s;
            const QString choices =
                option.choices.isEmpty() ? value : u" -xa "_s + shellText(option.choices.join(u' '));
            line(u"-l "_s + option.name + choices, option.help);
        }
    };
    addOffers({});
    for (const QStringList &place : places) {
        addOffers(place);
    }
    return text;
}

} // namespace statusbridge
