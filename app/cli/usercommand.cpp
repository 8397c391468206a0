// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usercommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/terminal.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"
#include "app/json/jsonviews.h"

#include <unistd.h>

namespace statusbridge {

namespace {

constexpr qsizetype shortPassword = 8;

//! Asked twice at a terminal, where nobody sees what is typed.
Expected<Secret> newPassword()
{
    const auto password = readSecretLine(QStringLiteral("Password: "));
    if (!password || ::isatty(STDIN_FILENO) != 1) {
        return password;
    }
    const auto again = readSecretLine(QStringLiteral("The same again: "));
    if (again && !again->equals(*password)) {
        return Error{.kind = ErrorKind::Usage,
                     .message = QStringLiteral("The two passwords differ. Nothing was changed; try again.")};
    }
    return again;
}

Expected<ExitStatus> add(CommandContext &context)
{
    auto desk = openDesk(context);
    if (!desk) {
        return desk.error();
    }
    const auto &name = context.invocation.arguments.constFirst();
    const auto password = newPassword();
    if (!password) {
        return password.error();
    }
    if (const auto added = (*desk)->addUser(name, *password); !added) {
        return added.error();
    }
    if (password->reveal().size() < shortPassword) {
        context.output.note(QStringLiteral("The password is short and easily guessed; a longer one is better.\n"));
    }
    context.output.result({{QStringLiteral("added"), name}},
                          QStringLiteral("%1 may use the HTTP API now.\n").arg(cell(name)));
    return ExitStatus::Ok;
}

Expected<ExitStatus> remove(CommandContext &context)
{
    auto desk = openDesk(context);
    if (!desk) {
        return desk.error();
    }
    const auto &name = context.invocation.arguments.constFirst();
    if (const auto removed = (*desk)->removeUser(name); !removed) {
        return removed.error();
    }
    context.output.result({{QStringLiteral("removed"), name}},
                          QStringLiteral("%1 may no longer use the HTTP API.\n").arg(cell(name)));
    return ExitStatus::Ok;
}

QString usersText(const QList<UserView> &users)
{
    if (users.isEmpty()) {
        return QStringLiteral("There is no user; \"statusbridge user add NAME\" makes one.\n");
    }
    QList<QStringList> rows = {{QStringLiteral("NAME"), QStringLiteral("SINCE")}};
    for (const auto &user : users) {
        rows += {cell(user.name), timeForPeople(user.createdAt)};
    }
    return alignedColumns(rows);
}

Expected<ExitStatus> list(CommandContext &context)
{
    auto desk = openDesk(context);
    if (!desk) {
        return desk.error();
    }
    const auto users = (*desk)->users();
    if (!users) {
        return users.error();
    }
    QJsonArray array;
    for (const auto &user : *users) {
        array +=
            QJsonObject{{QStringLiteral("name"), user.name}, {QStringLiteral("created_at"), jsonTime(user.createdAt)}};
    }
    context.output.result({{QStringLiteral("users"), array}}, usersText(*users));
    return ExitStatus::Ok;
}

} // namespace

QList<Command> userCommands()
{
    const auto family = QStringLiteral("user");
    return {{.words = {family, QStringLiteral("add")},
             .arguments = QStringLiteral("NAME"),
             .minimumArguments = 1,
             .maximumArguments = 1,
             .help = QStringLiteral("Adds a user of the HTTP API."),
             .details = QStringLiteral("Asks twice for the password, which is never taken from the command line. When\n"
                                       "standard input is no terminal, it is read as one line."),
             .handler = add},
            {.words = {family, QStringLiteral("remove")},
             .arguments = QStringLiteral("NAME"),
             .minimumArguments = 1,
             .maximumArguments = 1,
             .help = QStringLiteral("Removes a user of the HTTP API."),
             .handler = remove},
            {.words = {family, QStringLiteral("list")},
             .isDefault = true,
             .help = QStringLiteral("Lists the users of the HTTP API; \"user\" alone does the same."),
             .handler = list}};
}

} // namespace statusbridge
