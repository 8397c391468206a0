// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace statusbridge {

//! \brief What an answer of Zoho says about the connection to it, apart from the record it is about.
enum class ZohoAnswerKind : quint8 {
    Good,         //!< it took the call; refusing a record is a good answer too
    TokenRevoked, //!< the connection must be made again
    ScopeMissing, //!< the connection may not do what is asked for
    QuotaUsedUp,
    Refused,  //!< for a reason that a person must remove at Zoho or in the settings
    NoAnswer, //!< it can't be reached, is too slow or has a disturbance: may pass by itself
};

//! \brief Zoho's last answer, as all instances with the same target share it. Times are the database's, UTC.
struct ZohoAnswer
{
    ZohoAnswerKind kind = ZohoAnswerKind::Good;
    Sentence message = {};   //!< Error::message of a bad one
    QString detail = {};     //!< Zoho's own words
    QString connection = {}; //!< which connection it was given to, as TokenFile::connection() says
    QDateTime at = {};
    QDateTime since = {};          //!< when the first answer of this kind in a row came
    QDateTime connectedSince = {}; //!< when the first answer to this connection came
};

//! \brief What \p error says of the connection; nothing if it says nothing, such as one of ours.
[[nodiscard]] std::optional<ZohoAnswerKind> zohoAnswerKindOf(const Error &error);

//! \brief All but `at`, as the text that is kept. A time that is not valid stands for that at which it is written.
[[nodiscard]] QString toJson(const ZohoAnswer &answer);
//! \param writtenAt when \p json was written
[[nodiscard]] ZohoAnswer zohoAnswerFromJson(const QString &json, const QDateTime &writtenAt);

} // namespace statusbridge
