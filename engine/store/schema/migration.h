// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <functional>

namespace statusbridge {

class Database;
struct TableMapping;

//! \brief What a migration may do to tables that are not ours.
struct MigrationOptions
{
    bool addUpdatedColumn = true; //!< to delivered_logs, if it is configured and missing
    bool addIndexes = true;       //!< on queue_id
    //! For longer than a moment, where an index can't be built while others write: else it is left out. So is all, if
    //! that goes for the upgrade of a SQLite file.
    bool mayHoldWriters = true;
    //! Before tables of an older version are upgraded (engine/setup/backup.h); without one nothing is.
    bool backsUp = true;
    bool tellOfRows = false; //!< PostgreSQL: triggers on both tables that tell of new rows
    QString schema = {};     //!< PostgreSQL: made if it is missing, for our own tables
    QString grantTo = {};    //!< the login of run time, if it is another one: gets its rights on our own tables
    //! What is done now and how long it may take, as a sentence.
    std::function<void(const Sentence &)> note = [](const Sentence &) {};
};

//! \brief One sentence for each thing.
struct MigrationResult
{
    QList<Sentence> done;          //!< none if all was well
    QList<Sentence> leftOut;       //!< what needs MigrationOptions::mayHoldWriters, with the time it may take
    QList<Sentence> forOwner = {}; //!< what this login may not do and cycles can do without, with the statements

    bool operator==(const MigrationResult &) const = default;
};

//! \brief Creates or upgrades the tables.
//!
//! Our own tables and those that are missing come first: all of it or nothing, except in MySQL and MariaDB, which can't
//! take back what creates or alters tables. A SQLite file that has tables already is copied before; a new one gets
//! a write-ahead log. Then follow the column and the indexes of the collector's tables, one by one, during which
//! PostgreSQL, MySQL and MariaDB hold no other up for more than a second (alteration.h). Harmless to repeat: what an
//! interrupted one has left undone is done by the next one. The collector's tables are created, under their configured
//! names, only where they are missing. Errors: Schema (a newer database, a column that is missing), Database, Busy
//! (another one is running).
[[nodiscard]] Expected<MigrationResult> migrate(Database &database, const TableMapping &webhookLogs,
                                                const TableMapping &deliveredLogs, const MigrationOptions &options);

} // namespace statusbridge
