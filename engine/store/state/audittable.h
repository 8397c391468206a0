// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/audit.h"

namespace statusbridge {

class Database;
class PersonRemoval;

//! \brief Who changed what, when and from where, of all instances.
//!
//! Belongs to the thread of its database. Errors: Database, Schema.
class AuditTable
{
public:
    explicit AuditTable(Database &database) : m_database(database) {}

    //! \brief Adds a row, by the server's time.
    [[nodiscard]] Expected<void> add(const Actor &by, const AuditedCommand &command);
    //! \brief At most \p limit rows that fit \p filter, the newest first, those below \p beforeId; 0: from the newest
    //! on.
    [[nodiscard]] Expected<QList<AuditEntry>> list(const AuditFilter &filter, qint64 beforeId, int limit);
    //! \brief Removes rows from before \p oldest, at most \p most of them, the oldest first; returns how many.
    [[nodiscard]] Expected<int> purge(const QDateTime &oldest, int most = 2000);

private:
    Database &m_database;
};

//! \brief Adds a row about a command that was carried out. If that fails, the command stands all the same, and the log
//! tells it: what was changed can't be taken back for want of a row, and who commands is not to be told that it failed.
void noteCommand(Database &database, const Actor &by, const AuditedCommand &command);

//! \brief Masks a person in it.
[[nodiscard]] Expected<void> forgetInAudit(PersonRemoval &removal);

} // namespace statusbridge
