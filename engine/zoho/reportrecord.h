// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"

#include <QJsonObject>

#include <array>
#include <optional>

namespace statusbridge::zoho {

//! \brief What a field of one line holds, as Zoho's documentation has it: a longer text is refused.
inline constexpr qsizetype longestReason = 255;

//! \brief What is written into a record. What has no value is left out of the request, never blanked.
struct RecordValues
{
    QString status;
    std::optional<QString> queueId = {};
    std::optional<QString> messageId = {};
    std::optional<QString> timestamp = {}; //!< in the app's format and time zone
    std::optional<QString> recipientId = {};
    std::optional<QString> reason = {};     //!< why the message failed; at most longestReason characters
    std::optional<QString> reasonCode = {}; //!< the provider's number for it

    bool operator==(const RecordValues &) const = default;
};

//! \brief A record as the report shows it. Absent, null and "" all mean "no value" and are an empty text.
struct ReportRecord
{
    QString id; //!< 18 or 19 digits, text from socket to database
    QString queueId;
    QString status;
    QString recipientId; //!< shown to people, never matched
    QString queueIdWebhook;
    QString messageIdWebhook;
    QString timestampWebhook;
    QString recipientIdWebhook;
    QString reasonWebhook = {};
    QString reasonCodeWebhook = {};

    bool operator==(const ReportRecord &) const = default;
};

//! \brief A field of the report that has a name in the settings.
struct ReportField
{
    QLatin1StringView setting; //!< its key in `[fields]`
    QString FieldNames::*name;
    QString ReportRecord::*shown;
    //! What is written into it from a webhook; null for a field that is only read, and for the status.
    std::optional<QString> RecordValues::*written = nullptr;

    //! \brief Its key in the intent journal, if it is written.
    [[nodiscard]] QLatin1StringView journalKey() const { return setting.chopped(QLatin1StringView("_webhook").size()); }
};
//! In the order of the settings.
inline constexpr std::array reportFields = {
    ReportField{"queue_id"_L1, &FieldNames::queueId, &ReportRecord::queueId},
    ReportField{"status"_L1, &FieldNames::status, &ReportRecord::status},
    ReportField{"recipient_id"_L1, &FieldNames::recipientId, &ReportRecord::recipientId},
    ReportField{"queue_id_webhook"_L1, &FieldNames::queueIdWebhook, &ReportRecord::queueIdWebhook,
                &RecordValues::queueId},
    ReportField{"message_id_webhook"_L1, &FieldNames::messageIdWebhook, &ReportRecord::messageIdWebhook,
                &RecordValues::messageId},
    ReportField{"timestamp_webhook"_L1, &FieldNames::timestampWebhook, &ReportRecord::timestampWebhook,
                &RecordValues::timestamp},
    ReportField{"recipient_id_webhook"_L1, &FieldNames::recipientIdWebhook, &ReportRecord::recipientIdWebhook,
                &RecordValues::recipientId},
    ReportField{"reason_webhook"_L1, &FieldNames::reasonWebhook, &ReportRecord::reasonWebhook, &RecordValues::reason},
    ReportField{"reason_code_webhook"_L1, &FieldNames::reasonCodeWebhook, &ReportRecord::reasonCodeWebhook,
                &RecordValues::reasonCode},
};

//! \brief Whether \p record shows exactly what writing \p values would make it show.
[[nodiscard]] bool shows(const ReportRecord &record, const RecordValues &values);

//! \brief The values as JSON text for the intent journal, and back.
[[nodiscard]] QString toJson(const RecordValues &values);
[[nodiscard]] RecordValues recordValuesFromJson(const QString &json);

//! \brief Any of Zoho's values as the text that the report shows: numbers with all their digits, lookups and names by
//! `zc_display_value`, lists joined by commas, null as an empty text.
[[nodiscard]] QString textOf(const QJsonValue &value);

//! \brief `data` of an answer as records: a list, or the one object that a GET by id gives. Ids never pass through a
//! floating-point number; a record without one is left out.
[[nodiscard]] QList<ReportRecord> recordsOf(const QJsonObject &body, const FieldNames &fields);

//! \brief Fields that were asked for and that no record of \p body has; none if there is no record.
[[nodiscard]] QStringList missingFields(const QJsonObject &body, const FieldNames &fields);

//! \brief The values by the link names of their fields, as `data` of an update has them. What has no value is left out.
[[nodiscard]] QJsonObject dataOf(const RecordValues &values, const FieldNames &fields);

//! \brief The body of an update. What has no value is left out.
[[nodiscard]] QByteArray updateBody(const RecordValues &values, const FieldNames &fields,
                                    const QStringList &skipWorkflow);

} // namespace statusbridge::zoho
