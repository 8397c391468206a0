// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/backup/backupheader.h"

#include <QStringList>

namespace statusbridge {

class Database;

//! \brief Puts the rows of the backup at \p path in the place of those that our tables hold, the others' of users that
//! it has none of aside. The tables are of the backup's version. Needs a transaction around it: after an error, which
//! the end of the file may be, it must not be committed. Holds half a megabyte of rows in memory. Errors: Usage (the
//! file, as of readBackup(); the tables are others), Database.
[[nodiscard]] Expected<BackupHeader> loadTables(Database &database, const QString &path);

//! \brief Sees to it that keys that count up begin above those that were loaded, where a database doesn't do that by
//! itself. Errors: Database.
[[nodiscard]] Expected<void> raiseIdentities(Database &database, const QStringList &tables);

} // namespace statusbridge
