// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/mischief.h"

#include <QDateTime>

#include <csignal>

namespace statusbridge {

QString toString(Mischief mischief)
{
    switch (mischief) {
    case Mischief::Kill:
        return u"kill -9"_s;
    case Mischief::KillRestart:
        return u"kill -9 and restart"_s;
    case Mischief::Freeze:
        return u"SIGSTOP"_s;
    case Mischief::Terminate:
        return u"terminated backends"_s;
    case Mischief::Cut:
        return u"cut connections"_s;
    case Mischief::Partition:
        return u"no database"_s;
    case Mischief::Stall:
        return u"stalled database"_s;
    case Mischief::StallAndCut:
        return u"stalled database, then cut"_s;
    case Mischief::SlowZoho:
        return u"no database, late calls"_s;
    }
    Q_UNREACHABLE();
}

void MischiefMaker::begin(Mischief mischief, int instance, Time lasting)
{
    Instance &victim = m_world.instance(instance);
    switch (mischief) {
    case Mischief::Kill:
        victim.kill();
        break;
    case Mischief::KillRestart:
        victim.kill();
        victim.start();
        break;
    case Mischief::Freeze:
        victim.signal(SIGSTOP);
        later(lasting, [&victim] { victim.signal(SIGCONT); });
        break;
    case Mischief::Terminate:
        m_world.terminateBackends(victim);
        break;
    case Mischief::Cut:
        victim.database().cut();
        break;
    case Mischief::SlowZoho:
        victim.zoho().setStalled(true);
        // Before the call's time is over: no take-over can wait for what arrives later than that.
        later(std::chrono::seconds(m_world.shared().callSeconds) - Time(300),
              [&victim] { victim.zoho().setStalled(false); });
        [[fallthrough]];
    case Mischief::Partition:
        victim.database().setRefusing(true);
        victim.database().cut();
        later(lasting, [&victim] { victim.database().setRefusing(false); });
        break;
    case Mischief::Stall:
    case Mischief::StallAndCut:
        victim.database().setStalled(true);
        later(lasting, [&victim, mischief] {
            if (mischief == Mischief::StallAndCut) {
                victim.database().cut();
            }
            victim.database().setStalled(false);
        });
        break;
    }
}

void MischiefMaker::later(Time after, const std::function<void()> &undo)
{
    m_undoings.append({QDateTime::currentMSecsSinceEpoch() + after.count(), undo});
}

bool MischiefMaker::step()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const Undoing &undoing : std::exchange(m_undoings, {})) {
        if (undoing.at <= now) {
            undoing.undo();
        } else {
            m_undoings.append(undoing);
        }
    }
    return m_undoings.isEmpty();
}

} // namespace statusbridge
