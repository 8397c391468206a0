// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodyreading.h"

#include <QByteArray>

namespace statusbridge {

//! \brief A status on its way into a row.
struct ArrivedRow
{
    BodyStatus status; //!< with the queue id that was found for it
    QString digest;    //!< see arrivalDigest()
    qint64 receivedAt = 0;
    int part = 0; //!< which status of its body it is, from 0
};

//! \brief What a status is known by when it arrives again: message id, word, time, recipient and participant; the queue
//! id where there is no message id. A text that can be a key. Pure.
[[nodiscard]] QString arrivalDigest(const BodyStatus &status);
//! \brief The digest of the same status where it tells its queue id, which makes it another one. Pure.
[[nodiscard]] QString digestWithQueueId(const QString &digest);

//! \brief The status's own piece of its body as JSON (pieceOf()); null if it is no object. Beyond 64 KiB the
//! reason of a failure alone is kept. Pure.
[[nodiscard]] QString payloadOf(const BodyStatus &status);

//! \brief The event's time as a column of a type \p typeName takes it: as it came where that is text, else Unix seconds
//! for numbers and "2025-06-15 23:47:53" in UTC for dates; null if there is none. Pure.
[[nodiscard]] QString timeForColumn(const BodyStatus &status, const QString &typeName);

} // namespace statusbridge

Q_DECLARE_TYPEINFO(statusbridge::ArrivedRow, Q_RELOCATABLE_TYPE);
