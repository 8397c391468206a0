// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandcontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/cli/viewtext.h"
#include "app/json/auditquestion.h"
#include "app/json/auditviews.h"
#include "engine/core/timezone.h"

namespace statusbridge {

namespace {

Expected<AuditQuestion> auditAsked(const Invocation &invocation)
{
    return auditQuestionOf({.since = invocation.value(u"since"_s),
                            .until = invocation.value(u"until"_s),
                            .by = invocation.value(u"by"_s),
                            .kind = {},
                            .action = invocation.value(u"action"_s),
                            .before = invocation.value(u"before"_s)},
                           timeZoneOf({}));
}

Expected<ExitStatus> listAudit(CommandContext &context)
{
    const auto question = auditAsked(context.invocation);
    const auto limit = question.and_then([&](const AuditQuestion &) { return limitOf(context.invocation); });
    if (!limit) {
        return limit.error();
    }
    return openSession(context)
        .and_then(
            [&](const CommandSession &open) { return open->audit(question->filter, question->beforeId, *limit + 1); })
        .and_then([&](const QList<AuditEntry> &read) {
            const AuditRows page = auditPageOf(read, *limit);
            return context.print(jsonOf(page), auditText(page.entries)).transform([&](ExitStatus status) {
                return page.entries.isEmpty() ? ExitStatus::Incomplete : status;
            });
        });
}

QStringList allActions()
{
    return {auditActionWords.begin(), auditActionWords.end()};
}

} // namespace

QList<Command> auditCommands()
{
    return {{.words = {u"audit"_s},
             .arguments = u"[--since DAY] [--until DAY] [--by NAME] [--action ACTION] [--before ID] [--limit N]"_s,
             .options = {{u"since"_s, u"DAY"_s, u"The first day, such as 2026-11-01."_s, {}},
                         {u"until"_s, u"DAY"_s, u"The last day."_s, {}},
                         {u"by"_s, u"NAME"_s, u"Only what this user or token did."_s, {}},
                         {u"action"_s, u"ACTION"_s, u"Only this action, one of those named above."_s, allActions()},
                         {u"before"_s, u"ID"_s, u"Only rows before this one: goes on behind a list that ended."_s, {}},
                         {u"limit"_s, u"N"_s, u"Shows at most N rows; the usual number is 20."_s, {}}},
             .help = u"Lists who changed what, from where and when, the newest first."_s,
             .details =
                 u"The actions are sync, cancel, scheduler_start, scheduler_stop, retry, release, ask_again, connect,\n"
                 "disconnect, setting_change, secret_change, user_add, user_role, user_remove, token_add,\n"
                 "token_revoke, forget, retarget, migrate and restore.\n\n"
                 "Every command that changed something is there, whether it came from the command line, the\n"
                 "window or the HTTP API, of all instances that share the database; rows are kept for as many\n"
                 "days as audit.days says. Of secrets it is told that they changed, of phone numbers the last\n"
                 "four digits. Ends with 0, or with 1 if no row fits."_s,
             .handler = listAudit}};
}

} // namespace statusbridge
