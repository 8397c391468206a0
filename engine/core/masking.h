// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sentence.h"

namespace statusbridge {

//! \brief \p text, an id or a phone number, with no more than its last four characters, and no more than half of them.
//! Pure.
[[nodiscard]] QString maskedId(const QString &text);

//! \brief \p text without all but the last characters of WhatsApp's ids of messages: their first ones decode to the
//! recipient's number. Pure.
[[nodiscard]] QString withMaskedMessageIds(const QString &text);

//! \brief \p text, in which foreign words may quote a person: numbers that may be a phone's are masked, however
//! they are grouped, and WhatsApp's ids. Days, times and addresses of machines stay. Pure.
[[nodiscard]] QString withMaskedPersons(const QString &text);

//! \brief \p sentence with what it names likewise. Counts stay.
[[nodiscard]] Sentence withMaskedPersons(const Sentence &sentence);

} // namespace statusbridge
