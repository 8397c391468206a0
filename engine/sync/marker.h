// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/cyclesummary.h"
#include "engine/store/history/settlementwriter.h"

#include <QObject>
#include <QTimer>

namespace statusbridge {

struct Store;

//! \brief Writes what became of the records, many in one transaction, so that a fast server is not held up by one
//! commit a record. Lives on the cycle thread.
//!
//! With the first rows that are marked `Updated` is claimed for the target, and not before: what was begun with a
//! mistyped report, which Zoho refuses, would else be what `Updated` speaks of for good.
//!
//! A settlement waits for at most 10 ms or a hundred others. If the process dies before, the intents are still open
//! and the next cycle reads the records back.
class Marker : public QObject
{
    Q_OBJECT

public:
    //! \param fencingToken as it is when something is written; must outlive this, as all the others
    //! \param counts those of the cycle, in which a record whose rows can't be marked is counted as failed
    //! \param observer is told of what was written
    Marker(Store &store, const FencingToken &fencingToken, CycleCounts &counts, CycleObserver &observer);

    void add(const Settlement &settlement);
    //! \brief Writes what waits. After an error nothing more is written, and every call returns that error.
    [[nodiscard]] Expected<void> flush();
    //! \brief What an error has kept from being written; the next cycle finds its rows and intents open.
    [[nodiscard]] const QList<Settlement> &unwritten() const { return m_waiting; }

Q_SIGNALS:
    //! \brief A write by the timer failed: the cycle must stop.
    void failed(const statusbridge::Error &error);

private:
    [[nodiscard]] Expected<void> claim();

    Store &m_store;
    std::optional<SettlementWriter> m_writer; //!< from the first write on: it keeps where rows are marked
    bool m_isClaimed = false;
    const FencingToken &m_fencingToken;
    CycleCounts &m_counts;
    CycleObserver &m_observer;
    QList<Settlement> m_waiting;
    std::optional<Error> m_error;
    QTimer m_timer;
};

} // namespace statusbridge
