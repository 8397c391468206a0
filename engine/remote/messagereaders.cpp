// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/viewreaders.h"

namespace statusbridge {

namespace {

OrphanView readOrphan(const JsonReader &document)
{
    return {.finding = document.word("finding", OrphanFinding::OutsideCriteria, OrphanFinding::NoRecord),
            .since = document.time("since"),
            .askAfter = document.time("ask_after"),
            .isGivenUp = document.is("given_up")};
}

ZohoFieldView readZohoField(const JsonReader &document)
{
    return {.setting = document.text("setting"), .linkName = document.text("name"), .value = document.text("value")};
}

DeliveryCounts readDeliveryCounts(const JsonReader &document)
{
    return {.pending = document.bigNumber("pending"),
            .delivered = document.bigNumber("delivered"),
            .read = document.bigNumber("read"),
            .failed = document.bigNumber("failed"),
            .unknown = document.bigNumber("unknown")};
}

DeliveryPeriod readPeriod(const JsonReader &document)
{
    return {.begin = document.time("begin"),
            .end = document.time("end"),
            .counts = readDeliveryCounts(document.part("counts"))};
}

DeliveryGroup readGroup(const JsonReader &document)
{
    return {.value = document.text("value"), .counts = readDeliveryCounts(document.part("counts"))};
}

DeliveryReason readDeliveryReason(const JsonReader &document)
{
    const FailureReason reason = readFailureReason(document);
    return {.provider = reason.provider,
            .code = reason.code,
            .words = reason.vendorWords,
            .messages = document.bigNumber("messages")};
}

DeliveryMessage readMessage(const JsonReader &document)
{
    return {.queueId = document.text("queue_id"),
            .messageId = document.text("message_id"),
            .recipientId = document.text("recipient_id"),
            .state = document.word("state", lastDeliveryState, DeliveryState::Unknown),
            .word = document.text("status"),
            .firstTime = document.time("first_at"),
            .lastTime = document.time("last_at"),
            .secondsToDelivered = document.has("seconds_to_delivered")
                                      ? std::optional(document.bigNumber("seconds_to_delivered"))
                                      : std::nullopt,
            .provider = document.text("provider"),
            .number = document.text("number"),
            .messageTemplate = document.text("template"),
            .failure = document.maybe("failure", readFailureReason)};
}

} // namespace

LookupRow readLookupRow(const JsonReader &document)
{
    return {.row = {.source = rowSourceOf(document.text("table")),
                    .id = document.text("id"),
                    .queueId = {},
                    .messageId = document.text("message_id"),
                    .statusWord = document.text("status"),
                    .recipientId = document.text("recipient_id"),
                    .timestamp = document.text("timestamp"),
                    .open = !document.is("updated"),
                    .failure = document.maybe("failure_reason", readFailureReason)},
            .meaning = document.text("meaning"),
            .eventTime = document.time("event_time"),
            .chosen = document.is("chosen")};
}

LookupView readLookup(const JsonReader &document)
{
    LookupView view{.queueId = document.text("queue_id"),
                    .rows = document.list("rows", readLookupRow),
                    .chosenBecause = document.sentence("chosen_because_form"),
                    .push = document.maybe("would_push", readPlanLine),
                    .carriedOverAsDelivered = document.is("carried_over_as_delivered"),
                    .attempts = document.list("attempts", readEntry),
                    .failure = document.maybe("failure", readFailure),
                    .orphan = document.maybe("no_record", readOrphan)};
    for (LookupRow &row : view.rows) {
        row.row.queueId = view.queueId;
    }
    return view;
}

SearchView readSearch(const JsonReader &document)
{
    return {.text = document.text("searched"),
            .kind = document.word("found_by", SearchKind::Recipient, SearchKind::Nothing),
            .queueIds = document.texts("queue_ids"),
            .hasMore = document.is("more"),
            .isComplete = document.is("complete"),
            .note = document.sentence("note_form"),
            .indexes = document.texts("indexes")};
}

ZohoRecordView readZohoRecord(const JsonReader &document)
{
    return {.id = document.text("record_id"), .fields = document.list("fields", readZohoField)};
}

DeliveryReport readReport(const JsonReader &document)
{
    const JsonReader times = document.part("time_to_delivered");
    DeliveryReport report{.counts = readDeliveryCounts(document.part("counts")),
                          .periods = document.list("periods", readPeriod),
                          .groups = {},
                          .reasons = document.list("reasons", readDeliveryReason),
                          .times = {.messages = times.bigNumber("messages"),
                                    .medianSeconds = times.real("median_seconds"),
                                    .percentile95Seconds = times.real("percentile_95_seconds")},
                          .withoutEventTime = document.bigNumber("without_event_time"),
                          .withoutQueueId = document.bigNumber("without_queue_id"),
                          .completeSince = document.time("complete_since"),
                          .countedAt = document.time("counted_at")};
    const JsonReader groups = document.part("by");
    for (const auto dimension : {DeliveryDimension::Provider, DeliveryDimension::Number, DeliveryDimension::Template}) {
        report.groups.insert(dimension, groups.list(toString(dimension).toLatin1().constData(), readGroup));
    }
    return report;
}

DeliveryPage readMessages(const JsonReader &document)
{
    DeliveryPage page{.messages = document.list("messages", readMessage), .next = {}};
    if (const QString next = document.text("next"); !next.isEmpty()) {
        page.next = {.firstTime = QDateTime::fromMSecsSinceEpoch(next.section(u'.', 0, 0).toLongLong(), Qt::UTC),
                     .key = next.section(u'.', 1)};
    }
    return page;
}

} // namespace statusbridge
