// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "engine/config/suggestion.h"

#include <algorithm>
#include <utility>

namespace statusbridge {

namespace {

//! \p prefix stands before the word that is near, if there is one.
QString didYouMean(const QString &typed, const QStringList &known, const QString &prefix = {})
{
    const auto best = nearest(typed, known);
    return best.isEmpty() ? QString() : u" Did you mean \"%1%2\"?"_s.arg(prefix, best);
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

Expected<QString> optionValue(const CommandOption &option, const QString &inlineValue, QStringList &rest)
{
    if (option.value.isEmpty()) {
        return inlineValue.isNull() ? Expected<QString>(QLatin1StringView(""))
                                    : usageError(u"The option --%1 takes no value."_s.arg(option.name));
    }
    const auto missing = inlineValue.isNull() && (rest.isEmpty() || rest.first().startsWith(u"--"_s));
    const auto value = !inlineValue.isNull() ? inlineValue : missing ? QString() : rest.takeFirst();
    if (value.isEmpty()) {
        return usageError(u"The option --%1 needs a value: --%1 %2."_s.arg(option.name, option.value));
    }
    return value;
}

//! An option means what the command makes of it: others may call one the same.
Expected<void> checkChoices(const Invocation &invocation, const QList<CommandOption> &options)
{
    for (const auto &option : options) {
        const auto value = invocation.value(option.name);
        if (invocation.has(option.name) && !option.choices.isEmpty() && !option.choices.contains(value)) {
            return usageError(u"The option --%1 must be one of %2, not \"%3\".%4"_s.arg(
                option.name, option.choices.join(u", "_s), value, didYouMean(value, option.choices)));
        }
    }
    return {};
}

Expected<void> takeOption(const QString &token, const QList<CommandOption> &known, QStringList &rest,
                          Invocation &invocation)
{
    if (token == u"-h") {
        invocation.options.insert(u"help"_s, QLatin1StringView(""));
        return {};
    }
    const auto equals = token.indexOf(u'=');
    const auto name = token.mid(2, equals < 0 ? -1 : equals - 2);
    const auto *option = token.startsWith(u"--"_s) ? findOption(known, name) : nullptr;
    if (!option) {
        const auto bare = token.section(u'=', 0, 0);
        return usageError(u"There is no option \"%1\".%2 \"statusbridge --help\" lists what there is."_s.arg(
            bare, didYouMean(name, optionNames(known), u"--"_s)));
    }
    const auto value = optionValue(*option, equals < 0 ? QString() : token.mid(equals + 1), rest);
    if (!value) {
        return value.error();
    }
    invocation.options.insert(name, *value);
    return {};
}

//! All words count as arguments, as long as no command is looked for among them.
Expected<Invocation> splitArguments(QStringList rest, const QList<CommandOption> &known)
{
    Invocation invocation;
    while (!rest.isEmpty()) {
        const auto token = rest.takeFirst();
        if (token == u"--") {
            invocation.arguments += rest;
            break;
        }
        if (!token.startsWith(u'-') || token.size() == 1) {
            invocation.arguments += token;
            continue;
        }
        if (const auto taken = takeOption(token, known, rest, invocation); !taken) {
            return taken.error();
        }
    }
    return invocation;
}

//! What may follow \p place, the first words of commands.
QStringList wordsBehind(const QStringList &place, const QList<Command> &commands)
{
    QStringList next;
    for (const auto &command : commands) {
        if (command.words.size() > place.size() && command.words.first(place.size()) == place) {
            next += command.words.at(place.size());
        }
    }
    next.removeDuplicates();
    return next;
}

Error unknownCommand(const QStringList &words, const QList<Command> &commands)
{
    qsizetype known = 0;
    QStringList next = wordsBehind({}, commands);
    while (known < words.size() && next.contains(words.at(known))) {
        next = wordsBehind(words.first(++known), commands);
    }
    const QString family = words.first(known).join(u' ');
    if (known == words.size()) {
        return usageError(u"\"%1\" needs one of: %2."_s.arg(family, next.join(u", "_s)));
    }
    const QString &wrong = words.at(known);
    if (known == 0) {
        return usageError(u"There is no command \"%1\".%2 \"statusbridge --help\" lists what there is."_s.arg(
            wrong, didYouMean(wrong, next)));
    }
    return usageError(u"\"%1\" has no \"%2\".%3 \"statusbridge %4 --help\" lists what it has."_s.arg(
        family, wrong, didYouMean(wrong, next, family + u' '), words.constFirst()));
}

const Command *findCommand(const QStringList &words, const QList<Command> &commands)
{
    const Command *byDefault = nullptr;
    for (const auto &command : commands) {
        if (words.size() >= command.words.size() && words.first(command.words.size()) == command.words) {
            return &command;
        }
        if (command.isDefault && words == command.words.first(command.words.size() - 1)) {
            byDefault = &command;
        }
    }
    return byDefault;
}

//! The first option that is neither common nor among \p allowed, or empty.
QString foreignOption(const Invocation &invocation, const QList<CommandOption> &allowed)
{
    const auto known = commonOptions() + allowed;
    const auto names = invocation.options.keys();
    const auto found = std::ranges::find_if(names, [&](const QString &name) { return !findOption(known, name); });
    return found == names.end() ? QString() : *found;
}

Expected<void> checkUse(const Invocation &invocation)
{
    const auto &command = *invocation.command;
    if (const auto foreign = foreignOption(invocation, command.options); !foreign.isEmpty()) {
        return usageError(
            u"\"%1\" has no option --%2. \"statusbridge %1 --help\" lists what it has."_s.arg(command.name(), foreign));
    }
    const auto count = invocation.arguments.size();
    const auto usage = u"statusbridge %1 %2"_s.arg(command.name(), command.arguments).trimmed();
    if (count < command.argumentCount) {
        return usageError(u"\"%1\" needs more: %2."_s.arg(command.name(), usage));
    }
    if (command.argumentCount >= 0 && count > command.argumentCount) {
        return usageError(u"\"%1\" is too much for \"%2\". It is used as: %3."_s.arg(
            invocation.arguments.at(command.argumentCount), command.name(), usage));
    }
    return checkChoices(invocation, commonOptions() + command.options);
}

Expected<Invocation> withoutCommand(const Invocation &invocation)
{
    if (invocation.has(u"hidden"_s) && invocation.has(u"no-gui"_s)) {
        return usageError(u"The option --hidden is for the console; with --no-gui there is no window."_s);
    }
    if (invocation.has(u"verbose"_s) && !invocation.has(u"version"_s)) {
        return usageError(u"The option --verbose is for --version: \"statusbridge --version --verbose\"."_s);
    }
    for (const auto &detail : {u"attach-user"_s, u"attach-certificate"_s}) {
        if (invocation.has(detail) && !invocation.has(u"attach"_s)) {
            return usageError(u"The option --%1 is for --attach URL, which is missing."_s.arg(detail));
        }
    }
    for (const auto &other : {u"no-gui"_s, u"config"_s}) {
        if (invocation.has(u"attach"_s) && invocation.has(other)) {
            return usageError(u"The option --%1 doesn't go with --attach, whose engine is the server's."_s.arg(other));
        }
    }
    if (const auto foreign = foreignOption(invocation, programOptions()); !foreign.isEmpty()) {
        return usageError(u"The option --%1 belongs to a command, and none is named."_s.arg(foreign));
    }
    return checkChoices(invocation, commonOptions()).transform([&] { return invocation; });
}

bool isInformational(const Invocation &invocation)
{
    return invocation.has(u"help"_s) || invocation.has(u"version"_s);
}

} // namespace

const QList<CommandOption> &commonOptions()
{
    static const QList<CommandOption> options = {
        {u"config"_s, u"FILE"_s, u"Reads FILE in place of the user's configuration file."_s, {}},
        {u"json"_s, {}, u"Prints one JSON document on standard output and nothing else."_s, {}},
        {u"log-level"_s,
         u"LEVEL"_s,
         u"Logs to standard error from LEVEL up: debug, info, warning or error."_s,
         {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}},
        {u"version"_s, {}, u"Prints the version."_s, {}},
        {u"help"_s, {}, u"Prints help, of one command if it is named."_s, {}},
    };
    return options;
}

const QList<CommandOption> &programOptions()
{
    static const QList<CommandOption> options = {
        {u"no-gui"_s, {}, u"Runs as a service, without a window: scheduler and HTTP API until INT or TERM."_s, {}},
        {u"hidden"_s,
         {},
         u"Opens the console without its window, only with the icon in the tray if there is one."_s,
         {}},
        {u"verbose"_s,
         {},
         u"With --version: the versions of Qt and other libraries, and the drivers of databases."_s,
         {}},
        {u"attach"_s,
         u"URL"_s,
         u"Opens the window on the engine of a server, whose HTTP API listens at URL, such as "
         "https://server:8085. It needs neither configuration nor database here."_s,
         {}},
        {u"attach-user"_s,
         u"NAME"_s,
         u"With --attach: signs in as the user NAME, with the password that is stored or typed; a token without it."_s,
         {}},
        {u"attach-certificate"_s,
         u"FILE"_s,
         u"With --attach: checks the server's certificate against FILE in place of the system's authorities."_s,
         {}},
    };
    return options;
}

Expected<Invocation> parseCommandLine(const QStringList &arguments, const QList<Command> &commands)
{
    // Where arguments are UTF-16, as on Windows, they may be no text, which databases refuse, and each in its own way.
    if (!std::all_of(arguments.cbegin(), arguments.cend(), [](const QString &text) { return text.isValidUtf16(); })) {
        return Error{.kind = ErrorKind::Usage,
                     .message = u"An argument is not valid Unicode: it has half of a surrogate pair."_s};
    }
    auto split = splitArguments(arguments, allOptions(commands));
    if (!split || split->arguments.isEmpty()) {
        return split.and_then(withoutCommand);
    }
    Invocation invocation = *std::move(split);
    const QStringList words = std::exchange(invocation.arguments, {});
    invocation.command = findCommand(words, commands);
    if (isInformational(invocation) && !wordsBehind(words, commands).isEmpty()) {
        invocation.topic = words;
        return invocation;
    }
    if (!invocation.command) {
        return unknownCommand(words, commands);
    }
    invocation.topic = invocation.command->words;
    invocation.arguments = words.mid(invocation.command->words.size()); // none if its last word is left out
    if (isInformational(invocation)) {
        return invocation;
    }
    return checkUse(invocation).transform([&] { return invocation; });
}

bool asksForJson(const QStringList &arguments)
{
    const auto end = arguments.indexOf(u"--"_s);
    return arguments.mid(0, end).contains(u"--json"_s);
}

} // namespace statusbridge
