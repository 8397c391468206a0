// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/target.h"
#include "engine/core/expected.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace statusbridge {

//! \brief The form of the file. One of a higher number is refused.
inline constexpr int backupFormat = 1;

//! \brief What the first line of a backup says.
struct BackupHeader
{
    int schemaVersion = 0;
    QDateTime madeAt; //!< UTC, by the database's clock
    QString madeBy;   //!< version of the program
    Target target;    //!< the configured one
    //! Passwords and tokens of the API, as hashes; else a restore leaves those that are there as they are.
    bool hasUsers = false;
    qint64 fencingToken = 0;      //!< no higher one was given out until then
    QMap<QString, qint64> counts; //!< rows of each table in it

    [[nodiscard]] qint64 rows() const;
    bool operator==(const BackupHeader &) const = default;
};

//! \brief As a line of the file, and back. Pure. Usage: it is no backup, or one of a newer form.
[[nodiscard]] QJsonObject toJson(const BackupHeader &header);
[[nodiscard]] Expected<BackupHeader> backupHeaderFromJson(const QJsonObject &json);

} // namespace statusbridge
