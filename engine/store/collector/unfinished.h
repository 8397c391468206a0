// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/collector/columnmap.h"

#include <QDateTime>
#include <QSet>

namespace statusbridge {

class Database;

//! \brief SQL: a row of \p table, one of those that are matched, under the alias r still is to be carried over for the
//! connection's target: it is open, has a queue id that was not given up, and a word that is known. Pure.
[[nodiscard]] QString isUnfinished(const Database &database, const WebhookTables &tables, const ResolvedTable &table);

//! \brief Those of \p queueIds of which a row is still to be carried over: for the connection's target in any of the
//! tables, or for another one that ran since \p since and has not settled them by what it keeps.
//! On the thread of the database. Errors: Database, Schema.
[[nodiscard]] Expected<QSet<QString>> unfinishedAmong(Database &database, const WebhookTables &tables,
                                                      const QStringList &queueIds, const QDateTime &since);

} // namespace statusbridge
