// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "engine/setup/retarget.h"

namespace statusbridge {

namespace {

Expected<ExitStatus> retargetRows(CommandContext &context)
{
    const QDate since = QDate::fromString(context.invocation.value(u"since"_s), Qt::ISODate);
    if (!since.isValid()) {
        return Error{.kind = ErrorKind::Usage,
                     .message = u"\"retarget\" needs --since with a day such as 2026-03-01: what was carried over from "
                                "then on is carried over again."_s};
    }
    return context.environment()
        .and_then([&](const EngineEnvironment &environment) { return retarget(environment, since); })
        .and_then([&](const Retargeting &done) {
            const QString before = done.before.isEmpty() ? u"no target"_s : done.before;
            return context.print({{u"before"_s, done.before}, {u"now"_s, done.now}, {u"opened"_s, done.opened}},
                                 u"The column \"Updated\" spoke of %1; it speaks of %2 now.\n%3 rows were opened "
                                 "again."_s.arg(before, done.now, QString::number(done.opened)));
        });
}

} // namespace

QList<Command> retargetCommands()
{
    return {{.words = {u"retarget"_s},
             .arguments = u"--since DAY"_s,
             .options = {{u"since"_s, u"DAY"_s, u"Opens what was carried over from this day (UTC) on."_s, {}}},
             .help = u"Carries rows over again to the configured place at Zoho."_s,
             .details =
                 u"The column \"Updated\" speaks of one place at Zoho: the first that a cycle carried rows to. After\n"
                 "the owner, app, report or server was changed, rows are marked in Statusbridge's own tables for\n"
                 "the new place. This makes the column speak of the new one, and opens the rows again that were\n"
                 "marked since DAY."_s,
             .handler = retargetRows}};
}

} // namespace statusbridge
