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
        return QStringLiteral("connected; the token is valid for %1, until %2")
            .arg(left, timeForPeople(token.expiresAt));
    }
    if (token.state == u"expiring") {
        return QStringLiteral("connected; the token ends in %1 and is renewed by the next cycle").arg(left);
    }
    if (token.state == u"expired") {
        return QStringLiteral("connected; the token has expired and is renewed by the next cycle");
    }
    if (token.state == u"refresh_failed") {
        return QStringLiteral("the last renewal of the token failed; \"statusbridge doctor\" tells why");
    }
    return QStringLiteral("not connected; run \"statusbridge connect\"");
}

QString pendingText(const StatusView &view)
{
    auto text = counted(view.pendingHere, QStringLiteral("open queue id here"), QStringLiteral("open queue ids here"));
    if (view.pendingAtZoho) {
        text += QStringLiteral("; %1 at Zoho at %2")
                    .arg(counted(*view.pendingAtZoho, QStringLiteral("record"), QStringLiteral("records")),
                         timeForPeople(view.pendingAtZohoTime));
    }
    return text;
}

QString callsText(const CallsView &calls)
{
    auto text = calls.limit > 0 ? QStringLiteral("%1 of %2 made").arg(calls.today).arg(calls.limit)
                                : QStringLiteral("%1 made").arg(calls.today);
    if (calls.exhaustedUntil.isValid()) {
        text += QStringLiteral("; used up until ") + timeForPeople(calls.exhaustedUntil);
    }
    return text;
}

QString cycleText(const LeaseView &lease)
{
    if (!lease.held) {
        return QStringLiteral("none is running");
    }
    auto text = QStringLiteral("run %1 by %2").arg(QString::number(lease.runId), cell(lease.holder));
    if (lease.progress) {
        text += QStringLiteral(": ") + progressLine(*lease.progress);
    }
    return lease.cancelRequested ? text + QStringLiteral("; asked to end") : text;
}

QString lastRunText(const std::optional<Run> &run)
{
    if (!run) {
        return QStringLiteral("none yet");
    }
    const auto outcome = run->outcome ? toString(*run->outcome) : QStringLiteral("not finished");
    auto text =
        QStringLiteral("%1, %2, started at %3").arg(QString::number(run->id), outcome, timeForPeople(run->startedAt));
    return run->message.isEmpty() ? text : text + QStringLiteral(": ") + cell(run->message);
}

} // namespace

QString statusText(const StatusView &view, const QDateTime &now)
{
    return alignedColumns(
        {{QStringLiteral("Zoho"), tokenText(view.token, now)},
         {QStringLiteral("Pending"), pendingText(view)},
         {QStringLiteral("Parked"), counted(view.parked, QStringLiteral("record"), QStringLiteral("records"))},
         {QStringLiteral("Calls today"), callsText(view.calls)},
         {QStringLiteral("Cycle"), cycleText(view.lease)},
         {QStringLiteral("Scheduler"), schedulerLine(view.scheduler)},
         {QStringLiteral("Last run"), lastRunText(view.lastRun)}});
}

} // namespace statusbridge
