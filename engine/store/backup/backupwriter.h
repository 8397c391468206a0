// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/backup/backupheader.h"

#include <QCryptographicHash>
#include <QTemporaryFile>

namespace statusbridge {

//! \brief Whether a file that is there already may be replaced.
enum class Overwriting : quint8 { Refused, Allowed };

//! \brief Writes a backup to a temporary file beside the wanted one, which it becomes as a whole at the end: for its
//! owner alone, and on disk. Without that end nothing is left. Errors: Usage (there is such a file, or it can't be
//! written).
class BackupWriter
{
public:
    BackupWriter(const QString &path, Overwriting overwriting);

    //! \brief Begins, or begins again: what was written is gone.
    [[nodiscard]] Expected<void> begin(const BackupHeader &header);
    [[nodiscard]] Expected<void> beginTable(const QString &table, const QStringList &columns);
    //! \brief A row of the table begun last: whole numbers, texts, and nulls.
    [[nodiscard]] Expected<void> addRow(const QJsonArray &values);
    [[nodiscard]] Expected<void> finish();

private:
    [[nodiscard]] Expected<void> write(const QJsonDocument &line);
    [[nodiscard]] Expected<void> checkIsNew() const;
    [[nodiscard]] Error failure(const QString &words) const;

    QString m_path;
    Overwriting m_overwriting;
    QTemporaryFile m_file;
    QCryptographicHash m_hash;
};

} // namespace statusbridge
