// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/status/bodies/bodyreading.h"
#include "engine/store/sql/bulkrows.h"

namespace statusbridge {

class Database;

//! \brief Where a status comes from: which body of which table, and which status of it.
struct StatusOrigin
{
    int source = 0;
    QString key;  //!< of the body's row; empty for one that was received
    QString hash; //!< of what was read
    int part = 0; //!< from 0
};

//! \brief Whether an index of every database holds \p text. Pure.
[[nodiscard]] bool fitsIndex(const QString &text);

//! \brief Statuses on their way into our own table of them. Texts that no index holds are left out there: a queue id
//! becomes an empty one, any other text NULL. Belongs to the thread of the database.
class NewStatuses
{
public:
    //! \param arrivedAt ms since 1970 UTC, the database's time or the receiver's \param payload the status's own piece
    //! of its body; a null text where the body is kept elsewhere
    void add(const StatusOrigin &origin, const BodyStatus &status, qint64 arrivedAt, const QString &payload = {});
    //! \brief Part of a transaction. Errors: Database.
    [[nodiscard]] Expected<void> insert(Database &database) const;

private:
    BulkRows m_rows;
};

} // namespace statusbridge
