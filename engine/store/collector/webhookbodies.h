// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settings.h"
#include "engine/model/views.h"
#include "engine/store/collector/bodyunroller.h"

#include <QHash>

namespace statusbridge {

//! \brief The tables of bodies among those of the collector: how their statuses come into our own table.
//! Belongs to the thread of its database. Errors: Database, Schema.
class WebhookBodies
{
public:
    //! \param tables must outlive it
    WebhookBodies(Database &database, const WebhookTables &tables, const QueueIdSettings &queueIds)
        : m_database(database), m_tables(tables), m_queueIds(queueIds)
    {}

    //! \brief Reads bodies (bodyunroller.h), and looks for queue ids that are missing, as long as \p mayContinue
    //! returns true. Returns the queue ids that were found then, whose statuses wait. Errors besides: LeaseLost.
    [[nodiscard]] Expected<QStringList> unroll(const FencingToken &fencingToken,
                                               const std::function<bool()> &mayContinue, const UnrollLimits &limits);
    //! \brief By queue id what unroll() would read, of the newest bodies alone; writes nothing.
    [[nodiscard]] Expected<QHash<QString, StatusRows>> unread(const std::function<bool()> &mayContinue);
    //! \brief How far unroll() is, of each table that a cycle has begun to read.
    [[nodiscard]] Expected<QList<BodyProgress>> progress();

private:
    [[nodiscard]] Expected<QStringList> giveQueueIds(QueueIdLookup &lookup, const FencingToken &fencingToken,
                                                     const std::function<bool()> &mayContinue);

    Database &m_database;
    const WebhookTables &m_tables;
    QueueIdSettings m_queueIds;
};

} // namespace statusbridge
