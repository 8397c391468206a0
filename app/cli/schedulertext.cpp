// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedulertext.h"

#include "app/cli/texttable.h"
#include "app/cli/words.h"

namespace statusbridge {

namespace {

QString lastCycle(const SchedulerView &scheduler)
{
    if (!scheduler.lastSync.isValid()) {
        return QStringLiteral("none yet");
    }
    QString text = QStringLiteral("ended at ") + timeForPeople(scheduler.lastSync);
    if (scheduler.lastDurationSeconds) {
        text += QStringLiteral(", after %1 s").arg(*scheduler.lastDurationSeconds, 0, 'f', 1);
    }
    return text;
}

QString totals(const SchedulerView &scheduler)
{
    auto text = QStringLiteral("%1 updated, %2 failed")
                    .arg(QString::number(scheduler.totalSynced), QString::number(scheduler.totalFailed));
    return scheduler.totalsSince.isValid()
               ? QString(text + QStringLiteral(", since ") + timeForPeople(scheduler.totalsSince))
               : text;
}

} // namespace

QString schedulerLine(const SchedulerView &scheduler)
{
    if (!scheduler.stoppedBy.isEmpty()) {
        return QStringLiteral("stopped by %1 at %2").arg(cell(scheduler.stoppedBy), timeForPeople(scheduler.stoppedAt));
    }
    const auto reason = scheduler.reason.isEmpty() ? QString() : QString(QStringLiteral(": ") + cell(scheduler.reason));
    if (!scheduler.running) {
        return QStringLiteral("not running") + reason;
    }
    return QStringLiteral("every %1 min; the next cycle is due at %2")
               .arg(QString::number(scheduler.intervalMinutes), timeForPeople(scheduler.nextSync)) +
           reason;
}

QString schedulerText(const SchedulerView &scheduler)
{
    return alignedColumns({{QStringLiteral("Scheduler"), schedulerLine(scheduler)},
                           {QStringLiteral("Last cycle"), lastCycle(scheduler)},
                           {QStringLiteral("Totals"), totals(scheduler)}});
}

} // namespace statusbridge
