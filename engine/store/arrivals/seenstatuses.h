// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QSet>
#include <QStringList>

namespace statusbridge {

class Database;

//! \brief Which statuses have arrived in the last days, by their digests. Belongs to the thread of its database.
//! Errors: Database, Schema.
class SeenStatuses
{
public:
    explicit SeenStatuses(Database &database) : m_database(database) {}

    //! \brief Notes all of \p digests as seen at \p now and returns those that were not seen since \p since, ms since
    //! 1970 UTC. Inside of a transaction that others of this kind wait for.
    [[nodiscard]] Expected<QSet<QString>> note(const QStringList &digests, qint64 now, qint64 since);

private:
    Database &m_database;
};

} // namespace statusbridge
