// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/schema/inspection.h"

#include <QStringList>

namespace statusbridge {

struct TableName;
struct WebhookSettings;
struct WebhookTables;

// The program works with few rights: SELECT on the collector's tables, UPDATE on their `Updated` alone, and all of
// SELECT, INSERT, UPDATE and DELETE on its own tables; `webhook.rows_days` adds DELETE on the table of deliveries. Only
// a migration makes or alters anything.

//! \brief What this connection's login lacks of them, each with the GRANT that gives it; or that nothing is missing.
//!
//! Asks the server how it would do the statements, without doing them; that needs a connection that may write. Nothing
//! is said of a database without logins. Errors: Database, if it can't be asked at all.
[[nodiscard]] Expected<Findings> inspectRights(Database &database, const WebhookTables &tables,
                                               const WebhookSettings &webhook);

//! \brief That this connection's login may not read \p table, with the GRANT that lets it; empty if it
//! may, if that can't be known because the table isn't there, and for a database without logins. Errors: Database.
[[nodiscard]] Expected<Sentence> missingReadRight(Database &database, const TableName &table);

//! \brief Gives \p login, the one of run time, its rights on Statusbridge's own tables and their \p schema (empty: none
//! of their own); a sentence for what was done, or for why it could not be. Errors: Database.
[[nodiscard]] Expected<Sentence> grantOwnTables(Database &database, const QString &login, const QString &schema);

} // namespace statusbridge
