// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/routeparts.h"
#include "app/api/routes/subjects.h"
#include "app/json/maskednumbers.h"
#include "app/json/wholeviews.h"

#include <QSet>

namespace statusbridge {

namespace {

constexpr int mostDays = 366;

Expected<RunFilter> runFilterOf(const ApiRequest &request)
{
    const auto outcomes = enumParameter(request, u"outcome"_s, CycleOutcome::Unauthorized);
    const auto triggers =
        outcomes.and_then([&](const auto &) { return enumParameter(request, u"trigger"_s, RunTrigger::Push); });
    const auto from = triggers.and_then([&](const auto &) { return timeParameter(request, u"from"_s); });
    const auto until = from.and_then([&](const auto &) { return timeParameter(request, u"until"_s); });
    return until.transform([&](const QDateTime &end) {
        return RunFilter{.outcomes = *outcomes, .triggers = *triggers, .from = *from, .until = end};
    });
}

Expected<RunOrder> runOrderOf(const ApiRequest &request)
{
    static const QStringList columns = {u"started"_s, u"duration"_s, u"updated"_s, u"failed"_s};
    const QString column = filterParameter(request, u"sort"_s).value_or(columns.constFirst());
    const QString order = filterParameter(request, u"order"_s).value_or(u"descending"_s);
    if (!columns.contains(column)) {
        return usageError(u"\"sort\" must be one of %1, not \"%2\"."_s.arg(columns.join(u", "_s), column));
    }
    if (order != u"descending" && order != u"ascending") {
        return usageError(u"\"order\" must be ascending or descending, not \"%1\"."_s.arg(order));
    }
    return RunOrder{.column = static_cast<RunColumn>(columns.indexOf(column)), .isDescending = order == u"descending"};
}

QString cursorOf(const RunPosition &position)
{
    return QString::number(position.value) + u'.' + QString::number(position.id);
}

Expected<RunPosition> runPositionOf(const ApiRequest &request)
{
    const QString cursor = parameter(request, u"cursor"_s);
    bool isValue = false;
    bool isId = false;
    const RunPosition position{.value = cursor.section(u'.', 0, 0).toLongLong(&isValue),
                               .id = cursor.section(u'.', 1).toLongLong(&isId)};
    if (!cursor.isEmpty() && (!isValue || !isId || !position.isValid())) {
        return usageError(u"\"cursor\" must be what \"next\" of the page before says, not \"%1\"."_s.arg(cursor));
    }
    return position;
}

Expected<QJsonObject> listCycles(ApiContext &context, const ApiRequest &request)
{
    const auto filter = runFilterOf(request);
    const auto order = filter.and_then([&](const auto &) { return runOrderOf(request); });
    const auto after = order.and_then([&](const auto &) { return runPositionOf(request); });
    const auto size = after.and_then([&](const auto &) { return pageSizeOf(request); });
    return size.and_then([&](int limit) {
        return context.ask([&](EngineSession &session) { return session.runs(*filter, *order, *after, limit + 1); })
            .transform([&](const QList<Run> &runs) {
                return pageOf<Run>(
                    u"cycles"_s, runs, limit, [](const Run &run) { return wholeOf(run); },
                    [&](const Run &run) { return cursorOf(RunPosition::of(run, *order)); });
            });
    });
}

Expected<QJsonObject> countCycles(ApiContext &context, const ApiRequest &request)
{
    return runFilterOf(request)
        .and_then([&](const RunFilter &filter) {
            return context.ask([&](EngineSession &session) { return session.runCount(filter); });
        })
        .transform([](qint64 count) {
            return QJsonObject{{u"count"_s, count}};
        });
}

QJsonObject countsOf(const QMap<RecordOutcome, int> &counts)
{
    QJsonObject object;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        object.insert(toString(count.key()), count.value());
    }
    return object;
}

Expected<QJsonObject> showCycle(ApiContext &context, const ApiRequest &request)
{
    return keyOf(u"id"_s, request.parameters.constFirst()).and_then([&](qint64 id) {
        return context.ask([&](EngineSession &session) -> Expected<QJsonObject> {
            const auto run = session.run(id);
            const auto counts = run.and_then([&](const Run &) { return session.journalCounts(id); });
            const auto since = counts.and_then([&](const auto &) { return session.failedSince(id); });
            return since.transform([&](const FailedSince &failed) {
                auto document = wholeOf(*run);
                document.insert(u"records"_s, countsOf(*counts));
                document.insert(u"failed_since"_s, wholeOf(failed));
                return document;
            });
        });
    });
}

//! By their names, as nameOf() says; what this version doesn't know is said by no entry.
QList<SentenceId> sentencesIn(const ApiRequest &request)
{
    QSet<QString> names;
    const auto wanted = request.body.value(u"sentences"_s).toArray();
    for (const auto &each : wanted) {
        names += each.toString();
    }
    QList<SentenceId> sentences;
    for (const SentenceId id : allSentenceIds()) {
        if (names.contains(nameOf(id))) {
            sentences += id;
        }
    }
    return sentences;
}

Expected<QJsonObject> listRecords(ApiContext &context, const ApiRequest &request)
{
    const auto id = keyOf(u"id"_s, request.parameters.constFirst());
    const auto outcomes =
        id.and_then([&](qint64) { return enumParameter(request, u"outcome"_s, RecordOutcome::Parked); });
    const auto after = outcomes.and_then(
        [&](const auto &) { return keyOf(u"cursor"_s, filterParameter(request, u"cursor"_s).value_or(u"0"_s)); });
    const auto size = after.and_then([&](qint64) { return pageSizeOf(request); });
    return size.and_then([&](int limit) {
        const JournalFilter filter{
            .outcomes = *outcomes, .text = parameter(request, u"text"_s), .sentences = sentencesIn(request)};
        return context
            .ask([&](EngineSession &session) {
                return session.run(*id).and_then(
                    [&](const Run &) { return session.journal(*id, filter, *after, limit + 1); });
            })
            .transform([&](const QList<JournalEntry> &entries) {
                return pageOf<JournalEntry>(
                    u"records"_s, entries, limit,
                    [&](const JournalEntry &entry) {
                        return wholeOf(request.caller.role == Role::Viewer ? withMaskedNumbers(entry) : entry);
                    },
                    [](const JournalEntry &entry) { return QString::number(entry.id); });
            });
    });
}

Expected<QJsonObject> listDays(ApiContext &context, const ApiRequest &request)
{
    const QString name = filterParameter(request, u"zone"_s).value_or(u"UTC"_s);
    const QTimeZone zone(name.toUtf8());
    // A word of letters alone would be taken for a rule of POSIX. Etc/UTC, which machines are set to, isn't listed.
    if (!zone.isValid() || !(name.contains(u'/') || QTimeZone::isTimeZoneIdAvailable(name.toUtf8()))) {
        return usageError(u"\"zone\" must be a time zone's name such as Asia/Kolkata or UTC, not \"%1\"."_s.arg(name));
    }
    const QDate today = context.clock().utcNow().toTimeZone(zone).date();
    const auto dayOf = [&](const QString &which, const QDate &usual) {
        const auto text = filterParameter(request, which);
        return text ? QDate::fromString(*text, Qt::ISODate) : usual;
    };
    const QDate to = dayOf(u"to"_s, today);
    const QDate from = dayOf(u"from"_s, to.addDays(-29));
    if (!from.isValid() || !to.isValid() || from > to || from.daysTo(to) >= mostDays) {
        return usageError(u"\"from\" and \"to\" must be days such as 2026-11-30, at most %1 of them."_s.arg(mostDays));
    }
    return context.ask([&](EngineSession &session) { return session.dailyTotals(from, to, zone); })
        .transform([](const QList<DayTotals> &days) {
            QJsonArray list;
            for (const DayTotals &day : days) {
                list += wholeOf(day);
            }
            return QJsonObject{{u"days"_s, list}};
        });
}

QList<JsonMember> runParameters()
{
    return {member("outcome", "string",
                   "Only cycles that ended like this: succeeded, continued, partial, failed, cancelled, quota, "
                   "unauthorized, with commas between them."),
            member("trigger", "string", "Only these: manual, schedule, retry, push, with commas between them."),
            member("from", "string", "Only cycles that began then or later, a time with its distance to UTC."),
            member("until", "string", "Only cycles that began before.")};
}

} // namespace

QList<ApiRoute> historyRoutes()
{
    const auto order =
        QList{member("sort", "string", "By what: started, duration, updated, failed; started without it."),
              member("order", "string", "ascending or descending; descending without it.")};
    auto shown = wholeMembersOf<Run>();
    shown += objectOf("records", "How many records had which outcome.", {});
    shown +=
        objectOf("failed_since", "What became of those that failed or were parked.", wholeMembersOf<FailedSince>());
    const auto listed = asking(
        mayMiss(getRoute("cycles", "/api/v1/cycles/{id}/records",
                         "The records of a cycle in the order in which it was done with them.",
                         {listOf("records", "One after the other.", wholeMembersOf<JournalEntry>()), nextMember()},
                         listRecords)),
        QList{member("outcome", "string",
                     "Only these: updated, unchanged, superseded, failed, left, parked, with commas between "
                     "them."),
              member("text", "string", "Part of an id, the recipient, a status or a reason.")} +
            pageParameters());
    auto sentences = listOf("sentences", "Beside text: entries whose reason_form is one of these sentences.", {});
    sentences.items = u"string"_s;
    auto sought = withMethod("POST", listed);
    sought.summary = u"The same, looked for by sentences too, which a query has no room for."_s;
    sought.takes = {sentences};
    return {
        asking(getRoute("cycles", "/api/v1/cycles", "Cycles, the newest first, page by page.",
                        {listOf("cycles", "One after the other.", wholeMembersOf<Run>()), nextMember()}, listCycles),
               runParameters() + order + pageParameters()),
        asking(getRoute("cycles", "/api/v1/cycle-count", "How many cycles there are that fit.",
                        {member("count", "integer", "Their number.")}, countCycles),
               runParameters()),
        mayMiss(
            getRoute("cycles", "/api/v1/cycles/{id}", "One cycle, and what became of its records.", shown, showCycle)),
        listed,
        sought,
        asking(getRoute("cycles", "/api/v1/days", "What the cycles of each day did together.",
                        {listOf("days", "One after the other, days without a cycle too.", wholeMembersOf<DayTotals>())},
                        listDays),
               {member("from", "string", "The first day, such as 2026-11-01; 29 days before the last without it."),
                member("to", "string", "The last day; today without it."),
                member("zone", "string", "The time zone whose days are meant; UTC without it.")})};
}

} // namespace statusbridge
