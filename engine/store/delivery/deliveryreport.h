// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/delivery.h"

#include <QSet>

namespace statusbridge {

class Database;
struct MessageKind;

//! \brief Adds up what was counted, from totals alone but for messages at the two ends of the time that is asked for,
//! unless these lie on a quarter of an hour. On the thread of the database. Errors: Database, Schema.
[[nodiscard]] Expected<DeliveryReport> readDeliveryReport(Database &database, const DeliveryQuestion &question);

//! \brief Whether \p kind is meant by \p filter, the time aside. Pure.
[[nodiscard]] bool isMeant(const MessageKind &kind, const DeliveryFilter &filter);

} // namespace statusbridge
