// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/delivery/messagekinds.h"
#include "engine/store/delivery/messagetotals.h"
#include "engine/store/state/lease.h"

#include <functional>

namespace statusbridge {

//! \brief The messages that were counted, with their totals. Only the holder of the lease changes them. Belongs to the
//! thread of its database. Errors: LeaseLost, Database, Schema.
class MessageTable
{
public:
    MessageTable(Database &database, const FencingToken &fencingToken)
        : m_database(database), m_kinds(database), m_fencingToken(fencingToken)
    {}

    //! \brief Makes the messages of \p queueIds be \p messages and no others, and changes the totals accordingly, in
    //! one transaction with \p more, which runs as well if nothing differs. Repeating it changes nothing. Returns how
    //! many messages differed. \param arrival in ms, for those of which no time is known and that were not there yet
    [[nodiscard]] Expected<int> replace(const QStringList &queueIds, const QList<CountedMessage> &messages,
                                        qint64 arrival, const std::function<Expected<void>()> &more = {});

private:
    //! A message as it stands in the table.
    struct Stored
    {
        qint64 id = 0; //!< 0: it is not there yet
        qint64 kind = 0;
        qint64 firstTime = 0;
        qint64 lastTime = 0;
        std::optional<qint64> secondsToDelivered = {};
        bool byArrival = false;

        bool operator==(const Stored &) const = default;
    };
    using Key = std::pair<QString, QString>;
    struct Difference
    {
        QHash<Key, Stored> written; //!< as it is to be
        QHash<Key, Stored> before;  //!< of those that are written or removed
        QList<qint64> removed;

        [[nodiscard]] bool isNothing() const { return written.isEmpty() && removed.isEmpty(); }
    };

    [[nodiscard]] Expected<QHash<Key, Stored>> stored(const QStringList &queueIds);
    [[nodiscard]] Difference differenceOf(const QHash<Key, Stored> &before, const QList<CountedMessage> &messages,
                                          qint64 arrival, const QHash<QString, qint64> &kinds) const;
    [[nodiscard]] static TotalChanges changesOf(const Difference &difference);
    [[nodiscard]] Expected<void> write(const Difference &difference);

    Database &m_database;
    MessageKinds m_kinds;
    FencingToken m_fencingToken;
};

} // namespace statusbridge
