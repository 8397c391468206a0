// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/jsonviews.h"

namespace statusbridge {

namespace {

QJsonObject tokenToJson(const TokenView &token, const QDateTime &now)
{
    const auto left =
        token.expiresAt.isValid() ? QJsonValue(qMax<qint64>(0, now.secsTo(token.expiresAt))) : QJsonValue();
    return {{u"state"_s, token.state}, {u"expires_at"_s, jsonTime(token.expiresAt)}, {u"expires_in_seconds"_s, left}};
}

QJsonObject progressToJson(const CycleProgress &progress)
{
    const auto secondsLeft =
        progress.timeLeft ? QJsonValue(static_cast<double>(progress.timeLeft->count()) / 1000) : QJsonValue();
    return {{u"phase"_s, toString(progress.phase)},
            {u"done"_s, progress.done},
            {u"total"_s, progress.total > 0 ? QJsonValue(progress.total) : QJsonValue()},
            {u"per_second"_s, progress.perSecond > 0 ? QJsonValue(progress.perSecond) : QJsonValue()},
            {u"time_left_seconds"_s, secondsLeft},
            {u"updated"_s, progress.counts.updated},
            {u"failed"_s, progress.counts.failed},
            {u"note"_s, progress.note.isEmpty() ? QJsonValue() : QJsonValue(progress.note)}};
}

QJsonObject leaseToJson(const LeaseView &lease)
{
    return {{u"running"_s, lease.held},
            {u"holder"_s, lease.held ? QJsonValue(lease.holder) : QJsonValue()},
            {u"run_id"_s, lease.held && lease.runId > 0 ? QJsonValue(lease.runId) : QJsonValue()},
            {u"lease_expires_at"_s, lease.held ? jsonTime(lease.expiresAt) : QJsonValue()},
            {u"cancel_requested"_s, lease.held && lease.cancelRequested},
            {u"progress"_s, lease.held && lease.progress ? progressToJson(*lease.progress) : QJsonValue()}};
}

} // namespace

QJsonObject jsonOf(const SchedulerView &scheduler)
{
    const auto duration = scheduler.lastDurationSeconds ? QJsonValue(*scheduler.lastDurationSeconds) : QJsonValue();
    return {{u"is_running"_s, scheduler.running},
            {u"reason"_s, scheduler.reason.isEmpty() ? QJsonValue() : QJsonValue(scheduler.reason)},
            {u"stopped_by"_s, scheduler.stoppedBy.isEmpty() ? QJsonValue() : QJsonValue(scheduler.stoppedBy)},
            {u"stopped_at"_s, jsonTime(scheduler.stoppedAt)},
            {u"last_sync_time"_s, jsonTime(scheduler.lastSync)},
            {u"next_sync_time"_s, jsonTime(scheduler.nextSync)},
            {u"sync_interval_minutes"_s, scheduler.intervalMinutes},
            {u"stats"_s, QJsonObject{{u"total_synced"_s, scheduler.totalSynced},
                                     {u"total_failed"_s, scheduler.totalFailed},
                                     {u"last_sync_duration"_s, duration}}}};
}

QJsonObject jsonOf(const StatusView &view, const QDateTime &now)
{
    const QJsonObject atZoho = {{u"records"_s, view.pendingAtZoho ? QJsonValue(*view.pendingAtZoho) : QJsonValue()},
                                {u"at"_s, jsonTime(view.pendingAtZohoTime)}};
    const QJsonObject calls = {{u"today"_s, view.calls.today},
                               {u"limit"_s, view.calls.limit > 0 ? QJsonValue(view.calls.limit) : QJsonValue()},
                               {u"exhausted_until"_s, jsonTime(view.calls.exhaustedUntil)}};
    return {{u"token"_s, tokenToJson(view.token, now)},
            {u"pending_records"_s, view.pendingHere},
            {u"pending_at_zoho"_s, atZoho},
            {u"parked"_s, view.parked},
            {u"calls"_s, calls},
            {u"cycle"_s, leaseToJson(view.lease)},
            {u"scheduler"_s, jsonOf(view.scheduler)},
            {u"last_run"_s, view.lastRun ? QJsonValue(jsonOf(*view.lastRun)) : QJsonValue()}};
}

} // namespace statusbridge
