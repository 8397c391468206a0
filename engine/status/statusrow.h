// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"
#include "engine/status/failurereason.h"

#include <QList>
#include <QSet>

namespace statusbridge {

//! \brief Which table a row stands in: one of the collector's two, or our own of the statuses that were read in bodies.
//! Our tables keep the numbers. Among equals, one of DeliveredLogs goes before the others.
enum class RowSource : quint8 { DeliveredLogs, WebhookLogs, Statuses };

//! \brief One webhook row as it was read. A null string is an SQL NULL, which is not the same as an empty text when
//! the row is marked: it is marked only while it still holds the word that was read.
struct StatusRow
{
    RowSource source = RowSource::DeliveredLogs;
    QString id; //!< the primary key as text
    QString queueId;
    QString messageId;
    QString statusWord; //!< as it stands in the table, untrimmed
    QString recipientId;
    QString timestamp;                         //!< as it stands in the table; see eventtime.h
    bool open = true;                          //!< not marked yet
    std::optional<FailureReason> failure = {}; //!< why it failed, as far as the table or the webhook tells

    bool operator==(const StatusRow &) const = default;
};

using StatusRows = QList<StatusRow>;

//! \brief Each queue id of \p rows once, in no order.
[[nodiscard]] inline QStringList queueIdsOf(const StatusRows &rows)
{
    QSet<QString> ids;
    for (const StatusRow &row : rows) {
        ids.insert(row.queueId);
    }
    return {ids.cbegin(), ids.cend()};
}

} // namespace statusbridge

Q_DECLARE_TYPEINFO(statusbridge::StatusRow, Q_RELOCATABLE_TYPE);
