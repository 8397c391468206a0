// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

QJsonObject tokenToJson(const TokenView &token, const QDateTime &now)
{
    const auto left =
        token.expiresAt.isValid() ? QJsonValue(qMax<qint64>(0, now.secsTo(token.expiresAt))) : QJsonValue();
    return {{QStringLiteral("state"), token.state},
            {QStringLiteral("expires_at"), jsonTime(token.expiresAt)},
            {QStringLiteral("expires_in_seconds"), left}};
}

QJsonObject progressToJson(const CycleProgress &progress)
{
    const auto secondsLeft =
        progress.timeLeft ? QJsonValue(static_cast<double>(progress.timeLeft->count()) / 1000) : QJsonValue();
    return {{QStringLiteral("phase"), toString(progress.phase)},
            {QStringLiteral("done"), progress.done},
            {QStringLiteral("total"), progress.total > 0 ? QJsonValue(progress.total) : QJsonValue()},
            {QStringLiteral("per_second"), progress.perSecond > 0 ? QJsonValue(progress.perSecond) : QJsonValue()},
            {QStringLiteral("time_left_seconds"), secondsLeft},
            {QStringLiteral("updated"), progress.counts.updated},
            {QStringLiteral("failed"), progress.counts.failed},
            {QStringLiteral("note"), progress.note.isEmpty() ? QJsonValue() : QJsonValue(progress.note)}};
}

QJsonObject leaseToJson(const LeaseView &lease)
{
    return {
        {QStringLiteral("running"), lease.held},
        {QStringLiteral("holder"), lease.held ? QJsonValue(lease.holder) : QJsonValue()},
        {QStringLiteral("run_id"), lease.held && lease.runId > 0 ? QJsonValue(lease.runId) : QJsonValue()},
        {QStringLiteral("lease_expires_at"), lease.held ? jsonTime(lease.expiresAt) : QJsonValue()},
        {QStringLiteral("cancel_requested"), lease.held && lease.cancelRequested},
        {QStringLiteral("progress"), lease.held && lease.progress ? progressToJson(*lease.progress) : QJsonValue()}};
}

} // namespace

QJsonObject jsonOf(const SchedulerView &scheduler)
{
    const auto duration = scheduler.lastDurationSeconds ? QJsonValue(*scheduler.lastDurationSeconds) : QJsonValue();
    return {
        {QStringLiteral("is_running"), scheduler.running},
        {QStringLiteral("reason"), scheduler.reason.isEmpty() ? QJsonValue() : QJsonValue(scheduler.reason)},
        {QStringLiteral("stopped_by"), scheduler.stoppedBy.isEmpty() ? QJsonValue() : QJsonValue(scheduler.stoppedBy)},
        {QStringLiteral("stopped_at"), jsonTime(scheduler.stoppedAt)},
        {QStringLiteral("last_sync_time"), jsonTime(scheduler.lastSync)},
        {QStringLiteral("next_sync_time"), jsonTime(scheduler.nextSync)},
        {QStringLiteral("sync_interval_minutes"), scheduler.intervalMinutes},
        {QStringLiteral("stats"), QJsonObject{{QStringLiteral("total_synced"), scheduler.totalSynced},
                                              {QStringLiteral("total_failed"), scheduler.totalFailed},
                                              {QStringLiteral("last_sync_duration"), duration}}}};
}

QJsonObject jsonOf(const StatusView &view, const QDateTime &now)
{
    const QJsonObject atZoho = {
        {QStringLiteral("records"), view.pendingAtZoho ? QJsonValue(*view.pendingAtZoho) : QJsonValue()},
        {QStringLiteral("at"), jsonTime(view.pendingAtZohoTime)}};
    const QJsonObject calls = {
        {QStringLiteral("today"), view.calls.today},
        {QStringLiteral("limit"), view.calls.limit > 0 ? QJsonValue(view.calls.limit) : QJsonValue()},
        {QStringLiteral("exhausted_until"), jsonTime(view.calls.exhaustedUntil)}};
    return {{QStringLiteral("token"), tokenToJson(view.token, now)},
            {QStringLiteral("pending_records"), view.pendingHere},
            {QStringLiteral("pending_at_zoho"), atZoho},
            {QStringLiteral("parked"), view.parked},
            {QStringLiteral("calls"), calls},
            {QStringLiteral("cycle"), leaseToJson(view.lease)},
            {QStringLiteral("scheduler"), jsonOf(view.scheduler)},
            {QStringLiteral("last_run"), view.lastRun ? QJsonValue(jsonOf(*view.lastRun)) : QJsonValue()}};
}

} // namespace statusbridge
