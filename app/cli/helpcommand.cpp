// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/manualtext.h"
#include "app/cli/text.h"
#include "app/platform/terminal.h"
#include "engine/config/suggestion.h"
#include "engine/manual/manual.h"

#include <QJsonArray>

#include <algorithm>

namespace statusbridge {

namespace {

//! As wide as the terminal, but no line that the eye loses its way in.
int textColumns()
{
    constexpr int usual = 80;
    constexpr int narrowest = 40;
    constexpr int widest = 100;
    const int columns = terminalColumns(stdout);
    return columns == 0 ? usual : std::clamp(columns, narrowest, widest);
}

Expected<ExitStatus> listTopics(CommandContext &context)
{
    QJsonArray document;
    QList<QStringList> rows;
    for (const auto &topic : manualTopics()) {
        document += QJsonObject{{u"topic"_s, topic}, {u"title"_s, manualTitle(topic)}};
        rows += {topic, manualTitle(topic)};
    }
    return context.print({{u"topics"_s, document}},
                         u"The manual has these topics; \"statusbridge help TOPIC\" shows one.\n\n"_s +
                             alignedColumns(rows, u"  "_s) +
                             u"\n\"statusbridge --help\" lists commands and options.\n"_s);
}

QStringList nearestTopics(const QString &word)
{
    constexpr qsizetype most = 3;
    QStringList near = {nearest(word, manualTopics())};
    for (const auto &finding : findInManual(word)) {
        near += finding.place.topic;
    }
    near.removeAll(QString());
    near.removeDuplicates();
    return near.first(std::min(most, near.size()));
}

Error unknownTopic(const QString &words)
{
    const auto near = nearestTopics(words);
    return usageError(u"The manual has no topic \"%1\".%2 \"statusbridge help\" lists its topics."_s.arg(
        words, near.isEmpty() ? QString() : u" The nearest are: %1."_s.arg(near.join(u", "_s))));
}

bool isCommand(const QStringList &words)
{
    const auto &commands = programCommands();
    return std::any_of(commands.cbegin(), commands.cend(), [&](const Command &command) {
        return command.words.size() >= words.size() && command.words.first(words.size()) == words;
    });
}

Expected<ExitStatus> help(CommandContext &context)
{
    const auto &words = context.invocation.arguments;
    if (words.isEmpty()) {
        return listTopics(context);
    }
    if (const auto text = manualText(words.join(u' ').toLower()); !text.isEmpty()) {
        return context.print({{u"topic"_s, words.constFirst().toLower()}, {u"text"_s, text}},
                             terminalText(text, textColumns()));
    }
    if (isCommand(words)) {
        const auto text = helpOn(words, programCommands());
        return context.print({{u"help"_s, text}}, text);
    }
    return unknownTopic(words.join(u' '));
}

} // namespace

QList<Command> helpCommands()
{
    return {{.words = {u"help"_s},
             .arguments = u"[TOPIC]"_s,
             .argumentCount = -1,
             .suggested = manualTopics(),
             .help = u"Shows a topic of the manual, or lists the topics."_s,
             .details =
                 u"With the name of a command it tells what \"statusbridge COMMAND --help\" does. With --json a\n"
                 "topic is printed as it is written, in Markdown."_s,
             .handler = help}};
}

} // namespace statusbridge
