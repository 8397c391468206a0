// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QList>
#include <QString>

namespace statusbridge {

class Database;

//! \brief A queue id whose messages are to be counted again, because rows of it were changed or removed.
struct Recount
{
    qint64 id = 0;
    QString queueId;
};

//! \brief Notes that rows of \p queueIds were changed in place or removed: nothing else tells that of them. Inside the
//! transaction that does it. Any connection, with or without the lease. Errors: Database, Schema.
[[nodiscard]] Expected<void> noteRecounts(Database &database, const QStringList &queueIds);

//! \brief The same of the queue ids of some of our own statuses, before these are removed.
[[nodiscard]] Expected<void> noteRecountsOfStatuses(Database &database, const QList<qint64> &ids);

//! \brief The first of them, at most \p limit.
[[nodiscard]] Expected<QList<Recount>> firstRecounts(Database &database, int limit);
//! \brief Takes \p done away, inside the transaction that has counted them. What was noted of the same queue ids since
//! is kept.
[[nodiscard]] Expected<void> removeRecounts(Database &database, const QList<Recount> &done);

} // namespace statusbridge
