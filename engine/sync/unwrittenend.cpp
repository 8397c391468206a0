// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/unwrittenend.h"

#include "engine/core/logging.h"
#include "engine/store/store.h"

#include <algorithm>

namespace statusbridge {

namespace {

//! No lease is longer, and what keeps the database from taking it for so long doesn't pass by itself.
constexpr std::chrono::hours longestKept(1);

Expected<void> writeCycleEnd(const CycleEnd &end, Store &store, const Clock &clock)
{
    return (end.run.id > 0 ? writeRunEnd(end, store, clock) : QDateTime()).and_then([&](const QDateTime &) {
        const auto callsLast = end.callsLast - (clock.uptime() - end.endedAt);
        return store.lease.release(end.fencingToken, std::max(callsLast, std::chrono::milliseconds(0)));
    });
}

} // namespace

Expected<QDateTime> writeRunEnd(const CycleEnd &end, Store &store, const Clock &clock)
{
    return store.lease.now().and_then([&](const QDateTime &now) -> Expected<QDateTime> {
        Run run = end.run;
        run.finishedAt = now.addMSecs((end.endedAt - clock.uptime()).count());
        return store.runs.finish(end.fencingToken, run).transform([&run] { return run.finishedAt; });
    });
}

void UnwrittenEnd::writeOrKeep(const CycleEnd &end, Store &store)
{
    const auto written = writeCycleEnd(end, store, m_clock);
    if (written) {
        return;
    }
    qCWarning(lcCycle).noquote() << "The end of the cycle could not be noted:" << describe(written.error());
    if (written.error().kind != ErrorKind::LeaseLost) {
        const std::lock_guard lock(m_mutex);
        m_end = end;
    }
}

Expected<void> UnwrittenEnd::write(Store &store)
{
    const auto end = kept();
    if (!end) {
        return {};
    }
    const auto written = writeCycleEnd(*end, store, m_clock);
    const bool isOver = m_clock.uptime() - end->endedAt >= longestKept;
    if (!written && written.error().kind != ErrorKind::LeaseLost && !isOver) {
        return written;
    }
    forget(*end);
    if (written) {
        qCInfo(lcCycle, "The end of the last cycle is noted, now that the database answers again.");
    } else {
        qCWarning(lcCycle).noquote() << "The end of the last cycle is not noted any more:" << describe(written.error());
    }
    return {};
}

std::optional<CycleEnd> UnwrittenEnd::kept() const
{
    const std::lock_guard lock(m_mutex);
    return m_end;
}

//! Unless it is that of another cycle by now.
void UnwrittenEnd::forget(const CycleEnd &end)
{
    const std::lock_guard lock(m_mutex);
    if (m_end && m_end->fencingToken == end.fencingToken) {
        m_end.reset();
    }
}

} // namespace statusbridge
