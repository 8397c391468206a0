// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/collector/columnmap.h"

namespace statusbridge {

class Database;

//! \brief Marks rows of the collector's tables by primary key: in the `Updated` column, or in a table of our own if
//! there is none. Needs a transaction around it.
//!
//! A row is marked only while it holds the queue id and the word that were read, with case, NULL being like NULL.
//! One statement for each table. Errors: Database, Schema.
class RowMarker
{
public:
    RowMarker(Database &database, const WebhookTables &tables);

    [[nodiscard]] Expected<void> mark(const StatusRows &rows);

private:
    [[nodiscard]] Expected<void> markIn(const ResolvedTable &table, const StatusRows &rows);

    Database &m_database;
    WebhookTables m_tables;
};

} // namespace statusbridge
