// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/routeparts.h"
#include "app/api/routes/subjects.h"
#include "app/json/auditquestion.h"
#include "app/json/auditviews.h"

namespace statusbridge {

namespace {

QList<JsonMember> auditParameters()
{
    JsonMember action = member("action", "string", "");
    action.help = u"Only this: %1."_s.arg(auditActionList());
    return QList{member("since", "string", "The first day by UTC, such as 2026-11-01, or a time."),
                 member("until", "string", "The last day, or a time before which it was."),
                 member("by", "string", "Only what this user or token did."),
                 member("kind", "string", "Only as this: user, token, command_line or window."), action} +
           pageParameters();
}

Expected<QJsonObject> handleAudit(ApiContext &context, const ApiRequest &request)
{
    const auto question = auditQuestionOf({.since = parameter(request, u"since"_s),
                                           .until = parameter(request, u"until"_s),
                                           .by = parameter(request, u"by"_s),
                                           .kind = parameter(request, u"kind"_s),
                                           .action = parameter(request, u"action"_s),
                                           .before = parameter(request, u"cursor"_s)},
                                          QTimeZone::utc());
    const auto limit = question.and_then([&](const AuditQuestion &) { return pageSizeOf(request); });
    return limit.and_then([&](int rows) {
        return context
            .ask([&](EngineSession &session) { return session.audit(question->filter, question->beforeId, rows + 1); })
            .transform([&](const QList<AuditEntry> &read) { return jsonOf(auditPageOf(read, rows)); });
    });
}

} // namespace

QList<ApiRoute> auditRoutes()
{
    return {forAdministrators(asking(getRoute("administration", "/api/v1/audit",
                                              "Who changed what, from where and when, the newest first, page by page.",
                                              auditPageMembers(), handleAudit),
                                     auditParameters()))};
}

} // namespace statusbridge
