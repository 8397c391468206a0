// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/zoho/reportrecord.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace statusbridge::zoho {

// What the application's own function behind the Custom API is sent, and what it says. Pure.

//! \brief One record of a call that writes many.
struct RecordUpdate
{
    QString recordId;
    RecordValues values;
};

//! \brief What became of the records that were asked for, each of which is in exactly one of the lists.
struct BatchAnswer
{
    QStringList updated = {};
    //! RecordRefused or RecordGone, or Account or Bug if Zoho's code says so of a single record; in Zoho's words.
    QList<std::pair<QString, Error>> refused = {};
    QStringList unknown = {}; //!< the answer speaks of them not at all, or in both ways
};

//! \brief The body: `{"updates":[{"id","data"}]}`.
[[nodiscard]] QByteArray batchBody(const QList<RecordUpdate> &updates, const FieldNames &fields);

//! \brief What the function returned: `{"updated":[…],"failed":[…]}`, as the body itself, or as its `result`, there
//! also as JSON text; nothing if the body holds no such thing.
[[nodiscard]] std::optional<QJsonObject> functionResult(const QJsonObject &body);

//! \brief What \p body says of the records \p asked for. An id that was not asked for changes nothing; where there is
//! no result, all are unknown.
[[nodiscard]] BatchAnswer readBatchAnswer(const QJsonObject &body, const QStringList &asked);

} // namespace statusbridge::zoho
