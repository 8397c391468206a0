// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lease.h"

#include "engine/store/database.h"
#include "engine/store/sqlvalues.h"
#include "engine/store/statetable.h"

#include <algorithm>

namespace statusbridge {

namespace {

struct LeaseRow
{
    qint64 token = 0;
    LeaseState state;
    qint64 now = 0;
};

Expected<LeaseRow> readRow(Database &database, const QString &end)
{
    LeaseRow row;
    const auto done = database.forEachRow(
        QStringLiteral("SELECT token, holder, expires_at, run_id, cancel_requested, cancelled_by, progress, %1 "
                       "FROM statusbridge_lease WHERE id = 1%2")
            .arg(database.dialect().now(), end),
        {}, [&row](const QSqlQuery &query) {
            row.token = query.value(0).toLongLong();
            row.state.holder = query.value(1).toString();
            row.state.expiresAt = fromMs(query.value(2));
            row.state.runId = query.value(3).toLongLong();
            row.state.cancelRequested = query.value(4).toBool();
            row.state.cancelledBy = query.value(5).toString();
            row.state.progressJson = query.value(6).toString();
            row.now = query.value(7).toLongLong();
            const bool hasHolder = !query.value(1).isNull();
            row.state.left = std::chrono::milliseconds(std::max<qint64>(0, query.value(2).toLongLong() - row.now));
            row.state.held = hasHolder && row.state.left.count() > 0;
            row.state.isAbandoned = hasHolder && !row.state.held;
        });
    if (!done) {
        return done.error();
    }
    return row;
}

Error busy(const LeaseRow &row)
{
    const QString run = row.state.runId > 0 ? QStringLiteral(" as run %1").arg(row.state.runId) : QString();
    return Error{.kind = ErrorKind::Busy,
                 .message = QStringLiteral("A cycle is being run by %1%2: wait until it ends, or end it with "
                                           "\"statusbridge cancel\". Its lease lasts until %3 unless it is renewed.")
                                .arg(row.state.holder, run, row.state.expiresAt.toString(Qt::ISODate)),
                 .detail = {},
                 .retryAfter = row.state.left,
                 .code = 0};
}

//! Until when, by the server's clock, calls of holders that were cut off may be under way. Not a matter of the lease
//! itself, because it outlives whoever took over and was ended before it had looked.
QString callsUntilState()
{
    return QStringLiteral("foreign_calls_until");
}

Expected<qint64> callsUntil(Database &database)
{
    return StateTable(database).value(callsUntilState()).transform([](const std::optional<StateValue> &state) {
        return state ? state->value.toLongLong() : 0;
    });
}

Expected<void> noteCallsUntil(Database &database, qint64 until)
{
    return callsUntil(database).and_then([&](qint64 noted) {
        return StateTable(database).setValue(callsUntilState(), QString::number(std::max(noted, until)));
    });
}

Error rowIsGone(const Database &database)
{
    return Error{.kind = ErrorKind::Schema,
                 .message = QStringLiteral("%1 has lost the row that lets one instance at a time run a cycle: insert "
                                           "(1, 0, NULL, 0, 0, 0, NULL, NULL) into statusbridge_lease.")
                                .arg(database.displayName()),
                 .detail = {},
                 .retryAfter = {},
                 .code = 0};
}

} // namespace

Expected<Fence> Lease::acquire(const QString &holder, int leaseSeconds, std::chrono::milliseconds callTimeout)
{
    Fence fence;
    const auto done = m_database.inTransaction([&]() -> Expected<void> {
        const auto row = readRow(m_database, m_database.dialect().lockedRead());
        if (!row) {
            return row.error();
        }
        if (row->state.held) {
            return busy(*row);
        }
        const qint64 callsEnd = row->state.expiresAt.toMSecsSinceEpoch() + callTimeout.count();
        const auto noted = row->state.isAbandoned ? noteCallsUntil(m_database, callsEnd) : Expected<void>();
        if (!noted) {
            return noted;
        }
        fence.token = row->token + 1;
        const auto changed = m_database.change(
            QStringLiteral("UPDATE statusbridge_lease SET token = ?, holder = ?, expires_at = %1 + ?, run_id = 0, "
                           "cancel_requested = 0, cancelled_by = NULL, progress = NULL WHERE id = 1")
                .arg(m_database.dialect().now()),
            {fence.token, holder, leaseSeconds * qint64(1000)});
        if (!changed) {
            return changed.error();
        }
        return *changed > 0 ? Expected<void>() : rowIsGone(m_database);
    });
    if (!done) {
        return done.error();
    }
    return fence;
}

Expected<std::chrono::milliseconds> Lease::foreignCallsLeft(std::chrono::milliseconds callTimeout)
{
    const auto until = callsUntil(m_database);
    const auto now = until.and_then(
        [this](qint64) { return m_database.scalar(QStringLiteral("SELECT ") + m_database.dialect().now()); });
    if (!now) {
        return now.error();
    }
    // Never longer than a call takes, even if the server's clock was set back.
    return std::clamp(std::chrono::milliseconds(*until - now->toLongLong()), std::chrono::milliseconds(0), callTimeout);
}

Expected<LeaseBeat> Lease::renew(const Fence &fence, int leaseSeconds)
{
    LeaseBeat beat;
    const auto done = m_database.inTransaction([&]() -> Expected<void> {
        if (const auto ours = checkFence(m_database, fence); !ours) {
            return ours;
        }
        const auto row = readRow(m_database, {});
        if (!row) {
            return row.error();
        }
        beat = {.cancelRequested = row->state.cancelRequested, .cancelledBy = row->state.cancelledBy};
        const auto changed =
            m_database.change(QStringLiteral("UPDATE statusbridge_lease SET expires_at = %1 + ? WHERE id = 1")
                                  .arg(m_database.dialect().now()),
                              {leaseSeconds * qint64(1000)});
        return changed ? Expected<void>() : changed.error();
    });
    if (!done) {
        return done.error();
    }
    return beat;
}

Expected<void> Lease::check(const Fence &fence)
{
    return checkFence(m_database, fence);
}

Expected<void> Lease::release(const Fence &fence, std::chrono::milliseconds callsLast)
{
    return m_database.inTransaction([&]() -> Expected<void> {
        const auto row = readRow(m_database, m_database.dialect().lockedRead());
        if (!row || row->token != fence.token) {
            return row ? Expected<void>() : row.error();
        }
        if (const auto noted =
                callsLast.count() > 0 ? noteCallsUntil(m_database, row->now + callsLast.count()) : Expected<void>();
            !noted) {
            return noted;
        }
        const auto changed = m_database.change(
            QStringLiteral("UPDATE statusbridge_lease SET holder = NULL, run_id = 0, "
                           "cancel_requested = 0, cancelled_by = NULL, progress = NULL WHERE id = 1"));
        return changed ? Expected<void>() : changed.error();
    });
}

Expected<LeaseState> Lease::state()
{
    const auto row = readRow(m_database, {});
    return row.transform([](const LeaseRow &read) {
        LeaseState state;
        state.isAbandoned = read.state.isAbandoned;
        return read.state.held ? read.state : state;
    });
}

Expected<bool> Lease::requestCancel(const QString &by)
{
    const auto changed =
        m_database.change(QStringLiteral("UPDATE statusbridge_lease SET cancel_requested = 1, cancelled_by = ? "
                                         "WHERE id = 1 AND holder IS NOT NULL AND expires_at > %1")
                              .arg(m_database.dialect().now()),
                          {by});
    return changed.transform([](int rows) { return rows > 0; });
}

Expected<void> Lease::setProgress(const Fence &fence, qint64 runId, const QString &progressJson)
{
    const auto changed = m_database.change(QStringLiteral("UPDATE statusbridge_lease SET run_id = ?, progress = ? "
                                                          "WHERE id = 1 AND token = ? AND holder IS NOT NULL"),
                                           {runId, progressJson, fence.token});
    if (!changed) {
        return changed.error();
    }
    return *changed > 0 ? Expected<void>() : checkFence(m_database, fence);
}

} // namespace statusbridge
