// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/deliveryviews.h"

#include "app/json/deliveryquestion.h"
#include "app/json/jsonviews.h"
#include "app/json/membervalues.h"
#include "engine/status/reasoncodes.h"

namespace statusbridge {

namespace {

struct AnsweredReport
{
    DeliveryReport report;
    DeliveryQuestion question;
};

//! Groups by what they are told apart by.
struct ReportGroups
{
    QList<DeliveryGroup> providers;
    QList<DeliveryGroup> numbers;
    QList<DeliveryGroup> templates;
};

FailureReason failureOf(const DeliveryReason &reason)
{
    return {.provider = reason.provider, .code = reason.code, .vendorWords = reason.words};
}

auto secondsOf(double DeliveryTimes::*seconds)
{
    return [seconds](const DeliveryTimes &times) {
        return times.messages > 0 ? std::optional(times.*seconds) : std::nullopt;
    };
}

} // namespace

template <>
const JsonFields<DeliveryCounts> &jsonFields<DeliveryCounts>()
{
    static const JsonFields<DeliveryCounts> fields = {
        {"total", "All messages.", &DeliveryCounts::total},
        {"pending", "Accepted or sent, and nothing since.", &DeliveryCounts::pending},
        {"delivered", "Delivered, and not known to be read.", &DeliveryCounts::delivered},
        {"read", "Read, and so delivered as well.", &DeliveryCounts::read},
        {"failed", "Failed.", &DeliveryCounts::failed},
        {"unknown", "No status of it has a known word.", &DeliveryCounts::unknown},
    };
    return fields;
}

template <>
const JsonFields<DeliveryPeriod> &jsonFields<DeliveryPeriod>()
{
    static const JsonFields<DeliveryPeriod> fields = {
        {"begin", "When the day or hour begins.", &DeliveryPeriod::begin},
        {"end", "When the next one does.", &DeliveryPeriod::end},
        {"counts", "The messages whose first status lies in it.", &DeliveryPeriod::counts},
    };
    return fields;
}

template <>
const JsonFields<DeliveryGroup> &jsonFields<DeliveryGroup>()
{
    static const JsonFields<DeliveryGroup> fields = {
        {"value", "Its name; null where the webhooks don't tell.", orNull(&DeliveryGroup::value)},
        {"counts", "Its messages.", &DeliveryGroup::counts},
    };
    return fields;
}

template <>
const JsonFields<DeliveryReason> &jsonFields<DeliveryReason>()
{
    static const JsonFields<DeliveryReason> fields = [] {
        JsonFields<DeliveryReason> all = {{"messages", "How many failed so.", &DeliveryReason::messages}};
        for (const auto &field : jsonFields<FailureReason>()) {
            all.append({field.member,
                        [found = field.value](const DeliveryReason &reason) { return found(failureOf(reason)); }});
        }
        return all;
    }();
    return fields;
}

template <>
const JsonFields<DeliveryTimes> &jsonFields<DeliveryTimes>()
{
    static const JsonFields<DeliveryTimes> fields = {
        {"messages", "Of which an earlier status and the one that says delivered have a time.",
         &DeliveryTimes::messages},
        {"median_seconds", "Half of them took no longer; from 16 seconds on it may be wrong by a sixteenth.",
         secondsOf(&DeliveryTimes::medianSeconds)},
        {"percentile_95_seconds", "The same of 95 of 100.", secondsOf(&DeliveryTimes::percentile95Seconds)},
    };
    return fields;
}

template <>
const JsonFields<ReportGroups> &jsonFields<ReportGroups>()
{
    static const JsonFields<ReportGroups> fields = {
        {"provider", "By provider, the largest first, at most 100.", &ReportGroups::providers},
        {"number", "The same by the business's own number.", &ReportGroups::numbers},
        {"template", "The same by template.", &ReportGroups::templates},
    };
    return fields;
}

template <>
const JsonFields<AnsweredReport> &jsonFields<AnsweredReport>()
{
    static const JsonFields<AnsweredReport> fields = {
        {"from", "Since when messages are counted, by their first status.",
         [](const AnsweredReport &answer) { return answer.question.filter.from; }},
        {"until", "Until before when.", [](const AnsweredReport &answer) { return answer.question.filter.until; }},
        {"step", "hour or day.", [](const AnsweredReport &answer) { return toString(answer.question.step); }},
        {"zone", "The time zone by whose clock days and hours begin.",
         [](const AnsweredReport &answer) { return QString::fromUtf8(answer.question.zone.id()); }},
        {"counts", "All messages that are meant.", [](const AnsweredReport &answer) { return answer.report.counts; }},
        {"periods", "The same by day or hour, those without any included.",
         [](const AnsweredReport &answer) { return answer.report.periods; }},
        {"by", "The same by what the webhooks tell.",
         [](const AnsweredReport &answer) {
             const auto of = [&](DeliveryDimension dimension) { return answer.report.groups.value(dimension); };
             return ReportGroups{.providers = of(DeliveryDimension::Provider),
                                 .numbers = of(DeliveryDimension::Number),
                                 .templates = of(DeliveryDimension::Template)};
         }},
        {"reasons", "Why messages failed, the most frequent first, at most 100.",
         [](const AnsweredReport &answer) { return answer.report.reasons; }},
        {"time_to_delivered", "How long it took from the first status until they were delivered.",
         [](const AnsweredReport &answer) { return answer.report.times; }},
        {"without_event_time", "Messages without an event's time, which are counted at their arrival.",
         [](const AnsweredReport &answer) { return answer.report.withoutEventTime; }},
        {"without_queue_id",
         "Statuses of any time that have no queue id, so that their messages are in no number; at most 100000 are "
         "counted.",
         [](const AnsweredReport &answer) { return answer.report.withoutQueueId; }},
        {"complete_since", "While old rows are still to be counted: since when all are; null once it is done.",
         [](const AnsweredReport &answer) { return answer.report.completeSince; }},
        {"counted_at", "When a cycle counted last; null if none has.",
         [](const AnsweredReport &answer) { return answer.report.countedAt; }},
    };
    return fields;
}

template <>
const JsonFields<DeliveryMessage> &jsonFields<DeliveryMessage>()
{
    static const JsonFields<DeliveryMessage> fields = {
        {"queue_id", "Its queue id.", &DeliveryMessage::queueId},
        {"message_id", "WhatsApp's id.", orNull(&DeliveryMessage::messageId)},
        {"recipient_id", "To whom it went, while its rows are there.", orNull(&DeliveryMessage::recipientId)},
        {"state", "pending, delivered, read, failed or unknown.",
         [](const DeliveryMessage &message) { return toString(message.state); }},
        {"status", "Its strongest word, as it arrived.", orNull(&DeliveryMessage::word)},
        {"first_at", "Its first status.", &DeliveryMessage::firstTime},
        {"last_at", "Its last status.", &DeliveryMessage::lastTime},
        {"seconds_to_delivered", "How long it took until it was delivered.", &DeliveryMessage::secondsToDelivered},
        {"provider", "Who sent the webhooks.", orNull(&DeliveryMessage::provider)},
        {"number", "The business's own number.", orNull(&DeliveryMessage::number)},
        {"template", "The template's name.", orNull(&DeliveryMessage::messageTemplate)},
        {"failure", "Why it failed.", &DeliveryMessage::failure},
    };
    return fields;
}

template <>
const JsonFields<DeliveryPage> &jsonFields<DeliveryPage>()
{
    static const JsonFields<DeliveryPage> fields = {
        {"messages", "By their first status, the newest first.", &DeliveryPage::messages},
        {"next", "The cursor of the next page; null behind the last one.",
         [](const DeliveryPage &page) { return unlessEmpty(cursorOf(page.next)); }},
    };
    return fields;
}

QJsonObject jsonOf(const DeliveryReport &report, const DeliveryQuestion &question)
{
    return jsonValue(AnsweredReport{.report = report, .question = question}).toObject();
}

QJsonObject jsonOf(const DeliveryPage &page)
{
    return jsonValue(page).toObject();
}

QList<JsonMember> deliveryReportMembers()
{
    return jsonForm<AnsweredReport>().members;
}

QList<JsonMember> deliveryPageMembers()
{
    return jsonForm<DeliveryPage>().members;
}

} // namespace statusbridge
