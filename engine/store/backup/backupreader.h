// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/backup/backupheader.h"

#include <QJsonArray>
#include <QStringList>

#include <functional>

namespace statusbridge {

//! \brief Who gets what a backup holds, in its order. An error of theirs ends the reading.
struct BackupVisitor
{
    std::function<Expected<void>(const BackupHeader &header)> header;
    std::function<Expected<void>(const QString &table, const QStringList &columns)> table;
    std::function<Expected<void>(const QJsonArray &values)> row;
};

//! \brief Reads a backup line by line and returns its header. What comes before an error was shown already: only the
//! end tells that all of it is as it was written. Errors: Usage (no backup, cut off, changed, of a newer form or
//! schema), those of the visitor.
[[nodiscard]] Expected<BackupHeader> readBackup(const QString &path, const BackupVisitor &visitor);

//! \brief The same without a look at what is in it: whether the file is whole.
[[nodiscard]] Expected<BackupHeader> checkBackup(const QString &path);

} // namespace statusbridge
