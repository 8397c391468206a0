// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/backup/tabledump.h"

#include <QString>

#include <memory>

namespace statusbridge {

class Database;
class Secret;
struct DatabaseSettings;
struct EngineEnvironment;
enum class DatabasePurpose : quint8;

//! \brief Writes our own tables, as they are at this moment, into \p file, beside whatever runs; returns what is in it.
//! The collector's tables are not ours. Blocks on the database. Errors: Usage (the file), Database, Schema,
//! Configuration.
[[nodiscard]] Expected<BackupHeader> makeBackup(const EngineEnvironment &environment, const QString &file,
                                                Overwriting overwriting, BackupUsers users);

//! \brief Where backups go that are made by themselves, and how many of them are kept.
[[nodiscard]] QString backupDirectory(const QString &dataDirectory);
inline constexpr int keptBackups = 5;

//! \brief Makes one if the database at \p place has tables of ours that are older than this program's; returns its
//! path, or nothing. After an upgrade that was cut off there is one already. Errors: Database, if there
//! can't be one.
[[nodiscard]] Expected<QString> backUpBeforeUpgrade(const EngineEnvironment &environment, const DatabaseSettings &place,
                                                    const Secret &password);

//! \brief A connection to \p place for the configured target, whatever its schema. Errors: Database.
[[nodiscard]] Expected<std::unique_ptr<Database>> openForTarget(const EngineEnvironment &environment,
                                                                const DatabaseSettings &place, const Secret &password,
                                                                DatabasePurpose purpose);
//! \brief A reader's connection to the configured database. Errors: Database, and those of the secrets.
[[nodiscard]] Expected<std::unique_ptr<Database>> openReader(const EngineEnvironment &environment);

} // namespace statusbridge
