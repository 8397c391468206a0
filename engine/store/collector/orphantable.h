// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/orphans.h"
#include "engine/model/records.h"
#include "engine/store/state/lease.h"

#include <QHash>

namespace statusbridge {

class Database;

inline constexpr QLatin1StringView orphanTable("statusbridge_orphans");

//! \brief What asking Zoho for a queue id has shown, and the rows that it had then.
struct AskedInVain
{
    OrphanFinding finding = OrphanFinding::NoRecord;
    StatusRows rows; //!< another one, or another word in one of them, makes it due
};

//! \brief The queue ids with open rows that the connection's target had no record for, or none that it lists: since
//! when, and when they are asked for again. Each is either here or among OpenQueueIds.
//!
//! Times are the server's. What changes many of them is only called inside a fenced transaction, if not said otherwise.
//! Belongs to the thread of its database. Errors: Database, Schema.
class OrphanTable
{
public:
    explicit OrphanTable(Database &database) : m_database(database) {}

    //! \brief Those that are to be asked for now and come after \p after in the order of their ids, at most \p limit.
    [[nodiscard]] Expected<QStringList> due(const QString &after, int limit);
    //! \brief How many there are. Costs the same however many they are.
    [[nodiscard]] Expected<OrphanCounts> counts();
    //! \brief What is known of \p queueId, if it is one.
    [[nodiscard]] Expected<std::optional<OrphanView>> of(const QString &queueId);

    //! \brief Notes that \p asked were asked for in vain, each by its queue id, in a transaction of its own: they are
    //! asked for again after 1, 2, 4 … 24 h, and given up \p days after their newest row. Errors besides: LeaseLost.
    [[nodiscard]] Expected<void> putOff(const FencingToken &fencingToken, const QHash<QString, AskedInVain> &asked,
                                        int days);
    //! \brief Moves those of \p queueIds that are here back among the ones that wait, since their record was found; in
    //! a transaction of its own. Errors besides: LeaseLost.
    [[nodiscard]] Expected<void> foundRecords(const FencingToken &fencingToken, const QStringList &queueIds);

    //! \brief Makes \p queueIds due at once, and counts their time from now.
    [[nodiscard]] Expected<void> makeDue(const QStringList &queueIds);
    //! \brief Forgets \p queueIds.
    [[nodiscard]] Expected<void> remove(const QStringList &queueIds);

    //! \brief What a person asks for, outside of any cycle: makeDue(), in a transaction of its own. False if it is
    //! none.
    [[nodiscard]] Expected<bool> askAgain(const QString &queueId);

private:
    [[nodiscard]] Expected<QStringList> among(const QStringList &queueIds);
    [[nodiscard]] Expected<void> addNew(const QHash<QString, AskedInVain> &asked, const QStringList &queueIds);
    [[nodiscard]] Expected<void> noteRows(const QHash<QString, AskedInVain> &asked);
    [[nodiscard]] Expected<void> giveUp(const QStringList &queueIds, int days);
    [[nodiscard]] Expected<void> recount();
    [[nodiscard]] Expected<void> set(const QString &assignments, const QStringList &queueIds,
                                     const QString &condition = u"1 = 1"_s);

    Database &m_database;
};

} // namespace statusbridge
