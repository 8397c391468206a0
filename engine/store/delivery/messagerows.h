// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/collector/columnmap.h"
#include "engine/store/delivery/countedmessage.h"

namespace statusbridge {

//! \brief All rows of \p queueIds, marked or not, in every table whose rows are statuses; with why those failed that
//! say so, as far as the tables or the webhooks in them tell. A handful of statements, however many queue ids there
//! are. On the thread of the database. Errors: Database, Schema.
[[nodiscard]] Expected<QList<MessageRow>> messageRowsOf(Database &database, const WebhookTables &tables,
                                                        const QStringList &queueIds, const Ranking &ranking);

} // namespace statusbridge
