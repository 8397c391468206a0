// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodytrouble.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace statusbridge {

//! \brief One status as a body tells it. What the body doesn't tell is empty.
//!
//! Texts stand as they came, ids and recipients untrimmed, numbers with all their digits. A NUL and half of a surrogate
//! pair, which not every database takes, have become U+FFFD.
struct BodyStatus
{
    QString queueId;              //!< what the provider hands back of what the sender gave or was given
    QString messageId;            //!< one of the two ids is there
    QString word;                 //!< the provider's own, trimmed; never empty
    QString recipient;            //!< a number, a group, or the id of a user without a number
    QString participant;          //!< of a group
    QString time;                 //!< the event's, as it came
    std::optional<qint64> timeMs; //!< the same in ms since 1970 UTC, see eventtime.h
    QString reasonCode;           //!< why it failed, by the provider's number
    QString reason;               //!< the same in the provider's words
    QString provider;             //!< whose number that is
    QString businessNumber;       //!< the sender's number, or its id
    QString templateName;
    //! The piece of the body that is this status; empty if it is no object. Fractions and long numbers are texts in it.
    QJsonObject part;

    bool operator==(const BodyStatus &) const = default;
};

//! \brief What one body holds: its statuses in their order, doubles too, and how often each trouble was met.
struct BodyReading
{
    QList<BodyStatus> statuses;
    QMap<BodyTrouble, int> troubles = {};

    bool operator==(const BodyReading &) const = default;
};

} // namespace statusbridge

Q_DECLARE_TYPEINFO(statusbridge::BodyStatus, Q_RELOCATABLE_TYPE);
