// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/delivery.h"

namespace statusbridge {

class Database;
class Ranking;
struct WebhookTables;

//! \brief The messages that were counted and fit \p filter, the newest first, at most \p limit that come after \p
//! after. Totals lead to where they are, so that a page costs the same however many messages there are. Recipients and
//! the words of failures are read from the rows, which may be gone by now. On the thread of the database. Errors:
//! Database, Schema.
[[nodiscard]] Expected<DeliveryPage> readDeliveryMessages(Database &database, const WebhookTables &tables,
                                                          const Ranking &ranking, const DeliveryFilter &filter,
                                                          const DeliveryPosition &after, int limit);

} // namespace statusbridge
