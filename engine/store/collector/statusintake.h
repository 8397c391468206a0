// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodyreading.h"
#include "engine/store/collector/queueidlookup.h"
#include "engine/store/collector/sourcebodies.h"
#include "engine/store/collector/unrollstate.h"
#include "engine/store/state/lease.h"

#include <QDateTime>
#include <QMultiHash>

namespace statusbridge {

//! \brief Which bodies are taken in, and when.
struct IntakeMoment
{
    bool isHistory = false; //!< they lay there before; of queue ids that are done, their statuses are counted, not kept
    //! For whom they were read before: what of them was not kept then, or was removed since, is taken in now.
    OtherReaders others = {};
    QDateTime now = {}; //!< the database's time
};

//! \brief Puts the statuses of bodies into our own table, each portion in one transaction, so that a row is either read
//! or not: all its statuses, what gave none and why, and whether it is to be marked.
//!
//! A body that was read before and has changed counts as a new one, but for the statuses that it still holds: these
//! stay as they are. What a row was marked for, in its `Updated` column or by an earlier version in our own table, is
//! settled. One that was read for another target and has not changed gives what is missing of its statuses, which those
//! need not carry over again that have read all bodies. Belongs to the thread of its database. Errors: LeaseLost,
//! Database, Schema.
class StatusIntake
{
public:
    //! \param tables and the table among them outlive it, as \p lookup does
    StatusIntake(Database &database, const WebhookTables &tables, const ResolvedTable &table,
                 const FencingToken &fencingToken, QueueIdLookup &lookup)
        : m_database(database), m_tables(tables), m_table(table), m_fencingToken(fencingToken), m_lookup(lookup)
    {}

    //! \param known the hashes of those that were read before, by key
    [[nodiscard]] Expected<void> add(const QList<SourceBody> &bodies, const QHash<QString, QString> &known,
                                     const IntakeMoment &moment);

private:
    struct TakenStatus
    {
        int part = 0; //!< its position in the body
        BodyStatus status;
    };
    enum class BodyNews : quint8 { New, Changed, Known };
    struct TakenBody
    {
        QString key;
        QString hash;
        bool isMarked = false;
        BodyNews news = BodyNews::New;
        QList<TakenStatus> statuses;
        QMap<QString, int> troubles;
    };
    using IdsByContent = QMultiHash<QString, qint64>;

    [[nodiscard]] TakenBody read(const SourceBody &body, const QString &hash, const QDateTime &now) const;
    [[nodiscard]] Expected<void> findQueueIds(QList<TakenBody> &taken);
    [[nodiscard]] Expected<qint64> removeDone(QList<TakenBody> &taken, const OtherReaders &others);
    //! Statuses that stand there already leave \p taken; what stands there and is in no body any more is returned.
    [[nodiscard]] Expected<QList<qint64>> removeKept(QList<TakenBody> &taken);
    //! So do those of known bodies that this target need not get, and then these bodies.
    void removeNeedless(QList<TakenBody> &taken) const;
    [[nodiscard]] Expected<void> write(const QList<TakenBody> &taken, const QList<qint64> &obsolete,
                                       const IntakeMoment &moment);
    [[nodiscard]] Expected<void> addStatuses(const QList<TakenBody> &taken, const QDateTime &now);
    [[nodiscard]] Expected<void> addBodies(const QList<TakenBody> &taken);
    [[nodiscard]] Expected<void> addTroubles(const QList<TakenBody> &taken);
    [[nodiscard]] Expected<void> addOpen(const QList<TakenBody> &taken);
    [[nodiscard]] Expected<void> settleMarked(const QList<TakenBody> &taken);
    //! For the connection's target, whose mark the rows with \p keys have.
    [[nodiscard]] Expected<void> settleByMark(const QStringList &keys);
    [[nodiscard]] Expected<void> settleForOthers(const QList<TakenBody> &taken, const IntakeMoment &moment);
    [[nodiscard]] int source() const;

    Database &m_database;
    const WebhookTables &m_tables;
    const ResolvedTable &m_table;
    FencingToken m_fencingToken;
    QueueIdLookup &m_lookup;
};

} // namespace statusbridge
