// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/backup/backupheader.h"

#include <QTemporaryDir>

#include <memory>

namespace statusbridge {

//! \brief A whole backup of the newest version; it goes with this if it was made for this.
struct UsableBackup
{
    QString path;
    BackupHeader header;                        //!< of the file as it was given
    std::unique_ptr<QTemporaryDir> folder = {}; //!< null: \p path is the given file
};

//! \brief The backup at \p path if it is whole and of the newest version. One of an older version is put into a SQLite
//! file of that version in a folder of its own in \p dataDirectory, upgraded there as a database is, and written again.
//! Errors: Usage (as of readBackup()), Database (there is no room).
[[nodiscard]] Expected<std::shared_ptr<UsableBackup>> usableBackup(const QString &path, const QString &dataDirectory);

} // namespace statusbridge
