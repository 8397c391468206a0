// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/suggestion.h"

#include <algorithm>

namespace statusbridge {

namespace {

Error usageError(const QString &message)
{
    return {.kind = ErrorKind::Usage, .message = message};
}

const CommandOption *findOption(const QList<CommandOption> &options, const QString &name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const auto &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

QStringList optionNames(const QList<CommandOption> &options)
{
    QStringList names;
    for (const auto &option : options) {
        names += option.name;
    }
    return names;
}

// Every option there is: which ones take a value must be known before the command is.
QList<CommandOption> allOptions(const QList<Command> &commands)
{
    auto options = commonOptions() + programOptions();
    for (const auto &command : commands) {
        options += command.options;
    }
    return options;
}

struct Split
{
    QStringList words;
    QMap<QString, QString> options;
};

Expected<QString> optionValue(const CommandOption &option, const QString &inlineValue, QStringList &rest)
{
    if (option.value.isEmpty()) {
        return inlineValue.isNull() ? Expected<QString>(QLatin1StringView(""))
                                    : usageError(QStringLiteral("The option --%1 takes no value.").arg(option.name));
    }
    const auto missing = inlineValue.isNull() && (rest.isEmpty() || rest.first().startsWith(QStringLiteral("--")));
    const auto value = !inlineValue.isNull() ? inlineValue : missing ? QString() : rest.takeFirst();
    if (value.isEmpty()) {
        return usageError(QStringLiteral("The option --%1 needs a value: --%1 %2.").arg(option.name, option.value));
    }
    if (!option.choices.isEmpty() && !option.choices.contains(value)) {
        return usageError(
            QStringLiteral("The option --%1 must be one of %2, not \"%3\".%4")
                .arg(option.name, option.choices.join(QStringLiteral(", ")), value, didYouMean(value, option.choices)));
    }
    return value;
}

Expected<void> takeOption(const QString &token, const QList<CommandOption> &known, QStringList &rest, Split &split)
{
    if (token == u"-h") {
        split.options.insert(QStringLiteral("help"), QLatin1StringView(""));
        return {};
    }
    const auto equals = token.indexOf(u'=');
    const auto name = token.mid(2, equals < 0 ? -1 : equals - 2);
    const auto *option = token.startsWith(QStringLiteral("--")) ? findOption(known, name) : nullptr;
    if (!option) {
        const auto bare = token.section(u'=', 0, 0);
        return usageError(QStringLiteral("There is no option \"%1\".%2 \"statusbridge --help\" lists what there is.")
                              .arg(bare, didYouMean(name, optionNames(known), QStringLiteral("--"))));
    }
    const auto value = optionValue(*option, equals < 0 ? QString() : token.mid(equals + 1), rest);
    if (!value) {
        return value.error();
    }
    split.options.insert(name, *value);
    return {};
}

Expected<Split> splitArguments(QStringList rest, const QList<CommandOption> &known)
{
    Split split;
    while (!rest.isEmpty()) {
        const auto token = rest.takeFirst();
        if (token == u"--") {
            split.words += rest;
            break;
        }
        if (!token.startsWith(u'-') || token.size() == 1) {
            split.words += token;
            continue;
        }
        if (const auto taken = takeOption(token, known, rest, split); !taken) {
            return taken.error();
        }
    }
    return split;
}

Error unknownCommand(const QStringList &words, const QList<Command> &commands)
{
    QStringList first;
    QStringList second;
    for (const auto &command : commands) {
        first += command.words.first();
        if (command.words.size() > 1 && command.words.first() == words.first()) {
            second += command.words.last();
        }
    }
    if (second.isEmpty()) {
        return usageError(QStringLiteral("There is no command \"%1\".%2 \"statusbridge --help\" lists what there is.")
                              .arg(words.first(), didYouMean(words.first(), first)));
    }
    const auto family = words.first();
    if (words.size() < 2) {
        return usageError(QStringLiteral("\"%1\" needs one of: %2.").arg(family, second.join(QStringLiteral(", "))));
    }
    return usageError(QStringLiteral("\"%1\" has no \"%2\".%3 \"statusbridge %1 --help\" lists what it has.")
                          .arg(family, words.at(1), didYouMean(words.at(1), second, family + u' ')));
}

const Command *findCommand(const QStringList &words, const QList<Command> &commands)
{
    const Command *byDefault = nullptr;
    for (const auto &command : commands) {
        if (words.size() >= command.words.size() && words.first(command.words.size()) == command.words) {
            return &command;
        }
        if (command.isDefault && words.size() == 1 && words.first() == command.words.first()) {
            byDefault = &command;
        }
    }
    return byDefault;
}

bool isFamily(const QString &word, const QList<Command> &commands)
{
    return std::any_of(commands.begin(), commands.end(),
                       [&](const auto &command) { return command.words.first() == word; });
}

Expected<void> checkOptions(const Invocation &invocation)
{
    for (auto option = invocation.options.keyBegin(); option != invocation.options.keyEnd(); ++option) {
        if (!findOption(commonOptions(), *option) && !findOption(invocation.command->options, *option)) {
            return usageError(QStringLiteral("\"%1\" has no option --%2. \"statusbridge %1 --help\" lists what it has.")
                                  .arg(invocation.command->name(), *option));
        }
    }
    return {};
}

Expected<void> checkArguments(const Invocation &invocation)
{
    const auto &command = *invocation.command;
    const auto count = invocation.arguments.size();
    const auto usage = QStringLiteral("statusbridge %1 %2").arg(command.name(), command.arguments).trimmed();
    if (count < command.minimumArguments) {
        return usageError(QStringLiteral("\"%1\" needs more: %2.").arg(command.name(), usage));
    }
    if (command.maximumArguments >= 0 && count > command.maximumArguments) {
        return usageError(QStringLiteral("\"%1\" is too much for \"%2\". It is used as: %3.")
                              .arg(invocation.arguments.at(command.maximumArguments), command.name(), usage));
    }
    return {};
}

Expected<Invocation> withoutCommand(const Invocation &invocation)
{
    if (invocation.has(QStringLiteral("hidden")) && invocation.has(QStringLiteral("no-gui"))) {
        return usageError(QStringLiteral("The option --hidden is for the console; with --no-gui there is no window."));
    }
    for (auto option = invocation.options.keyBegin(); option != invocation.options.keyEnd(); ++option) {
        if (!findOption(commonOptions(), *option) && !findOption(programOptions(), *option)) {
            return usageError(QStringLiteral("The option --%1 belongs to a command, and none is named.").arg(*option));
        }
    }
    return invocation;
}

bool isInformational(const Invocation &invocation)
{
    return invocation.has(QStringLiteral("help")) || invocation.has(QStringLiteral("version"));
}

} // namespace

const QList<CommandOption> &commonOptions()
{
    static const QList<CommandOption> options = {
        {QStringLiteral("config"),
         QStringLiteral("FILE"),
         QStringLiteral("Reads FILE in place of the user's configuration file."),
         {}},
        {QStringLiteral("json"),
         {},
         QStringLiteral("Prints one JSON document on standard output and nothing else."),
         {}},
        {QStringLiteral("log-level"),
         QStringLiteral("LEVEL"),
         QStringLiteral("Logs to standard error from LEVEL up: debug, info, warning or error."),
         {QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error")}},
        {QStringLiteral("version"), {}, QStringLiteral("Prints the version."), {}},
        {QStringLiteral("help"), {}, QStringLiteral("Prints help, of one command if it is named."), {}},
    };
    return options;
}

const QList<CommandOption> &programOptions()
{
    static const QList<CommandOption> options = {
        {QStringLiteral("no-gui"),
         {},
         QStringLiteral("Runs as a service, without a window: scheduler and HTTP API until INT or TERM."),
         {}},
        {QStringLiteral("hidden"),
         {},
         QStringLiteral("Opens the console without its window, only with the icon in the tray if there is one."),
         {}},
    };
    return options;
}

Expected<Invocation> parseCommandLine(const QStringList &arguments, const QList<Command> &commands)
{
    const auto split = splitArguments(arguments, allOptions(commands));
    if (!split) {
        return split.error();
    }
    Invocation invocation = {.command = nullptr, .topic = {}, .arguments = {}, .options = split->options};
    if (split->words.isEmpty()) {
        return withoutCommand(invocation);
    }
    invocation.command = findCommand(split->words, commands);
    const bool isHelpOfFamily =
        split->words.size() == 1 && isInformational(invocation) && isFamily(split->words.first(), commands);
    if (isHelpOfFamily) {
        invocation.topic = split->words;
        return invocation;
    }
    if (!invocation.command) {
        return unknownCommand(split->words, commands);
    }
    const bool isNamedInFull = split->words.size() >= invocation.command->words.size();
    invocation.topic = invocation.command->words;
    invocation.arguments = split->words.mid(isNamedInFull ? invocation.command->words.size() : 1);
    if (isInformational(invocation)) {
        return invocation;
    }
    const auto checked = checkOptions(invocation).and_then([&] { return checkArguments(invocation); });
    return checked ? Expected<Invocation>(invocation) : checked.error();
}

bool asksForJson(const QStringList &arguments)
{
    const auto end = arguments.indexOf(QStringLiteral("--"));
    return arguments.mid(0, end).contains(QStringLiteral("--json"));
}

} // namespace statusbridge
