// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/delivery.h"

namespace statusbridge {

//! \brief What a caller or a script asks about messages, as they write it. What is missing is nothing.
struct DeliveryTerms
{
    QString from = {}; //!< a day, or a time with its distance to UTC
    QString to = {};   //!< the same; a day is included, a time is not
    QString step = {};
    QString zone = {}; //!< an IANA name
    std::optional<QString> provider = {};
    std::optional<QString> number = {};
    std::optional<QString> messageTemplate = {};
    QString states = {}; //!< words with commas between them
    std::optional<QString> reason = {};
};

//! \brief How many days a question is about that names none: today is the last.
inline constexpr int usualDays = 30;

//! \brief The question that \p terms are; without days the last 30 that the zone shows at \p now, without a zone
//! \p usualZone. Pure. Errors: Usage, a sentence that names what can't be read.
[[nodiscard]] Expected<DeliveryQuestion> deliveryQuestionOf(const DeliveryTerms &terms, const QTimeZone &usualZone,
                                                            const QDateTime &now);

//! \brief Where a page ended as one word without blanks, empty behind the last one; and back. Errors: Usage.
[[nodiscard]] QString cursorOf(const DeliveryPosition &position);
[[nodiscard]] Expected<DeliveryPosition> positionOf(const QString &cursor);

} // namespace statusbridge
