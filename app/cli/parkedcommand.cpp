// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parkedcommand.h"

#include "app/cli/commandcontext.h"
#include "app/cli/parkedtext.h"
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

Error error(ErrorKind kind, const QString &message)
{
    return {.kind = kind, .message = message};
}

Expected<ExitStatus> list(CommandContext &context)
{
    auto desk = openDesk(context);
    if (!desk) {
        return desk.error();
    }
    const auto parked = (*desk)->parked();
    if (!parked) {
        return parked.error();
    }
    context.output.result({{QStringLiteral("parked"), jsonListOf(*parked)}}, parkedText(*parked));
    return ExitStatus::Ok;
}

Expected<void> checkRelease(const Invocation &invocation)
{
    const bool isAll = invocation.has(QStringLiteral("all"));
    if (isAll == invocation.arguments.isEmpty()) {
        return {};
    }
    return error(ErrorKind::Usage,
                 isAll ? QStringLiteral("\"parked release\" takes record ids or --all, not both.")
                       : QStringLiteral("\"parked release\" needs the ids of the records, or --all for every one."));
}

Expected<ExitStatus> release(CommandContext &context)
{
    const auto &invocation = context.invocation;
    if (const auto checked = checkRelease(invocation); !checked) {
        return checked.error();
    }
    auto desk = openDesk(context);
    if (!desk) {
        return desk.error();
    }
    const bool isAll = invocation.has(QStringLiteral("all"));
    const auto released = isAll ? (*desk)->releaseAll() : (*desk)->release(invocation.arguments);
    if (!released) {
        return released.error();
    }
    if (*released == 0 && !isAll) {
        return error(ErrorKind::NotFound,
                     QStringLiteral("None of these records is parked; \"statusbridge parked\" lists those that are."));
    }
    context.output.result({{QStringLiteral("released"), *released}}, releasedText(*released));
    return ExitStatus::Ok;
}

} // namespace

QList<Command> parkedCommands()
{
    const auto family = QStringLiteral("parked");
    return {{.words = {family, QStringLiteral("list")},
             .isDefault = true,
             .help = QStringLiteral("Lists the records that are no longer tried; \"parked\" alone does the same."),
             .handler = list},
            {.words = {family, QStringLiteral("release")},
             .arguments = QStringLiteral("ID...|--all"),
             .maximumArguments = -1,
             .options = {{QStringLiteral("all"), {}, QStringLiteral("Releases every parked record."), {}}},
             .help = QStringLiteral("Has parked records tried again by the next cycle."),
             .handler = release}};
}

} // namespace statusbridge
