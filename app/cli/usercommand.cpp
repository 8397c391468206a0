// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/json/jsonviews.h"
#include "app/platform/terminal.h"

namespace statusbridge {

namespace {

constexpr qsizetype shortPassword = 8;

//! Asked twice at a terminal, where the typed text is not shown.
Expected<Secret> newPassword()
{
    const auto password = readSecretLine(u"Password: "_s);
    if (!password || !isTerminal(stdin)) {
        return password;
    }
    const auto again = readSecretLine(u"The same again: "_s);
    if (again && !again->equals(*password)) {
        return usageError(u"The two passwords differ. Nothing was changed; try again."_s);
    }
    return again;
}

Expected<ExitStatus> add(CommandContext &context)
{
    const auto &name = context.invocation.arguments.constFirst();
    return openSession(context).and_then([&](const CommandSession &open) -> Expected<ExitStatus> {
        const auto password = newPassword();
        if (!password) {
            return password.error();
        }
        return open->addUser(name, *password).and_then([&] {
            if (password->reveal().size() < shortPassword) {
                context.output.note(u"The password is short and easily guessed; a longer one is better."_s);
            }
            return context.print({{u"added"_s, name}}, u"%1 may use the HTTP API now.\n"_s.arg(cell(name)));
        });
    });
}

Expected<ExitStatus> remove(CommandContext &context)
{
    const auto &name = context.invocation.arguments.constFirst();
    return openSession(context)
        .and_then([&](const CommandSession &open) { return open->removeUser(name); })
        .and_then([&] {
            return context.print({{u"removed"_s, name}}, u"%1 may no longer use the HTTP API.\n"_s.arg(cell(name)));
        });
}

QString usersText(const QList<UserView> &users)
{
    if (users.isEmpty()) {
        return u"There is no user; \"statusbridge user add NAME\" makes one.\n"_s;
    }
    QList<QStringList> rows = {{u"NAME"_s, u"SINCE"_s}};
    for (const auto &user : users) {
        rows += {cell(user.name), timeForPeople(user.createdAt)};
    }
    return alignedColumns(rows);
}

Expected<ExitStatus> listUsers(CommandContext &context)
{
    return openSession(context)
        .and_then([](const CommandSession &open) { return open->users(); })
        .and_then([&](const QList<UserView> &users) {
            return context.print({{u"users"_s, jsonListOf(users)}}, usersText(users));
        });
}

} // namespace

QList<Command> userCommands()
{
    const auto family = u"user"_s;
    return {{.words = {family, u"add"_s},
             .arguments = u"NAME"_s,
             .argumentCount = 1,
             .help = u"Adds a user of the HTTP API."_s,
             .details = u"Asks twice for the password, which is never taken from the command line. When\n"
                        "standard input is no terminal, it is read as one line."_s,
             .handler = add},
            {.words = {family, u"remove"_s},
             .arguments = u"NAME"_s,
             .argumentCount = 1,
             .help = u"Removes a user of the HTTP API."_s,
             .handler = remove},
            {.words = {family, u"list"_s},
             .isDefault = true,
             .help = u"Lists the users of the HTTP API; \"user\" alone does the same."_s,
             .handler = listUsers}};
}

} // namespace statusbridge
