// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/vendormaps.h"

#include "engine/core/literals.h"

namespace statusbridge {

namespace {

//! One row of the contract's table: paths as the settings write them, with a few words of how to take them.
struct Vendor
{
    BodyShape shape;
    const char *provider;
    const char *queueId = "";
    const char *messageId = "";
    const char *word = "";
    const char *recipient = "";
    const char *participant = "";
    const char *time = "";
    const char *reasonCode = "";
    const char *reason = "";
    const char *businessNumber = "";
    const char *templateName = "";
    //! In front of each path, one after the other: the places at which the same object may stand, between blanks.
    const char *roots = "";
};

//! The body, one change or one value of Meta's: what people store of an envelope.
constexpr auto metaRoots = "entry[*].changes[*].value. changes[*].value. value.";
constexpr auto metaTime = "statuses[*].timestamp";
constexpr auto metaRecipient = "statuses[*].recipient_id | statuses[*].recipient_user_id";
constexpr auto metaParticipant = "statuses[*].recipient_participant_id | statuses[*].recipient_participant_user_id";
constexpr auto metaCode = "statuses[*].errors[0].code";
constexpr auto metaReason = "statuses[*].errors[0].error_data.details | statuses[*].errors[0].message | "
                            "statuses[*].errors[0].title";
constexpr auto metaBusiness = "metadata.display_phone_number | metadata.phone_number_id";

constexpr std::array vendors = {
    Vendor{.shape = BodyShape::Meta,
           .provider = "WhatsApp",
           .queueId = "statuses[*].biz_opaque_callback_data",
           .messageId = "statuses[*].id",
           .word = "statuses[*].status",
           .recipient = metaRecipient,
           .participant = metaParticipant,
           .time = metaTime,
           .reasonCode = metaCode,
           .reason = metaReason,
           .businessNumber = metaBusiness,
           .roots = metaRoots},
    Vendor{.shape = BodyShape::OnPremise,
           .provider = "WhatsApp",
           .messageId = "statuses[*].id",
           .word = "statuses[*].status",
           .recipient = "statuses[*].recipient_id | statuses[*].message.recipient_id",
           .time = metaTime,
           .reasonCode = metaCode,
           .reason = metaReason},
    // What a collector put on top is what it took for the truth.
    Vendor{.shape = BodyShape::Flat,
           .provider = "WhatsApp",
           .queueId = "queue_id | statuses[*].biz_opaque_callback_data",
           .messageId = "statuses[*].id | id | statuses[*].id",
           .word = "status | statuses[*].status",
           .recipient = metaRecipient,
           .participant = metaParticipant,
           .time = "statuses[*].timestamp | timestamp",
           .reasonCode = "statuses[*].errors[0].code | errors[0].code",
           .reason = "statuses[*].errors[0].error_data.details | statuses[*].errors[0].message | "
                     "statuses[*].errors[0].title | errors[0].error_data.details | errors[0].message | errors[0].title",
           .businessNumber = metaBusiness},
    Vendor{.shape = BodyShape::Gupshup2,
           .provider = "Gupshup",
           .queueId = "payload.gsId",
           .messageId = "payload.id",
           .word = "payload.type",
           .recipient = "payload.destination",
           .time = "payload.payload.ts | timestamp",
           .reasonCode = "payload.payload.code",
           .reason = "payload.payload.reason"},
    Vendor{.shape = BodyShape::Gupshup3,
           .provider = "WhatsApp",
           .queueId = "statuses[*].gs_id",
           .messageId = "statuses[*].id",
           .word = "statuses[*].status",
           .recipient = metaRecipient,
           .participant = metaParticipant,
           .time = metaTime,
           .reasonCode = metaCode,
           .reason = metaReason,
           .businessNumber = metaBusiness,
           .roots = metaRoots},
    // The bulk's id comes with every report; what the sender gave goes before it.
    Vendor{.shape = BodyShape::Infobip,
           .provider = "Infobip",
           .queueId = "results[*].callbackData | results[*].bulkId",
           .messageId = "results[*].messageId",
           .word = "results[*].seenAt | results[*].status.groupName",
           .recipient = "results[*].to",
           .time = "results[*].seenAt | results[*].doneAt | results[*].sentAt",
           .reasonCode = "results[*].error.id",
           .reason = "results[*].error.description | results[*].error.name",
           .businessNumber = "results[*].from"},
    Vendor{.shape = BodyShape::Twilio,
           .provider = "Twilio",
           .messageId = "MessageSid",
           .word = "MessageStatus",
           .recipient = "To",
           .reasonCode = "ErrorCode",
           .reason = "ErrorMessage",
           .businessNumber = "From"},
    Vendor{.shape = BodyShape::Vonage,
           .provider = "Vonage",
           .queueId = "client_ref",
           .messageId = "message_uuid",
           .word = "status",
           .recipient = "to",
           .time = "timestamp",
           .reasonCode = "error.code | error.title",
           .reason = "error.detail | error.reason",
           .businessNumber = "from"},
    Vendor{.shape = BodyShape::Interakt,
           .provider = "Interakt",
           .queueId = "data.message.meta_data.source_data.callback_data | data.message.callback_data",
           .messageId = "data.message.id",
           .word = "type",
           .recipient = "data.customer.channel_phone_number",
           .time = "timestamp",
           .reasonCode = "data.message.channel_error_code",
           .reason = "data.message.channel_failure_reason",
           .templateName = "data.message.raw_template.name"},
    Vendor{.shape = BodyShape::YCloud,
           .provider = "YCloud",
           .queueId = "whatsappMessage.externalId | whatsappMessage.id",
           .messageId = "whatsappMessage.wamid",
           .word = "whatsappMessage.status",
           .recipient = "whatsappMessage.to",
           .time = "whatsappMessage.updateTime | createTime | whatsappMessage.readTime | whatsappMessage.deliverTime | "
                   "whatsappMessage.sendTime",
           .reasonCode = "whatsappMessage.errorCode",
           .reason = "whatsappMessage.errorMessage",
           .businessNumber = "whatsappMessage.from",
           .templateName = "whatsappMessage.template.name"},
    Vendor{.shape = BodyShape::Sinch,
           .provider = "Sinch",
           .messageId = "statuses[*].message_id",
           .word = "statuses[*].state",
           .recipient = "statuses[*].recipient",
           .time = "statuses[*].timestamp",
           .reasonCode = "statuses[*].errors[0].code",
           .reason = "statuses[*].errors[0].details | statuses[*].errors[0].title"},
    Vendor{.shape = BodyShape::GreenApi,
           .provider = "Green API",
           .messageId = "idMessage",
           .word = "status",
           .recipient = "chatId",
           .time = "timestamp",
           .reason = "description",
           .businessNumber = "instanceData.wid"},
    Vendor{.shape = BodyShape::Unifonic,
           .provider = "Unifonic",
           .messageId = "messageId",
           .word = "eventType",
           .recipient = "recipient.contact",
           .time = "timestamp"},
};
static_assert(vendors.size() == static_cast<std::size_t>(BodyShape::Custom));

//! \p notation from each of the \p roots and from the body.
BodySources sourcesOf(const char *notation, const char *roots)
{
    BodySources sources;
    const QStringList places = QString::fromLatin1(roots).split(u' ', Qt::SkipEmptyParts) + QStringList{QString()};
    const QStringList alternatives = QString::fromLatin1(notation).split(u" | "_s, Qt::SkipEmptyParts);
    for (const QString &place : places) {
        for (const QString &alternative : alternatives) {
            const auto parsed = parsePathSources(place + alternative, NotationStart::Path);
            sources += BodySource{.path = parsed.value().constFirst().path};
        }
    }
    return sources;
}

BodyMap tableMap(const Vendor &vendor)
{
    BodyMap map{.provider = QString::fromLatin1(vendor.provider)};
    const auto add = [&](BodyField field, const char *notation) {
        map.sources(field) = sourcesOf(notation, vendor.roots);
    };
    add(BodyField::QueueId, vendor.queueId);
    add(BodyField::MessageId, vendor.messageId);
    add(BodyField::Word, vendor.word);
    add(BodyField::Recipient, vendor.recipient);
    add(BodyField::Participant, vendor.participant);
    add(BodyField::Time, vendor.time);
    add(BodyField::ReasonCode, vendor.reasonCode);
    add(BodyField::Reason, vendor.reason);
    add(BodyField::BusinessNumber, vendor.businessNumber);
    add(BodyField::TemplateName, vendor.templateName);
    return map;
}

BodyCondition condition(const char *notation, const char *roots, const QString &value, bool isWanted)
{
    return {.sources = sourcesOf(notation, roots), .values = {value}, .wanted = isWanted};
}

//! What a table of paths can't say.
BodyMap completeMap(BodyShape shape)
{
    BodyMap map = tableMap(vendors[static_cast<std::size_t>(shape)]);
    switch (shape) {
    case BodyShape::Meta:
    case BodyShape::Gupshup3:
        // A change of another field has statuses too: those of calls.
        map.conditions = {condition("field", "entry[*].changes[*]. changes[*].", u"messages"_s, true),
                          condition("statuses[*].type", metaRoots, u"call"_s, false)};
        break;
    case BodyShape::OnPremise:
        map.conditions = {condition("statuses[*].type", "", u"call"_s, false)};
        break;
    case BodyShape::Flat:
        map.conditions = {condition("statuses[*].type", "", u"call"_s, false)};
        map.sources(BodyField::MessageId).front().beginning = u"wamid."_s;
        break;
    case BodyShape::Gupshup2:
        map.conditions = {condition("type", "", u"message-event"_s, true)};
        break;
    case BodyShape::Infobip:
        map.sources(BodyField::Word).front().standsFor = u"read"_s;
        break;
    case BodyShape::Twilio:
        map.isForm = true;
        map.conditions = {condition("SmsStatus", "", u"received"_s, false)};
        break;
    case BodyShape::Interakt:
        map.wordBeginning = u"message_api_"_s;
        map.conditions = {condition("type", "", map.wordBeginning + u'*', true)};
        break;
    case BodyShape::YCloud:
        map.conditions = {condition("type", "", u"whatsapp.message.updated"_s, true)};
        break;
    case BodyShape::GreenApi:
        map.conditions = {condition("typeWebhook", "", u"outgoingMessageStatus"_s, true)};
        break;
    case BodyShape::Unifonic:
        map.wordBeginning = u"message."_s;
        map.wordEnd = u"_"_s;
        map.conditions = {condition("eventType", "", map.wordBeginning + u'*', true)};
        break;
    case BodyShape::Vonage:
    case BodyShape::Sinch:
    case BodyShape::Custom:
        break;
    }
    return map;
}

QList<BodyMap> allMaps()
{
    QList<BodyMap> maps;
    for (const Vendor &vendor : vendors) {
        Q_ASSERT(vendor.shape == static_cast<BodyShape>(maps.size()));
        maps += completeMap(vendor.shape);
    }
    maps += BodyMap();
    return maps;
}

} // namespace

const BodyMap &vendorMap(BodyShape shape)
{
    static const QList<BodyMap> maps = allMaps();
    return maps.at(static_cast<qsizetype>(shape));
}

} // namespace statusbridge
