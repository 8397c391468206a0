// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/auditroutes.h"

#include "app/api/apicontext.h"
#include "app/json/auditquestion.h"
#include "app/json/auditviews.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int usualRows = 100;
constexpr int mostRows = 1000;

JsonMember asked(const char *name, const QString &help)
{
    return {.name = QString::fromLatin1(name), .type = u"string"_s, .help = help};
}

QList<JsonMember> auditParameters()
{
    return {
        asked("since", u"The first day by UTC, such as 2026-11-01, or a time."_s),
        asked("until", u"The last day, or a time before which it was."_s),
        asked("by", u"Only what this user or token did."_s),
        asked("kind", u"Only as this: user, token, command_line or window."_s),
        asked("action", u"Only this: %1."_s.arg(auditActionList())),
        asked("cursor", u"What next of the page before says."_s),
        {.name = u"limit"_s, .type = u"integer"_s, .help = u"How many a page has, from 1 to 1000; 100 without it."_s}};
}

//! A slip in the name of a filter would show too much.
Expected<void> checkAuditQuery(const ApiRequest &request)
{
    const QList<JsonMember> known = auditParameters();
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded)) {
        if (std::ranges::find(known, name, &JsonMember::name) == known.cend()) {
            return usageError(u"There is no parameter \"%1\"; /openapi.json lists those that there are."_s.arg(name));
        }
    }
    return {};
}

Expected<int> rowsOfPage(const QString &text)
{
    bool isNumber = false;
    const int rows = text.isEmpty() ? usualRows : text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || rows < 1 || rows > mostRows)) {
        return usageError(
            u"\"limit\" must be a whole number from 1 to %1, not \"%2\"."_s.arg(QString::number(mostRows), text));
    }
    return rows;
}

Expected<QJsonObject> handleAudit(ApiContext &context, const ApiRequest &request)
{
    const auto of = [&](const char *name) {
        return request.query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    const auto question = checkAuditQuery(request).and_then([&] {
        return auditQuestionOf({.since = of("since"),
                                .until = of("until"),
                                .by = of("by"),
                                .kind = of("kind"),
                                .action = of("action"),
                                .before = of("cursor")},
                               QTimeZone::utc());
    });
    const auto limit = question.and_then([&](const AuditQuestion &) { return rowsOfPage(of("limit")); });
    return limit.and_then([&](int rows) {
        return context
            .ask([&](EngineSession &session) { return session.audit(question->filter, question->beforeId, rows); })
            .transform([&](const QList<AuditEntry> &entries) {
                return jsonOf(AuditRows{.entries = entries, .mayHaveMore = entries.size() == rows});
            });
    });
}

} // namespace

QList<ApiRoute> auditRoutes()
{
    return {{.method = "GET",
             .path = "/api/v1/audit",
             .leastRole = Role::Administrator,
             .tag = u"operation"_s,
             .summary = u"Who changed what, from where and when, the newest first, page by page."_s,
             .asks = auditParameters(),
             .gives = auditPageMembers(),
             .handler = handleAudit}};
}

} // namespace statusbridge
