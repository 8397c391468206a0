// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

//! \brief Whether it is one of "0" to "9": signs of other scripts are no part of a number here. Pure.
[[nodiscard]] bool isAsciiDigit(QChar sign);

//! \brief The digits of a phone number as people and providers write it, without zeros before the country's: those of
//! "+1 555 000-1234", "tel:+15550001234", "whatsapp:+15550001234", "15550001234:12@s.whatsapp.net" are alike; empty if
//! \p text is none. Pure.
[[nodiscard]] QString phoneDigits(const QString &text);

//! \brief Whether it may stand between two digits of a number. Pure.
[[nodiscard]] bool isPhoneSeparator(QChar sign);

//! \brief The digits of the recipient's number that \p messageId tells, Meta's "wamid.…"; empty if it tells none. Pure.
[[nodiscard]] QString numberInMessageId(const QString &messageId);
//! \brief What every message id begins with that tells the number of these \p digits. Pure.
[[nodiscard]] QString messageIdStart(const QString &digits);

} // namespace statusbridge
