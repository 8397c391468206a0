// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/statusintake.h"
#include "engine/store/collector/unrollstate.h"

#include <chrono>
#include <functional>

namespace statusbridge {

//! \brief How much is read at a time.
struct UnrollLimits
{
    int recentRows = 10000;                          //!< of a table that is read for the first time, what counts as new
    int together = 500;                              //!< rows of one portion
    qint64 bytesTogether = 4LL * 1024 * 1024;        //!< of their bodies, unless a single one has more
    std::chrono::milliseconds firstTime{30000};      //!< for what was not read yet, in one go
    std::chrono::milliseconds changesTime{200};      //!< for what was, in search of changes
    std::chrono::milliseconds gapsTime{10 * 60'000}; //!< for so long a lower key may still come
};

//! \brief Reads the bodies of a table into our own table of statuses. Part of a cycle.
//!
//! First what is new, the newest first; then backwards through what lay there before, in portions, for as long as the
//! limits say, and from there on with the next cycle. Keys are not trusted to come in order: what was not read is known
//! by its absence in our own table, among the keys of the last ten minutes, or among all of them where they don't count
//! up. Once every row was read, the rows are gone through again and again, a little each time and the newest each
//! time, for bodies that were changed. Each target reads what lay there before by itself, since what was done for one
//! is not kept: whatever was read for others meanwhile (statusintake.h). No lock is held while bodies are read, and no
//! more is kept in memory than one portion. Belongs to the thread of its database. Errors: LeaseLost, Database, Schema.
class BodyUnroller
{
public:
    //! \param tables must outlive it \param lookup of queue ids that bodies don't tell; outlives it too
    BodyUnroller(Database &database, const WebhookTables &tables, const FencingToken &fencingToken,
                 QueueIdLookup &lookup, const UnrollLimits &limits = {});

    //! \brief As long as \p mayContinue returns true. \param table one of the tables with bodies
    [[nodiscard]] Expected<void> update(const ResolvedTable &table, const std::function<bool()> &mayContinue);

private:
    //! A pass through a part of the table, downwards.
    struct Pass
    {
        SourceBodies::Range range;
        bool isHistory = false;
        bool isOver = false;
        QString last = {}; //!< the lowest key so far
    };

    [[nodiscard]] Expected<void> begin(UnrollState &state);
    [[nodiscard]] Expected<void> readNew(UnrollState &state);
    void noteSeen(UnrollState &state, qint64 newest) const;
    [[nodiscard]] Expected<void> readHistory(UnrollState &state);
    [[nodiscard]] Expected<void> readHistoryByText(UnrollState &state);
    [[nodiscard]] Expected<void> readNewestAgain(const UnrollState &state);
    [[nodiscard]] Expected<void> lookForChanges(UnrollState &state);
    [[nodiscard]] Expected<void> markRows();
    [[nodiscard]] Expected<void> go(Pass &pass, std::chrono::milliseconds time);
    [[nodiscard]] Expected<void> takePortion(Pass &pass);
    using Refused = QList<std::pair<QString, Error>>; //!< keys of bodies that the database refuses by themselves
    [[nodiscard]] Expected<void> takeIn(const QList<SourceBody> &bodies, const QHash<QString, QString> &known,
                                        const IntakeMoment &moment, Refused &refused);
    [[nodiscard]] Expected<void> leaveOut(const Refused &refused, qsizetype bodies) const;
    [[nodiscard]] Expected<void> markPortion(const QStringList &keys);
    [[nodiscard]] bool countsUp() const;
    [[nodiscard]] QString id() const;

    Database &m_database;
    const WebhookTables &m_tables;
    FencingToken m_fencingToken;
    QueueIdLookup &m_lookup;
    UnrollLimits m_limits;
    const ResolvedTable *m_table = nullptr;
    std::function<bool()> m_mayContinue;
    OtherReaders m_others; //!< as long as not every row was read
    QDateTime m_now;
};

} // namespace statusbridge
