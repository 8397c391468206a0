// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/secret.h"
#include "engine/store/backup/backupheader.h"

#include <optional>

namespace statusbridge {

struct EngineEnvironment;

//! \brief A backup, and what would go for it.
struct RestorePreview
{
    BackupHeader backup;
    Target target; //!< the configured one
    bool hasTables = false;
    QMap<QString, qint64> present; //!< rows of our tables now

    [[nodiscard]] bool isOfTarget() const { return backup.target.key == target.key; }
};

//! \brief Checks all of \p file, and counts; changes nothing. Errors: Usage (the file), Database, Schema (the tables
//! are of another version), Configuration.
[[nodiscard]] Expected<RestorePreview> previewRestore(const EngineEnvironment &environment, const QString &file);

//! \brief How a backup is restored.
struct RestoreOptions
{
    bool mayBeOfOtherTarget = false;
    QString login = {}; //!< of the database, if not the one of run time; with its password
    std::optional<Secret> password = {};
};

//! \brief Puts what \p file holds in the place of what our tables hold: all of it or nothing, whenever it is ended. A
//! database without our tables gets them first. The backup of an older version is upgraded.
//!
//! Takes the lease, so that no cycle runs meanwhile. Afterwards no fencing token that was ever given out is good, the
//! scheduler's due time, wishes for cycles and what alerts had to send are gone, the day's calls stay counted, and the
//! next cycle reads open intents back from Zoho before it sends anything, once the calls of a holder that was cut off
//! are over. Errors: Busy (a cycle is running), Usage (the file; another target; this instance takes no lease), Schema,
//! Database, Configuration.
[[nodiscard]] Expected<BackupHeader> restoreBackup(const EngineEnvironment &environment, const QString &file,
                                                   const RestoreOptions &options = {});

} // namespace statusbridge
