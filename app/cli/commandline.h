// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitstatus.h"
#include "engine/core/expected.h"

#include <QMap>
#include <QStringList>

namespace statusbridge {

struct CommandContext;

//! \brief An option of the command line, with two dashes in front of \p name.
struct CommandOption
{
    QString name = {};
    QString value = {};       //!< what its value is called in the help; empty: a flag without a value
    QString help = {};        //!< one sentence
    QStringList choices = {}; //!< the allowed values; empty: any
};

//! \brief One row of the table of commands.
struct Command
{
    QStringList words = {};     //!< {"runs", "show"}
    bool isDefault = false;     //!< also meant without the last word
    QString arguments = {};     //!< as the usage line shows them
    int argumentCount = 0;      //!< -1: any number
    QStringList suggested = {}; //!< arguments that a shell offers
    QList<CommandOption> options = {};
    QString help = {};    //!< one sentence
    QString details = {}; //!< further paragraphs, may be empty
    Expected<ExitStatus> (*handler)(CommandContext &context) = nullptr;

    [[nodiscard]] QString name() const { return words.join(u' '); }
};

//! \brief What a command line asks for.
struct Invocation
{
    const Command *command = nullptr; //!< null: none was named
    QStringList topic;                //!< the words that --help is about
    QStringList arguments;
    QMap<QString, QString> options; //!< by name without dashes; flags have an empty value

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
};

//! \brief The options that every command understands.
[[nodiscard]] const QList<CommandOption> &commonOptions();

//! \brief The options that are allowed only without a command.
[[nodiscard]] const QList<CommandOption> &programOptions();

//! \brief Reads the arguments after the program's name. Errors: Usage, one sentence with the nearest match.
//!
//! Options may stand anywhere, as `--name value` or `--name=value`; after `--` everything is an argument. The number
//! of arguments is not checked when help or the version is asked for.
[[nodiscard]] Expected<Invocation> parseCommandLine(const QStringList &arguments, const QList<Command> &commands);

//! \brief Whether \p arguments ask for JSON, for when they can't be parsed.
[[nodiscard]] bool asksForJson(const QStringList &arguments);

} // namespace statusbridge
