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

    //! \brief Those of \p digests that were seen since \p since, ms since 1970 UTC.
    [[nodiscard]] Expected<QStringList> known(const QStringList &digests, qint64 since);
    //! \brief Notes all of \p digests as seen at \p now, ms since 1970 UTC. Inside of a transaction that others of this
    //! kind wait for, and which has asked what is known.
    [[nodiscard]] Expected<void> note(const QSet<QString> &digests, qint64 now);

private:
    Database &m_database;
};

} // namespace statusbridge
