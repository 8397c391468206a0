// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/ranking.h"
#include "engine/store/collector/columnmap.h"

#include <QMap>

#include <chrono>
#include <functional>

namespace statusbridge {

//! \brief How much of what waits is looked through at a time, so that a cycle costs the same however much that is.
struct UnknownWordLimits
{
    int together = 5000;                 //!< queue ids of one portion
    std::chrono::milliseconds time{200}; //!< for more portions than the first
};

//! \brief How many queue ids wait for the meaning of a word: those that are kept as waiting (openqueueids.h) and have
//! no open row with a known word. Kept for this target and all instances.
//!
//! They are gone through in passes. One that does not come to its end goes on with the next cycle; until then what it
//! has found so far adds to what the pass before has found. Belongs to the thread of its database. Errors: Database,
//! Schema.
class UnknownWords
{
public:
    using Counts = QMap<QString, int>;

    //! Both must outlive it.
    UnknownWords(Database &database, const WebhookTables &tables) : m_database(database), m_tables(tables) {}

    //! \brief Goes on with the pass, one portion at least, as long as \p mayContinue returns true.
    [[nodiscard]] Expected<void> update(const Ranking &ranking, const std::function<bool()> &mayContinue,
                                        const UnknownWordLimits &limits = {});
    //! \brief What is kept, by word.
    [[nodiscard]] Expected<Counts> counts();

private:
    struct Pass
    {
        QString lastSeen; //!< the next queue ids come after it; empty: it begins
        Counts found;
    };
    [[nodiscard]] Expected<Pass> pass();
    //! The next portion; false: it was the last one.
    [[nodiscard]] Expected<bool> advance(Pass &pass, const Ranking &ranking, int together);
    [[nodiscard]] Expected<void> addTo(Counts &found, const QStringList &queueIds, const Ranking &ranking);
    [[nodiscard]] Expected<void> keep(const Pass &pass, bool isComplete);
    [[nodiscard]] QString countState() const;
    [[nodiscard]] QString passState() const;

    Database &m_database;
    const WebhookTables &m_tables;
};

} // namespace statusbridge
