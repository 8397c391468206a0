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

const CommandOption &roleOption()
{
    static const CommandOption option = {
        u"role"_s,
        u"ROLE"_s,
        u"What it may do: viewer sees, operator begins cycles and releases records, administrator everything; "
        "operator without this."_s,
        {toString(Role::Viewer), toString(Role::Operator), toString(Role::Administrator)}};
    return option;
}

Role wantedRole(const Invocation &invocation)
{
    return roleFromString(invocation.value(u"role"_s)).value_or(Role::Operator);
}

Expected<ExitStatus> add(CommandContext &context)
{
    const auto &name = context.invocation.arguments.constFirst();
    return openSession(context).and_then([&](const CommandSession &open) -> Expected<ExitStatus> {
        const auto password = newPassword();
        if (!password) {
            return password.error();
        }
        const Role role = wantedRole(context.invocation);
        return open->addUser(name, *password, role).and_then([&] {
            if (password->reveal().size() < shortPassword) {
                context.output.note(u"The password is short and easily guessed; a longer one is better."_s);
            }
            return context.print({{u"added"_s, name}, {u"role"_s, toString(role)}},
                                 u"%1 may use the HTTP API now, as %2.\n"_s.arg(cell(name), toString(role)));
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
    QList<QStringList> rows = {{u"NAME"_s, u"ROLE"_s, u"SINCE"_s}};
    for (const auto &user : users) {
        rows += {cell(user.name), toString(user.role), timeForPeople(user.createdAt)};
    }
    return alignedColumns(rows);
}

Expected<ExitStatus> setRole(CommandContext &context)
{
    const auto &name = context.invocation.arguments.constFirst();
    const auto &word = context.invocation.arguments.constLast();
    const auto role = roleFromString(word);
    if (!role) {
        return usageError(u"\"%1\" is no role; there are viewer, operator and administrator."_s.arg(word));
    }
    return openSession(context)
        .and_then([&](const CommandSession &open) { return open->setUserRole(name, *role); })
        .and_then([&] {
            return context.print({{u"name"_s, name}, {u"role"_s, word}},
                                 u"%1 is %2 from now on.\n"_s.arg(cell(name), word));
        });
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
             .arguments = u"NAME [--role ROLE]"_s,
             .argumentCount = 1,
             .options = {roleOption()},
             .help = u"Adds a user of the HTTP API."_s,
             .details = u"Asks twice for the password, which is never taken from the command line. When\n"
                        "standard input is no terminal, it is read as one line."_s,
             .handler = add},
            {.words = {family, u"remove"_s},
             .arguments = u"NAME"_s,
             .argumentCount = 1,
             .help = u"Removes a user of the HTTP API."_s,
             .handler = remove},
            {.words = {family, u"role"_s},
             .arguments = u"NAME ROLE"_s,
             .argumentCount = 2,
             .help = u"Gives a user of the HTTP API another role: viewer, operator or administrator."_s,
             .handler = setRole},
            {.words = {family, u"list"_s},
             .isDefault = true,
             .help = u"Lists the users of the HTTP API; \"user\" alone does the same."_s,
             .handler = listUsers}};
}

} // namespace statusbridge
