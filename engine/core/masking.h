// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace statusbridge {

//! \brief A phone number or user id as "…1234": its last four characters, nothing of a shorter one.
[[nodiscard]] QString maskedRecipient(const QString &recipient);

//! \brief A message id as its last eight characters: the first ones of a wamid decode to the recipient's number.
[[nodiscard]] QString maskedMessageId(const QString &messageId);

} // namespace statusbridge
