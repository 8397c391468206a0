// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace statusbridge::zoho {

//! \brief What is written into a record. What has no value is left out of the request, never blanked.
struct RecordValues
{
    QString status;
    std::optional<QString> queueId;
    std::optional<QString> messageId;
    std::optional<QString> timestamp; //!< in the app's format and time zone
    std::optional<QString> recipientId;

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

    bool operator==(const ReportRecord &) const = default;
};

//! \brief Whether \p record shows exactly what writing \p values would make it show.
[[nodiscard]] bool shows(const ReportRecord &record, const RecordValues &values);

//! \brief The values as JSON text for the intent journal, and back.
[[nodiscard]] QString toJson(const RecordValues &values);
[[nodiscard]] RecordValues recordValuesFromJson(const QString &json);

} // namespace statusbridge::zoho
