// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/backup/backupwriter.h"

namespace statusbridge {

class Database;

//! \brief What a backup is to hold of the users of the API.
enum class BackupUsers : quint8 {
    LeftOut,
    AsHashes, //!< argon2id of the passwords, digests of the tokens
};

//! \brief Writes our own tables, of whichever version they are, as they are at one moment, into \p writer; returns what
//! was written. \p database is a Reader, with the target that the backup is of.
//!
//! Left out are the version and the lease, which a restore makes, and what \p users says. No other table of ours holds
//! a secret: tokens of Zoho's and passwords of databases are never in a database. Holds a row at a time in memory.
//! Errors: Schema (none of our tables, or newer ones), Database, Usage (the file).
[[nodiscard]] Expected<BackupHeader> dumpTables(Database &database, BackupWriter &writer, BackupUsers users);

//! \brief The tables that a backup of \p version holds; each comes after those that it refers to.
[[nodiscard]] QStringList dumpedTables(const Database &database, int version, BackupUsers users);

//! \brief The columns of one of our tables, in order, by name; true for those that hold whole numbers. Errors:
//! Database.
[[nodiscard]] Expected<QList<std::pair<QString, bool>>> ownColumns(Database &database, const QString &table);

} // namespace statusbridge
