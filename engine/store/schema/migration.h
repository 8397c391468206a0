// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QStringList>

namespace statusbridge {

class Database;
struct TableMapping;

//! \brief What a migration may do to tables that are not ours.
struct MigrationOptions
{
    bool addUpdatedColumn = true; //!< to delivered_logs, if it is configured and missing
    bool addIndexes = true;       //!< on queue_id
    bool switchToWal = false;     //!< SQLite: a file that was there before keeps its journal mode unless this is set
    QString schema = {};          //!< PostgreSQL: made if it is missing, for our own tables
    QString grantTo = {};         //!< the login of run time, if it is another one: gets its rights on our own tables
};

//! \brief Creates or upgrades the tables; returns one sentence for each thing done, none if all was well.
//!
//! Harmless to repeat, and all of it or nothing, except in MySQL and MariaDB, which can't take back what creates or
//! alters tables: there what a migration that was interrupted has left undone is done by the next one. The collector's
//! tables are created, under their configured names, only where they are missing. Errors: Schema (a newer database, a
//! column that is missing), Database, Busy (another one is running).
[[nodiscard]] Expected<QStringList> migrate(Database &database, const TableMapping &webhookLogs,
                                            const TableMapping &deliveredLogs, const MigrationOptions &options);

} // namespace statusbridge
