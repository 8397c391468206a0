// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/setup/zohonames.h"

#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/environment.h"
#include "engine/store/store.h"
#include "engine/worker/zohoaccess.h"
#include "engine/zoho/datacenters.h"
#include "engine/zoho/namelists.h"

namespace statusbridge {

namespace {

//! The way to Zoho for a single question, and what its calls are counted in.
struct Conversation
{
    std::unique_ptr<Store> store; //!< null before there is a database
    std::unique_ptr<ZohoAccess> zoho;
};

Expected<Conversation> converse(const EngineEnvironment &environment, ZohoPart part)
{
    const auto credentials = readCredentials(environment.secrets);
    if (!credentials) {
        return credentials.error();
    }
    auto store = Store::open(environment.settings, environment.dataDirectory, credentials->databasePassword,
                             DatabasePurpose::Service);
    // Names are asked for when things are set up, and the database may come last.
    if (!store && part == ZohoPart::Report) {
        return store.error();
    }
    std::unique_ptr<zoho::CallMemory> calls;
    if (store) {
        calls = std::make_unique<StoredCallMemory>((*store)->calls, environment.clock);
    } else {
        qCInfo(lcZoho).noquote() << "A call to Zoho is not counted:" << describe(store.error());
        calls = std::make_unique<InMemoryCallMemory>();
    }
    auto zoho = ZohoAccess::open(environment, *credentials, std::move(calls), part);
    if (!zoho) {
        return zoho.error();
    }
    return Conversation{.store = store ? std::move(*store) : nullptr, .zoho = std::move(*zoho)};
}

//! What was asked is worth more than its count, which is only logged if it can't be kept.
template <typename T>
Expected<T> counted(const Conversation &conversation, Expected<T> answer)
{
    if (const auto flushed = conversation.zoho->queue->flushCalls(); !flushed) {
        qCWarning(lcZoho).noquote() << "A call to Zoho was not counted:" << describe(flushed.error());
    }
    return answer;
}

QList<ZohoNameView> views(const QList<zoho::LinkName> &names)
{
    QList<ZohoNameView> list;
    for (const zoho::LinkName &name : names) {
        list += {.linkName = name.linkName, .displayName = name.displayName};
    }
    return list;
}

Expected<QList<ZohoNameView>> names(const EngineEnvironment &environment,
                                    const std::function<Expected<QList<zoho::LinkName>>(zoho::NameLists &)> &ask)
{
    const auto servers = zoho::endpoints(environment.settings.zoho);
    if (!servers) {
        return servers.error();
    }
    const auto conversation = converse(environment, ZohoPart::Application);
    if (!conversation) {
        return conversation.error();
    }
    zoho::NameLists lists(*conversation->zoho->queue, servers->api, environment.settings.zoho);
    return counted(*conversation, ask(lists)).transform(views);
}

ZohoRecordView viewOf(const zoho::ReportRecord &record, const FieldNames &fields)
{
    return {.id = record.id,
            .fields = {{u"queue_id"_s, fields.queueId, record.queueId},
                       {u"status"_s, fields.status, record.status},
                       {u"recipient_id"_s, fields.recipientId, record.recipientId},
                       {u"queue_id_webhook"_s, fields.queueIdWebhook, record.queueIdWebhook},
                       {u"message_id_webhook"_s, fields.messageIdWebhook, record.messageIdWebhook},
                       {u"timestamp_webhook"_s, fields.timestampWebhook, record.timestampWebhook},
                       {u"recipient_id_webhook"_s, fields.recipientIdWebhook, record.recipientIdWebhook}}};
}

} // namespace

Expected<QList<ZohoNameView>> zohoReports(const EngineEnvironment &environment)
{
    return names(environment, [](zoho::NameLists &lists) { return lists.reports(); });
}

Expected<QList<ZohoNameView>> zohoForms(const EngineEnvironment &environment)
{
    return names(environment, [](zoho::NameLists &lists) { return lists.forms(); });
}

Expected<QList<ZohoNameView>> zohoFields(const EngineEnvironment &environment, const QString &form)
{
    return names(environment, [&](zoho::NameLists &lists) { return lists.fields(form); });
}

Expected<QList<ZohoRecordView>> lookUpAtZoho(const EngineEnvironment &environment, const QString &queueId)
{
    const auto conversation = converse(environment, ZohoPart::Report);
    if (!conversation) {
        return conversation.error();
    }
    return counted(*conversation, conversation->zoho->report->fetchByQueueId(queueId))
        .transform([&](const QList<zoho::ReportRecord> &records) {
            QList<ZohoRecordView> list;
            for (const zoho::ReportRecord &record : records) {
                list += viewOf(record, environment.settings.fields);
            }
            return list;
        });
}

} // namespace statusbridge
