// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/expected.h"
#include "engine/model/cyclesummary.h"
#include "engine/store/state/lease.h"

#include <QObject>
#include <QTimer>

namespace statusbridge {

//! \brief Holds the lease for the length of a cycle: renews it, checks for requests to cancel, and
//! shows the progress once a second, so that others can follow it. A lease that has another holder, or ends at the
//! wrong time because the database's clock was set, is noticed four times a second.
//!
//! Lives on the cycle thread and works while that runs an event loop. Whether the lease is still good is judged by a
//! clock that counts suspended time, so that a holder that was put to sleep does not send after it wakes up.
class LeaseKeeper : public QObject
{
    Q_OBJECT

public:
    LeaseKeeper(Lease &lease, const Clock &clock, int leaseSeconds);

    //! \brief Acquires the lease and begins to renew it. Errors: Busy, Database, Schema.
    //! \param callTimeout as of Lease::acquire()
    [[nodiscard]] Expected<FencingToken> acquire(const QString &holder, std::chrono::milliseconds callTimeout = {});
    //! \brief Notes in the lease which run has begun.
    void setRun(qint64 runId);
    void setProgress(const CycleProgress &progress);

    //! \brief Whether something may be sent now; renews a lease that has run out but was not taken. Error: LeaseLost.
    [[nodiscard]] Expected<void> check() { return isGood() ? Expected<void>() : renew(); }
    //! \brief Whether it can't have expired yet. Asks no server, so that it can be called in the very last moment.
    [[nodiscard]] bool isGood() const { return m_clock.uptime() < m_goodUntil; }
    //! \brief Renews it no more, and it is not good any more: it is about to be given back.
    void stop();

    [[nodiscard]] const FencingToken &fencingToken() const { return m_fencingToken; }

Q_SIGNALS:
    //! \brief The holder was asked to end the cycle; \p by says who asked.
    void cancelRequested(const QString &by);
    void lost(const statusbridge::Error &error);

private:
    void beat();
    [[nodiscard]] Expected<void> renew();
    [[nodiscard]] Expected<void> showProgress();
    [[nodiscard]] Expected<void> readState();

    Lease &m_lease;
    const Clock &m_clock;
    std::chrono::milliseconds m_duration;
    std::chrono::milliseconds m_goodUntil{0};
    std::chrono::milliseconds m_renewAt{0};
    FencingToken m_fencingToken;
    CycleProgress m_progress;
    bool m_hasProgressed = false; //!< since it was shown
    std::chrono::milliseconds m_shownAt{0};
    QString m_lastWarning; //!< so that it is logged once
    bool m_cancelReported = false;
    QTimer m_timer;
};

} // namespace statusbridge
