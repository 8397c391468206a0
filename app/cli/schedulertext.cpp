// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedulertext.h"

#include "app/cli/texttable.h"
#include "app/cli/words.h"

namespace statusbridge {

namespace {

QString lastCycle(const SchedulerView &scheduler)
{
    if (!scheduler.lastSync.isValid()) {
        return u"none yet"_s;
    }
    QString text = u"ended at "_s + timeForPeople(scheduler.lastSync);
    if (scheduler.lastDurationSeconds) {
        text += u", after %1 s"_s.arg(*scheduler.lastDurationSeconds, 0, 'f', 1);
    }
    return text;
}

QString totals(const SchedulerView &scheduler)
{
    auto text =
        u"%1 updated, %2 failed"_s.arg(QString::number(scheduler.totalSynced), QString::number(scheduler.totalFailed));
    return scheduler.totalsSince.isValid() ? QString(text + u", since "_s + timeForPeople(scheduler.totalsSince))
                                           : text;
}

} // namespace

QString schedulerLine(const SchedulerView &scheduler)
{
    if (!scheduler.stoppedBy.isEmpty()) {
        return u"stopped by %1 at %2"_s.arg(cell(scheduler.stoppedBy), timeForPeople(scheduler.stoppedAt));
    }
    const auto reason = scheduler.reason.isEmpty() ? QString() : QString(u": "_s + cell(scheduler.reason));
    if (!scheduler.running) {
        return u"not running"_s + reason;
    }
    return u"every %1 min; the next cycle is due at %2"_s.arg(QString::number(scheduler.intervalMinutes),
                                                              timeForPeople(scheduler.nextSync)) +
           reason;
}

QString schedulerText(const SchedulerView &scheduler)
{
    return alignedColumns({{u"Scheduler"_s, schedulerLine(scheduler)},
                           {u"Last cycle"_s, lastCycle(scheduler)},
                           {u"Totals"_s, totals(scheduler)}});
}

} // namespace statusbridge
