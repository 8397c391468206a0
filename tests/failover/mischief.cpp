// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/mischief.h"

#include <QDateTime>

#include <csignal>

namespace statusbridge {

QString toString(Mischief mischief)
{
    switch (mischief) {
    case Mischief::Kill:
        return QStringLiteral("kill -9");
    case Mischief::KillRestart:
        return QStringLiteral("kill -9 and restart");
    case Mischief::Freeze:
        return QStringLiteral("SIGSTOP");
    case Mischief::Terminate:
        return QStringLiteral("terminated backends");
    case Mischief::Cut:
        return QStringLiteral("cut connections");
    case Mischief::Partition:
        return QStringLiteral("no database");
    case Mischief::Stall:
        return QStringLiteral("stalled database");
    case Mischief::StallAndCut:
        return QStringLiteral("stalled database, then cut");
    case Mischief::SlowZoho:
        return QStringLiteral("no database, late calls");
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
        // Before the call's time is over: what arrives later than that nobody can wait for.
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
