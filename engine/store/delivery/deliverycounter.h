// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/recounts.h"
#include "engine/store/delivery/deliverycounting.h"
#include "engine/store/delivery/messagetable.h"

#include <QSet>

#include <chrono>
#include <functional>

namespace statusbridge {

//! \brief How much one cycle counts.
struct CountingLimits
{
    int recentRows = 5000;                           //!< of a table that is counted for the first time, what is new
    int together = 1000;                             //!< rows of one portion, and queue ids
    std::chrono::milliseconds newTime{30000};        //!< for what is new or was changed
    std::chrono::milliseconds oldTime{200};          //!< for what lay there before
    std::chrono::milliseconds checkTime{20};         //!< in search of what was removed; 0: none is looked for
    std::chrono::milliseconds gapsTime{10 * 60'000}; //!< for so long a lower key may still come
};

//! \brief Counts what became of the messages. Part of a cycle.
//!
//! It finds which queue ids have rows that are new or were changed or removed, reads all rows of these, and makes their
//! messages be what these rows say (MessageTable): so it may stop anywhere and be repeated. New rows are found by their
//! keys, which are not trusted to come in order; rows of ours that were changed or removed by what is noted of them;
//! those that the scan of open rows has met (\p touched) were changed by others; and removed ones by looking at the
//! oldest messages, and little by little at all, again and again. What lay there before is read backwards. A queue id
//! that the database refuses is left out and told of. Belongs to the thread of its database.
//! Errors: LeaseLost, Database, Schema.
class DeliveryCounter
{
public:
    //! \param tables must outlive it
    DeliveryCounter(Database &database, const WebhookTables &tables, const FencingToken &fencingToken,
                    const Ranking &ranking, const CountingLimits &limits = {});

    //! \brief As long as \p mayContinue returns true. \param touched queue ids whose rows may have changed in place
    [[nodiscard]] Expected<void> update(const QStringList &touched, const std::function<bool()> &mayContinue);

private:
    struct KeyedRow
    {
        QString key;
        QString queueId;
        std::optional<QDateTime> time;
    };
    using Rows = QList<KeyedRow>;

    [[nodiscard]] Expected<void> countNoted();
    [[nodiscard]] Expected<void> countTouched(const QStringList &touched);
    [[nodiscard]] Expected<void> countTable(const ResolvedTable &table);
    [[nodiscard]] Expected<DeliveryCounting> begin(const ResolvedTable &table);
    [[nodiscard]] Expected<void> countNew(const ResolvedTable &table, DeliveryCounting &counting);
    void beginOld();
    [[nodiscard]] Expected<void> countOld(const ResolvedTable &table, DeliveryCounting &counting);
    [[nodiscard]] Expected<void> countRound(const ResolvedTable &table, DeliveryCounting &counting);
    [[nodiscard]] Expected<void> checkOldest();
    [[nodiscard]] Expected<void> checkNext();
    [[nodiscard]] Expected<Rows> rows(const ResolvedTable &table, const QString &condition, const QString &order,
                                      const QVariantList &bindings = {});
    [[nodiscard]] Expected<void> countRows(const Rows &rows);
    //! Returns how many messages differed.
    [[nodiscard]] Expected<int> count(const QStringList &queueIds, const QList<Recount> &noted = {});
    [[nodiscard]] Expected<int> countPortion(const QStringList &queueIds, const QList<Recount> &noted);
    [[nodiscard]] bool countsUp(const ResolvedTable &table) const;

    Database &m_database;
    const WebhookTables &m_tables;
    FencingToken m_fencingToken;
    Ranking m_ranking;
    CountingLimits m_limits;
    MessageTable m_messages;
    std::function<bool()> m_mayContinue;
    std::chrono::steady_clock::time_point m_newUntil;
    std::chrono::steady_clock::time_point m_oldUntil;
    QSet<QString> m_counted; //!< by this update
    QDateTime m_now;
    QDateTime m_arrival; //!< of rows that tell no time
};

} // namespace statusbridge
