// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/routeparts.h"
#include "app/api/routes/subjects.h"
#include "app/json/wholeviews.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr int mostRecords = 1000; //!< that a call may name
constexpr int mostReasons = 1000;
constexpr int portion = 1000; //!< parked records that are read at a time

Expected<QJsonObject> listParked(ApiContext &context, const ApiRequest &request)
{
    return pageSizeOf(request).and_then([&](int limit) {
        const QString after = parameter(request, u"cursor"_s);
        return context.ask([&](EngineSession &session) { return session.parkedAfter(after, limit + 1); })
            .transform([&](const QList<RecordFailure> &records) {
                return pageOf<RecordFailure>(
                    u"records"_s, records, limit, [](const RecordFailure &record) { return wholeOf(record); },
                    [](const RecordFailure &record) { return record.recordId; });
            });
    });
}

//! However many there are, a portion of them is held at a time.
Expected<void> forEachParked(EngineSession &session, const std::function<void(const RecordFailure &)> &visit)
{
    QString after;
    for (;;) {
        const auto records = session.parkedAfter(after, portion);
        if (!records) {
            return records.error();
        }
        for (const RecordFailure &record : *records) {
            visit(record);
        }
        if (records->size() < portion) {
            return {};
        }
        after = records->constLast().recordId;
    }
}

struct ReasonCount
{
    Sentence reason;
    int zohoCode = 0;
    int records = 0;
    QDateTime oldest;
};

Expected<QJsonObject> listReasons(ApiContext &context, const ApiRequest &)
{
    QList<ReasonCount> reasons;
    const auto count = [&](const RecordFailure &record) {
        const auto same = std::find_if(reasons.begin(), reasons.end(), [&](const ReasonCount &each) {
            return each.reason == record.reason && each.zohoCode == record.zohoCode;
        });
        if (same != reasons.end()) {
            ++same->records;
            same->oldest = std::min(same->oldest, record.parkedAt);
        } else if (reasons.size() < mostReasons) {
            reasons += {.reason = record.reason, .zohoCode = record.zohoCode, .records = 1, .oldest = record.parkedAt};
        }
    };
    return context.ask([&](EngineSession &session) { return forEachParked(session, count); }).transform([&] {
        QJsonArray list;
        for (const ReasonCount &each : std::as_const(reasons)) {
            list += QJsonObject{{u"reason"_s, each.reason.english()},
                                {u"reason_form"_s, each.reason.stored()},
                                {u"zoho_code"_s, each.zohoCode},
                                {u"records"_s, each.records},
                                {u"oldest"_s, jsonTime(each.oldest)}};
        }
        return QJsonObject{{u"reasons"_s, list}};
    });
}

//! Those that are parked for the reason that a list of them shows.
Expected<QStringList> parkedFor(EngineSession &session, const QString &reason, std::optional<int> zohoCode)
{
    QStringList recordIds;
    const auto done = forEachParked(session, [&](const RecordFailure &record) {
        const bool isIt = record.reason.english() == reason || record.reason.stored() == reason;
        if (isIt && (!zohoCode || *zohoCode == record.zohoCode)) {
            recordIds += record.recordId;
        }
    });
    return done.transform([&] { return recordIds; });
}

Expected<int> releaseFor(EngineSession &session, const ApiRequest &request)
{
    const auto code = request.body.value(u"zoho_code"_s);
    const auto recordIds = parkedFor(session, request.body.value(u"reason"_s).toString(),
                                     code.isUndefined() ? std::nullopt : std::optional(code.toInt()));
    if (!recordIds) {
        return recordIds.error();
    }
    int released = 0;
    for (qsizetype from = 0; from < recordIds->size(); from += portion) {
        const auto some = session.release({.recordIds = recordIds->mid(from, portion)});
        if (!some) {
            return some;
        }
        released += *some;
    }
    return released;
}

//! Which records a body names, by their ids, the cycle in which they failed, or both. Errors: Usage.
Expected<FailureFilter> filterOf(const ApiRequest &request)
{
    FailureFilter filter;
    if (const auto run = request.body.value(u"run_id"_s); !run.isUndefined()) {
        filter.runId = run.toInteger();
    }
    if (!request.body.contains(u"record_ids"_s)) {
        return filter;
    }
    return textsOf(request, u"record_ids"_s, mostRecords).transform([&](const QStringList &recordIds) {
        filter.recordIds = recordIds;
        return filter;
    });
}

//! What is meant must be said: an empty body would release everything. Errors: Usage.
Expected<void> checkIsMeant(const ApiRequest &request, const QStringList &ways)
{
    const auto isThere = [&](const QString &name) { return request.body.contains(name); };
    if (std::none_of(ways.cbegin(), ways.cend(), isThere)) {
        return usageError(u"The body must say which records are meant: %1."_s.arg(ways.join(u", "_s)));
    }
    if (isThere(u"all"_s) && (request.body.size() > 1 || !request.body.value(u"all"_s).toBool())) {
        return usageError(u"\"all\" must be true, and stand alone."_s);
    }
    if (isThere(u"reason"_s) && (isThere(u"run_id"_s) || isThere(u"record_ids"_s))) {
        return usageError(u"\"reason\" can't stand beside \"run_id\" and \"record_ids\"."_s);
    }
    return {};
}

Expected<QJsonObject> releaseRecords(ApiContext &context, const ApiRequest &request)
{
    return checkIsMeant(request, {u"record_ids"_s, u"run_id"_s, u"reason"_s, u"all"_s})
        .and_then([&] { return filterOf(request); })
        .and_then([&](const FailureFilter &filter) {
            return context.ask([&](EngineSession &session) {
                return request.body.contains(u"reason"_s) ? releaseFor(session, request) : session.release(filter);
            });
        })
        .transform([](int released) {
            return QJsonObject{{u"released"_s, released}};
        });
}

Expected<QJsonObject> countReleasable(ApiContext &context, const ApiRequest &request)
{
    return filterOf(request)
        .and_then([&](const FailureFilter &filter) {
            return context.ask([&](EngineSession &session) { return session.releasable(filter); });
        })
        .transform([](int count) {
            return QJsonObject{{u"count"_s, count}};
        });
}

//! A cycle begins for their sake, unless there are none.
Expected<QJsonObject> retry(ApiContext &context, const ApiRequest &request, const FailureFilter &filter)
{
    return context.ask([&](EngineSession &session) { return session.release(filter); })
        .and_then([&](int released) -> Expected<QJsonObject> {
            if (released == 0) {
                return QJsonObject{{u"released"_s, 0}, {u"status"_s, u"nothing"_s}, {u"run_id"_s, QJsonValue::Null}};
            }
            return context.engine()
                .startOrWish({.trigger = RunTrigger::Retry, .by = request.caller.name, .actor = request.caller.actor})
                .transform([&](const CycleStart &start) {
                    return QJsonObject{{u"released"_s, released},
                                       {u"status"_s, start.wishedBecause ? u"queued"_s : u"started"_s},
                                       {u"run_id"_s, start.runId > 0 ? QJsonValue(start.runId) : QJsonValue()}};
                });
        });
}

Expected<QJsonObject> retryCycle(ApiContext &context, const ApiRequest &request)
{
    return keyOf(u"id"_s, request.parameters.constFirst()).and_then([&](qint64 id) {
        return retry(context, request, {.runId = id});
    });
}

Expected<QJsonObject> retryRecords(ApiContext &context, const ApiRequest &request)
{
    return filterOf(request).and_then([&](const FailureFilter &filter) { return retry(context, request, filter); });
}

JsonMember recordIdsMember()
{
    auto ids = listOf("record_ids", "Ids of records at Zoho, at most 1000.", {});
    ids.items = u"string"_s;
    return ids;
}

QList<JsonMember> retryMembers()
{
    return {member("released", "integer", "How many records are tried again."),
            member("status", "string", "started; queued if a cycle follows; nothing if there was none to try."),
            maybe("run_id", "integer", "The number of the cycle that has begun; null if none has.")};
}

} // namespace

QList<ApiRoute> parkedRoutes()
{
    auto list = getRoute("records", "/api/v1/parked", "The records that are parked, page by page, by their ids.",
                         {listOf("records", "One after the other.", wholeMembersOf<RecordFailure>()), nextMember()},
                         listParked);
    list.asks = pageParameters();
    auto reasons = getRoute(
        "records", "/api/v1/parked/reasons", "For which reasons records are parked.",
        {listOf("reasons", "One after the other.",
                {member("reason", "string", "Why."), member("reason_form", "string", "The sentence as it is kept."),
                 member("zoho_code", "integer", "Zoho's code; 0: it gave none."),
                 member("records", "integer", "How many."),
                 maybe("oldest", "string", "Since when the first of them is parked.")})},
        listReasons);
    auto release =
        mayMiss(forOperators(postRoute("records", "/api/v1/parked/release", "Lets the next cycle try records again.",
                                       {member("released", "integer", "How many records that are.")}, releaseRecords)));
    release.mayTake = {recordIdsMember(),
                       member("run_id", "integer", "Those that failed or were parked in this cycle."),
                       member("reason", "string", "Those that are parked for this reason, as the lists say."),
                       member("zoho_code", "integer", "Of these, those with this code."),
                       member("all", "boolean", "All that are parked.")};
    auto count = mayMiss(postRoute("records", "/api/v1/parked/count", "How many records a release would be about.",
                                   {member("count", "integer", "Their number.")}, countReleasable));
    count.mayTake = {recordIdsMember(), member("run_id", "integer", "Those that failed or were parked in this cycle.")};
    auto again =
        forOperators(postRoute("records", "/api/v1/records/retry",
                               "Releases parked records and begins a cycle for them.", retryMembers(), retryRecords));
    again.takes = {recordIdsMember()};
    again.success = 202;
    auto cycle = mayMiss(forOperators(postRoute("records", "/api/v1/cycles/{id}/retry",
                                                "Releases what failed or was parked in a cycle and begins another one.",
                                                retryMembers(), retryCycle)));
    cycle.success = 202;
    return {list, reasons, release, count, again, cycle};
}

} // namespace statusbridge
