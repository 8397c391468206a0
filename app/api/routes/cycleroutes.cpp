// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/routeparts.h"
#include "app/api/routes/subjects.h"
#include "app/json/maskednumbers.h"
#include "app/json/wholeviews.h"

namespace statusbridge {

namespace {

Expected<QJsonObject> answerStatus(ApiContext &context, const ApiRequest &)
{
    return context.status().transform([&](const StatusView &view) { return wholeOf(view, context.clock().utcNow()); });
}

Expected<QJsonObject> startCycle(ApiContext &context, const ApiRequest &request)
{
    const QString trigger = request.body.value(u"trigger"_s).toString(toString(RunTrigger::Manual));
    if (trigger != toString(RunTrigger::Manual) && trigger != toString(RunTrigger::Retry)) {
        return usageError(u"\"trigger\" must be manual or retry, not \"%1\"."_s.arg(trigger));
    }
    const CycleRequest wanted{.trigger = runTriggerFromString(trigger),
                              .dryRun = request.body.value(u"dry_run"_s).toBool(),
                              .by = request.caller.name,
                              .actor = request.caller.actor};
    const auto begun = [](const QString &status, qint64 runId) {
        return QJsonObject{{u"status"_s, status}, {u"run_id"_s, runId > 0 ? QJsonValue(runId) : QJsonValue()}};
    };
    if (wanted.dryRun) {
        return context.engine().startCycle(wanted).transform([&](qint64) { return begun(u"started"_s, 0); });
    }
    return context.engine().startOrWish(wanted).transform([&](const CycleStart &start) {
        auto document = begun(start.wishedBecause ? u"queued"_s : u"started"_s, start.runId);
        document.insert(u"queued_because"_s,
                        start.wishedBecause ? wholeErrorOf(*start.wishedBecause).value(u"error"_s) : QJsonValue());
        return document;
    });
}

Expected<QJsonObject> noteCancelled(ApiContext &context)
{
    const auto progress = context.engine().progress();
    const bool isDryRun = progress && progress->runId == 0;
    const AuditedCommand command{.action = AuditAction::Cancel,
                                 .object = isDryRun   ? u"dry run"_s
                                           : progress ? u"run %1"_s.arg(progress->runId)
                                                      : QString()};
    return context
        .ask([&](EngineSession &session) {
            session.note(command);
            return Expected<bool>(true);
        })
        .transform([](bool) {
            return QJsonObject{{u"status"_s, u"asked"_s}, {u"holder"_s, QJsonValue()}};
        });
}

//! The instance that runs it looks for this in the database; this one need not.
Expected<QJsonObject> cancelCycle(ApiContext &context, const ApiRequest &request)
{
    const bool isOwn = context.engine().isCycleRunning();
    if (isOwn) {
        context.engine().cancelCycle();
    }
    if (request.body.value(u"only_here"_s).toBool()) {
        return isOwn ? noteCancelled(context) : notFoundError(SentenceId::NoCycleRuns);
    }
    const auto asked = context.ask([&](EngineSession &session) { return session.requestCancel(request.caller.name); });
    // A dry run takes no lease, and a cycle that has ended since needs none to end it.
    if (!asked && !(isOwn && asked.error().kind == ErrorKind::NotFound)) {
        return asked.error();
    }
    return QJsonObject{{u"status"_s, u"asked"_s}, {u"holder"_s, asked ? QJsonValue(*asked) : QJsonValue()}};
}

Expected<QJsonObject> showPlan(ApiContext &context, const ApiRequest &request)
{
    const auto found = context.surroundings().plan ? context.surroundings().plan->get() : nullptr;
    const auto after = keyOf(u"cursor"_s, filterParameter(request, u"cursor"_s).value_or(u"0"_s));
    const auto size = after.and_then([&](qint64) { return pageSizeOf(request); });
    return size.and_then([&](int limit) -> Expected<QJsonObject> {
        if (!found) {
            return notFoundError(u"No dry run has ended since this process began."_s);
        }
        const auto &plan = found->summary.plan;
        const qsizetype from = std::min<qint64>(*after, plan.size());
        auto document = wholeOf(found->summary);
        QJsonArray lines;
        for (const PlanLine &line : plan.mid(from, limit)) {
            lines += wholeOf(request.caller.role == Role::Viewer ? withMaskedNumbers(line) : line);
        }
        document.insert(u"at"_s, jsonTime(found->at));
        document.insert(u"plan"_s, lines);
        document.insert(u"next"_s,
                        from + limit < plan.size() ? QJsonValue(QString::number(from + limit)) : QJsonValue());
        return document;
    });
}

Expected<QJsonObject> answerScheduler(ApiContext &context, const ApiRequest &)
{
    return context.ask([](EngineSession &session) { return session.scheduler(); })
        .transform([](const SchedulerView &view) { return wholeOf(view); });
}

Expected<QJsonObject> beginScheduler(ApiContext &context, const ApiRequest &request)
{
    static const QStringList words = {u"on_grid"_s, u"now"_s, u"at_full_hour"_s};
    const QString word = request.body.value(u"first"_s).toString(words.constFirst());
    if (!words.contains(word)) {
        return usageError(u"\"first\" must be one of %1, not \"%2\"."_s.arg(words.join(u", "_s), word));
    }
    const auto first = static_cast<FirstCycle>(words.indexOf(word));
    const auto view =
        context.ask([&](EngineSession &session) { return session.startScheduler(request.caller.name, first); });
    context.engine().pokeScheduler();
    return view.transform([](const SchedulerView &now) { return wholeOf(now); });
}

Expected<QJsonObject> endScheduler(ApiContext &context, const ApiRequest &request)
{
    const auto view = context.ask([&](EngineSession &session) { return session.stopScheduler(request.caller.name); });
    context.engine().pokeScheduler();
    return view.transform([](const SchedulerView &now) { return wholeOf(now); });
}

QList<JsonMember> startMembers()
{
    return {member("status", "string", "started; queued if one follows."),
            maybe("run_id", "integer", "The cycle's number; null if it is queued, and of a dry run."),
            maybe("queued_because", "object", "Why none could begin now, as the errors of calls; null otherwise.")};
}

QList<JsonMember> planMembers()
{
    return wholeMembersOf<CycleSummary>() +
           QList{maybe("at", "string", "When it ended."),
                 listOf("plan", "What would be done, record by record.", wholeMembersOf<PlanLine>()), nextMember()};
}

QList<ApiRoute> commandRoutes()
{
    auto start =
        forOperators(postRoute("cycles", "/api/v1/cycles",
                               "Starts a cycle and answers at once. While one runs, and where none are run, one "
                               "follows. What a dry run finds is at /api/v1/plan.",
                               startMembers(), startCycle));
    start.mayTake = {member("dry_run", "boolean", "Whether it is one: everything is planned, nothing is written."),
                     member("trigger", "string", "manual; retry if it is for the sake of records that were released.")};
    start.success = 202;
    start.refusals = {409};
    auto cancel = mayMiss(forOperators(postRoute(
        "cycles", "/api/v1/cancel", "Ends the running cycle, whichever instance runs it.",
        {member("status", "string", "asked"), maybe("holder", "string", "Which instance was asked.")}, cancelCycle)));
    cancel.mayTake = {
        member("only_here", "boolean", "Whether only one of the process that answers is meant, a dry run too.")};
    auto begin = forOperators(postRoute("cycles", "/api/v1/scheduler/start",
                                        "Lets cycles start by themselves, until a person stops them.",
                                        wholeMembersOf<SchedulerView>(), beginScheduler));
    begin.mayTake = {member("first", "string", "When the first one is due: on_grid, now, at_full_hour.")};
    return {start, cancel, begin,
            forOperators(postRoute("cycles", "/api/v1/scheduler/stop",
                                   "Starts no cycle by itself any more, until a person starts that again.",
                                   wholeMembersOf<SchedulerView>(), endScheduler))};
}

} // namespace

QList<ApiRoute> cycleRoutes()
{
    return QList{getRoute("cycles", "/api/v1/status", "Everything that the window's overview shows.",
                          wholeMembersOf<StatusView>(), answerStatus),
                 getRoute("cycles", "/api/v1/scheduler",
                          "Whether cycles start by themselves, when, and with what totals.",
                          wholeMembersOf<SchedulerView>(), answerScheduler),
                 asking(mayMiss(getRoute("cycles", "/api/v1/plan",
                                         "What the last dry run of this process found, page by page.", planMembers(),
                                         showPlan)),
                        pageParameters())} +
           commandRoutes();
}

} // namespace statusbridge
