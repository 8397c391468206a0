// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/model/delivery.h"
#include "engine/model/views.h"

#include <QJsonObject>

namespace statusbridge {

//! \brief \p view for those who may not see whose messages they are: recipients are masked, and message ids, since
//! WhatsApp's hold the number in base64. Pure.
[[nodiscard]] LookupView withMaskedNumbers(const LookupView &view);
[[nodiscard]] JournalEntry withMaskedNumbers(const JournalEntry &entry);
[[nodiscard]] PlanLine withMaskedNumbers(const PlanLine &line);
[[nodiscard]] DeliveryPage withMaskedNumbers(const DeliveryPage &page);

//! \brief An answer for the same: numbers and ids are masked also where foreign words quote them, such as
//! Zoho's, a database's or a provider's, at whatever depth. Queue ids, record ids and cursors stay. Pure.
[[nodiscard]] QJsonObject withMaskedWords(const QJsonObject &document);
[[nodiscard]] Error withMaskedWords(const Error &error);

} // namespace statusbridge
