// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/backup/tabledump.h"
#include "engine/store/sql/database.h"

#include <QByteArrayList>
#include <QStringList>

namespace statusbridge {

//! \brief Replaces what the tables of \p version hold that a backup may have in it by three rows each, of texts that
//! are hard to carry and of the largest numbers. It must not fail.
void fillTables(Database &database, int version);

//! \brief A backup of \p database at \p path, or the test ends.
BackupHeader dumped(Database &database, const QString &path, BackupUsers users = BackupUsers::AsHashes);

//! \brief Puts the backup at \p path into \p database. Errors: as of loadTables().
[[nodiscard]] Expected<BackupHeader> loaded(Database &database, const QString &path);

//! \brief The lines of a backup that are about tables.
[[nodiscard]] QByteArrayList tableLines(const QString &path);

//! \brief A new SQLite file with our tables.
[[nodiscard]] std::unique_ptr<Database> sqliteDatabase(const QString &file);

} // namespace statusbridge
