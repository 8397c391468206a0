// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"
#include "app/json/membervalues.h"
#include "engine/status/reasoncodes.h"

namespace statusbridge {

template <>
const JsonFields<FailureReason> &jsonFields<FailureReason>()
{
    static const JsonFields<FailureReason> fields = {
        {"provider", "Whose code it is.", orNull(&FailureReason::provider)},
        {"code", "The provider's code.", orNull(&FailureReason::code)},
        {"text", "What it means.", [](const FailureReason &reason) { return sentenceOf(reason).english(); }},
        {"remedy", "What can be done about it, if the code is known.",
         [](const FailureReason &reason) {
             const auto known = reasonCode(reason.provider, reason.code);
             return known ? std::optional(QString::fromLatin1(known->remedy)) : std::nullopt;
         }},
        {"vendor_words", "The provider's own words.", orNull(&FailureReason::vendorWords)},
    };
    return fields;
}

template <>
const JsonFields<LookupRow> &jsonFields<LookupRow>()
{
    static const JsonFields<LookupRow> fields = {
        {"table", "webhook_logs or delivered_logs.",
         [](const LookupRow &found) { return sectionOf(found.row.source); }},
        {"id", "The row's primary key.", [](const LookupRow &found) { return found.row.id; }},
        {"message_id", "WhatsApp's id of the message.", [](const LookupRow &found) { return found.row.messageId; }},
        {"status", "The word as it stands in the table.", [](const LookupRow &found) { return found.row.statusWord; }},
        {"meaning", "What it counts as; null if the word is unknown.", orNull(&LookupRow::meaning)},
        {"recipient_id", "Who the message went to.", [](const LookupRow &found) { return found.row.recipientId; }},
        {"timestamp", "As it stands in the table.", [](const LookupRow &found) { return found.row.timestamp; }},
        {"event_time", "The same as a time.", &LookupRow::eventTime},
        {"updated", "Whether the row is settled.", [](const LookupRow &found) { return !found.row.open; }},
        {"chosen", "Whether this row decides.", &LookupRow::chosen},
        {"failure_reason", "Why the message failed, if its webhook says so.",
         [](const LookupRow &found) { return found.row.failure; }},
    };
    return fields;
}

template <>
const JsonFields<OrphanView> &jsonFields<OrphanView>()
{
    static const JsonFields<OrphanView> fields = {
        {"finding", "not_listed, no_record, or outside_criteria.",
         [](const OrphanView &orphan) { return toString(orphan.finding); }},
        {"since", "When Zoho was asked in vain for the first time.", &OrphanView::since},
        {"ask_after", "The first cycle after this asks again; null if the next one does or none will.",
         &OrphanView::askAfter},
        {"given_up", "Whether it is asked for no more.", &OrphanView::isGivenUp},
    };
    return fields;
}

template <>
const JsonFields<LookupView> &jsonFields<LookupView>()
{
    static const JsonFields<LookupView> fields = {
        {"queue_id", "As asked for.", &LookupView::queueId},
        {"rows", "The rows of both tables.", &LookupView::rows},
        {"chosen_because", "Why that row.", [](const LookupView &view) { return view.chosenBecause.english(); }},
        {"would_push", "What would be written to Zoho.", &LookupView::push},
        {"carried_over_as_delivered", "Whether Zoho shows it as delivered already.",
         &LookupView::carriedOverAsDelivered},
        {"parked", "Whether the record is not tried at the moment.",
         [](const LookupView &view) { return view.failure && view.failure->isParked(); }},
        {"failure", "The last failure of the record.", &LookupView::failure},
        {"no_record", "Since when it waits for a record at Zoho; null if it does not.", &LookupView::orphan},
        {"attempts", "What became of it in earlier cycles, newest first.", &LookupView::attempts},
    };
    return fields;
}

QList<JsonMember> lookupMembers()
{
    return jsonForm<LookupView>().members;
}

QJsonObject jsonOf(const ZohoRecordView &record)
{
    QJsonObject fields;
    for (const auto &field : record.fields) {
        fields.insert(field.linkName, field.value);
    }
    return {{u"record_id"_s, record.id}, {u"fields"_s, fields}};
}

QJsonObject jsonOf(const SearchView &view)
{
    return {{u"searched"_s, view.text},
            {u"found_by"_s, toString(view.kind)},
            {u"queue_ids"_s, QJsonArray::fromStringList(view.queueIds)},
            {u"more"_s, view.hasMore},
            {u"complete"_s, view.isComplete},
            {u"note"_s, jsonValue(unlessEmpty(view.note.english()))},
            {u"indexes"_s, QJsonArray::fromStringList(view.indexes)}};
}

} // namespace statusbridge
