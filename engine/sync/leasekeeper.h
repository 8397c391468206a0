// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/expected.h"
#include "engine/store/lease.h"
#include "engine/sync/summary.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace statusbridge {

//! \brief Holds the lease for the length of a cycle: renews it, hears of a wish to cancel, and shows the progress.
//!
//! Lives on the cycle thread and works while that runs an event loop. Whether the lease is still good is judged by a
//! clock that counts suspended time, so that a holder that was put to sleep does not send after it wakes up.
class LeaseKeeper : public QObject
{
    Q_OBJECT

public:
    LeaseKeeper(Lease &lease, const Clock &clock, int leaseSeconds, QObject *parent = nullptr);

    //! \brief Takes the lease and begins to renew it. Errors: Busy, Database, Schema.
    [[nodiscard]] Expected<Fence> take(const QString &holder);
    void setRun(qint64 runId);
    void setProgress(const CycleProgress &progress);

    //! \brief Whether something may be sent now; renews a lease that has run out but was not taken. Error: LeaseLost.
    [[nodiscard]] Expected<void> check();
    //! \brief Gives it back. Not being able to is harmless, it expires.
    void giveBack();

    [[nodiscard]] const Fence &fence() const { return m_fence; }

Q_SIGNALS:
    //! \brief Somebody asked the holder to end the cycle; \p by says who.
    void cancelRequested(const QString &by);
    void lost(const statusbridge::Error &error);

private:
    void beat();
    [[nodiscard]] Expected<void> renew();

    Lease &m_lease;
    const Clock &m_clock;
    std::chrono::milliseconds m_duration;
    std::chrono::milliseconds m_goodUntil{0};
    std::chrono::milliseconds m_renewAt{0};
    Fence m_fence;
    qint64 m_runId = 0;
    CycleProgress m_progress;
    bool m_cancelTold = false;
    QTimer m_timer;
};

} // namespace statusbridge
