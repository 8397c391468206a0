// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/receiver/receivedshapes.h"

#include "engine/config/settings.h"

namespace statusbridge {

Expected<BodyMap> customMapOf(const WebhookSettings &webhook)
{
    static const QMap<QString, BodyField> fields = {
        {u"queue_id"_s, BodyField::QueueId},
        {u"message_id"_s, BodyField::MessageId},
        {u"status"_s, BodyField::Word},
        {u"recipient_id"_s, BodyField::Recipient},
        {u"participant"_s, BodyField::Participant},
        {u"timestamp"_s, BodyField::Time},
        {u"reason"_s, BodyField::Reason},
        {u"reason_code"_s, BodyField::ReasonCode},
    };
    QMap<BodyField, QString> notations;
    for (auto path = webhook.paths.cbegin(); path != webhook.paths.cend(); ++path) {
        if (fields.contains(path.key())) {
            notations.insert(fields.value(path.key()), path.value());
        }
    }
    const auto map = customBodyMap(notations, {});
    return map ? map
               : configurationError(
                     Sentence(SentenceId::NotationUnreadable, {u"webhook.paths"_s, map.error().message}));
}

BodyReader readerOf(const QString &shape, const WebhookSettings &webhook)
{
    if (const auto known = bodyShapeOf(shape); known && *known != BodyShape::Custom) {
        return BodyReader(*known);
    }
    const auto custom = customMapOf(webhook);
    return BodyReader(custom ? *custom : BodyMap());
}

} // namespace statusbridge
