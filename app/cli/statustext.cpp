// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statustext.h"

#include "app/cli/progressline.h"
#include "app/cli/schedulertext.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"

namespace statusbridge {

namespace {

QString tokenText(const TokenView &token, const QDateTime &now)
{
    const auto left = roughly(std::chrono::seconds(qMax<qint64>(0, now.secsTo(token.expiresAt))));
    if (token.state == u"valid") {
        return u"connected; the token is valid for %1, until %2"_s.arg(left, timeForPeople(token.expiresAt));
    }
    if (token.state == u"expiring") {
        return u"connected; the token ends in %1 and is renewed by the next cycle"_s.arg(left);
    }
    if (token.state == u"expired") {
        return u"connected; the token has expired and is renewed by the next cycle"_s;
    }
    if (token.state == u"refresh_failed") {
        return u"the last renewal of the token failed; \"statusbridge doctor\" tells why"_s;
    }
    return u"not connected; run \"statusbridge connect\""_s;
}

QString pendingText(const StatusView &view)
{
    auto text = counted(view.pendingHere, u"open queue id here"_s, u"open queue ids here"_s);
    if (view.pendingAtZoho) {
        text += u"; %1 at Zoho at %2"_s.arg(counted(*view.pendingAtZoho, u"record"_s, u"records"_s),
                                            timeForPeople(view.pendingAtZohoTime));
    }
    return text;
}

QString callsText(const CallsView &calls)
{
    auto text = calls.limit > 0 ? u"%1 of %2 made"_s.arg(calls.today).arg(calls.limit) : u"%1 made"_s.arg(calls.today);
    if (calls.exhaustedUntil.isValid()) {
        text += u"; used up until "_s + timeForPeople(calls.exhaustedUntil);
    }
    return text;
}

QString cycleText(const LeaseView &lease)
{
    if (!lease.held) {
        return u"none is running"_s;
    }
    auto text = u"run %1 by %2"_s.arg(QString::number(lease.runId), cell(lease.holder));
    if (lease.progress) {
        text += u": "_s + progressLine(*lease.progress);
    }
    return lease.cancelRequested ? text + u"; asked to end"_s : text;
}

QString lastRunText(const std::optional<Run> &run)
{
    if (!run) {
        return u"none yet"_s;
    }
    const auto outcome = run->outcome ? toString(*run->outcome) : u"not finished"_s;
    auto text = u"%1, %2, started at %3"_s.arg(QString::number(run->id), outcome, timeForPeople(run->startedAt));
    return run->message.isEmpty() ? text : text + u": "_s + cell(run->message);
}

} // namespace

QString statusText(const StatusView &view, const QDateTime &now)
{
    return alignedColumns({{u"Zoho"_s, tokenText(view.token, now)},
                           {u"Pending"_s, pendingText(view)},
                           {u"Parked"_s, counted(view.parked, u"record"_s, u"records"_s)},
                           {u"Calls today"_s, callsText(view.calls)},
                           {u"Cycle"_s, cycleText(view.lease)},
                           {u"Scheduler"_s, schedulerLine(view.scheduler)},
                           {u"Last run"_s, lastRunText(view.lastRun)}});
}

} // namespace statusbridge
