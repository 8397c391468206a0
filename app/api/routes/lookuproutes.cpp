// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/routeparts.h"
#include "app/api/routes/subjects.h"
#include "app/json/maskednumbers.h"
#include "app/json/wholeviews.h"
#include "engine/session/lookup.h"

namespace statusbridge {

namespace {

constexpr int mostShown = 10; //!< queue ids of a lookup that are shown whole

//! The one thing that a lookup is about, by the name it has in the body. Errors: Usage.
Expected<QString> soughtIn(const ApiRequest &request)
{
    const auto names = request.body.keys();
    if (names.size() != 1 || request.body.value(names.constFirst()).toString().trimmed().isEmpty()) {
        return usageError(u"The body must have one of queue_id, message_id, phone and record_id, and no other."_s);
    }
    return names.constFirst();
}

Expected<SearchView> searchFor(EngineSession &session, const QString &name, const QString &text)
{
    if (name == u"record_id") {
        return session.findRecord(text);
    }
    return name == u"queue_id"
               ? Expected<SearchView>(SearchView{
                     .text = text, .kind = SearchKind::QueueId, .queueIds = {text}, .note = {}, .indexes = {}})
               : session.find(text);
}

Expected<QJsonObject> lookUpMessages(ApiContext &context, const ApiRequest &request)
{
    return soughtIn(request).and_then([&](const QString &name) {
        return context.ask([&](EngineSession &session) -> Expected<QJsonObject> {
            const QString text = request.body.value(name).toString();
            const auto found = searchFor(session, name, text);
            if (!found) {
                return found.error();
            }
            QJsonArray results;
            std::optional<Error> missing;
            for (const QString &queueId : found->queueIds.mid(0, mostShown)) {
                const auto view = session.lookup(queueId);
                if (view) {
                    results += wholeOf(request.caller.role == Role::Viewer ? withMaskedNumbers(*view) : *view);
                } else if (view.error().kind == ErrorKind::NotFound) {
                    missing = view.error(); // its rows were deleted since
                } else {
                    return view.error();
                }
            }
            if (found->queueIds.isEmpty() || (name == u"queue_id" && missing)) {
                return missing.value_or(notFoundError(u"Nothing was found."_s));
            }
            auto document = jsonOf(*found);
            if (name == u"record_id") {
                document.insert(u"found_by"_s, name);
            }
            document.insert(u"results"_s, results);
            return document;
        });
    });
}

Expected<QJsonObject> searchMessages(ApiContext &context, const ApiRequest &request)
{
    const QString text = request.body.value(u"text"_s).toString();
    const QString recordId = request.body.value(u"record_id"_s).toString();
    if (text.isEmpty() == recordId.isEmpty()) {
        return usageError(u"The body must have one of text and record_id."_s);
    }
    return context
        .ask([&](EngineSession &session) {
            return recordId.isEmpty() ? session.find(text) : session.findRecord(recordId);
        })
        .transform([](const SearchView &view) { return wholeOf(view); });
}

Expected<QJsonObject> askAgain(ApiContext &context, const ApiRequest &request)
{
    const auto queueId = request.body.value(u"queue_id"_s).toString();
    return context.ask([&](EngineSession &session) { return session.askAgain(queueId); }).transform([](bool isAsked) {
        return QJsonObject{{u"is_asked"_s, isAsked}};
    });
}

Expected<QJsonObject> lookAtZoho(ApiContext &context, const ApiRequest &request)
{
    constexpr std::chrono::seconds longest(10); // before this worker is given up
    const auto queueId = request.body.value(u"queue_id"_s).toString();
    CallPause *pause = context.surroundings().pause;
    const auto rest = pause ? pause->until() - context.clock().uptime() : std::chrono::milliseconds(0);
    if (rest.count() > 0) {
        return Error{.kind = ErrorKind::RateLimited, .message = SentenceId::TooManyCalls, .retryAfter = rest};
    }
    const auto shown = lookUpAtZoho(context.environment(), queueId, context.surroundings().stop, longest);
    if (pause && !shown && shown.error().kind == ErrorKind::RateLimited) {
        pause->set(context.clock().uptime() + shown.error().retryAfter.value_or(longest));
    }
    return shown.transform([](const QList<ZohoRecordView> &found) {
        QJsonArray records;
        for (const ZohoRecordView &record : found) {
            records += wholeOf(record);
        }
        return QJsonObject{{u"records"_s, records}};
    });
}

Expected<QJsonObject> listAttempts(ApiContext &context, const ApiRequest &request)
{
    const auto queueId = request.body.value(u"queue_id"_s).toString();
    return context.ask([&](EngineSession &session) { return session.attempts(queueId); })
        .transform([&](const QList<JournalEntry> &entries) {
            QJsonArray list;
            for (const JournalEntry &entry : entries) {
                list += wholeOf(request.caller.role == Role::Viewer ? withMaskedNumbers(entry) : entry);
            }
            return QJsonObject{{u"attempts"_s, list}};
        });
}

Expected<QJsonObject> listUnmatched(ApiContext &context, const ApiRequest &request)
{
    return pageSizeOf(request).and_then([&](int limit) {
        return context.ask([&](EngineSession &session) { return session.withoutQueueId(limit); })
            .transform([&](const QList<LookupRow> &rows) {
                LookupView view;
                view.rows = rows;
                return QJsonObject{
                    {u"rows"_s, jsonListOf(request.caller.role == Role::Viewer ? withMaskedNumbers(view).rows : rows)}};
            });
    });
}

QList<JsonMember> queueIdMember()
{
    return {member("queue_id", "string", "the queue id to look for, exactly and with case.")};
}

JsonMember textList(const char *name, const char *help)
{
    auto list = listOf(name, help, {});
    list.items = u"string"_s;
    return list;
}

} // namespace

QList<ApiRoute> lookupRoutes()
{
    auto lookup = changingNothing(mayMiss(postRoute(
        "records", "/api/v1/lookup",
        "What is known of messages: those of a queue id, a message id, a phone number or a record at Zoho.",
        {member("searched", "string", "As asked for."), member("found_by", "string", "What it was found to be."),
         textList("queue_ids", "The queue ids, the latest event first."),
         member("more", "boolean", "Whether there are more queue ids."),
         member("complete", "boolean", "Whether nothing can have been missed."),
         maybe("note", "string", "Why something can."), textList("indexes", "Statements that would help."),
         listOf("results", "The first ten of the queue ids in whole.", wholeMembersOf<LookupView>())},
        lookUpMessages)));
    lookup.mayTake = {member("queue_id", "string", "Exactly and with case."),
                      member("message_id", "string", "WhatsApp's id of the message."),
                      member("phone", "string", "A phone number as people write it."),
                      member("record_id", "string", "A record at Zoho.")};
    auto search = changingNothing(postRoute(
        "records", "/api/v1/search", "Which queue ids a text leads to, however many or none.",
        {member("searched", "string", "As asked for."), member("found_by", "string", "What it was found to be."),
         textList("queue_ids", "The queue ids, the latest event first."),
         member("more", "boolean", "Whether there are more queue ids."),
         member("complete", "boolean", "Whether nothing can have been missed."),
         maybe("note", "string", "Why something can."), maybe("note_form", "string", "The same as it is kept."),
         textList("indexes", "Statements that would help.")},
        searchMessages));
    search.mayTake = {member("text", "string", "A queue id, a message id, or a phone number as people write it."),
                      member("record_id", "string", "A record at Zoho.")};
    auto again = forOperators(postRoute("records", "/api/v1/lookup/ask-again",
                                        "Lets the next cycle ask Zoho for a queue id that had no record there.",
                                        {member("is_asked", "boolean", "False if it waits for none.")}, askAgain));
    again.takes = queueIdMember();
    auto atZoho = changingNothing(askingElsewhere(forOperators(
        postRoute("records", "/api/v1/lookup/at-zoho",
                  "The records of a queue id as Zoho shows them now, none if it has none; costs one call of the day's, "
                  "and is taken 20 times a minute.",
                  {listOf("records", "One after the other.", wholeMembersOf<ZohoRecordView>())}, lookAtZoho))));
    atZoho.takes = queueIdMember();
    atZoho.mostAMinute = 20;
    auto attempts = changingNothing(
        postRoute("records", "/api/v1/attempts",
                  "What cycles have done about a queue id, newest first, at most a hundred entries.",
                  {listOf("attempts", "One after the other.", wholeMembersOf<JournalEntry>())}, listAttempts));
    attempts.takes = queueIdMember();
    auto unmatched = getRoute("records", "/api/v1/unmatched",
                              "Statuses that no cycle carries over, since nothing tells their queue id, newest first.",
                              {listOf("rows", "One after the other.", membersOf<LookupRow>())}, listUnmatched);
    unmatched.asks = {pageParameters().constLast()};
    return {lookup, search, again, atZoho, attempts, unmatched};
}

} // namespace statusbridge
