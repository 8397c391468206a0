// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lease.h"

#include "engine/store/database.h"
#include "engine/store/sqlvalues.h"

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
            row.state.held = !query.value(1).isNull() && query.value(2).toLongLong() > row.now;
        });
    if (!done) {
        return done.error();
    }
    return row;
}

Error busy(const LeaseRow &row)
{
    const std::chrono::milliseconds left(row.state.expiresAt.toMSecsSinceEpoch() - row.now);
    return Error{.kind = ErrorKind::Busy,
                 .message = QStringLiteral("A cycle is being run by %1: wait until it ends, or end it with "
                                           "\"statusbridge cancel\". Its lease lasts until %2 unless it is renewed.")
                                .arg(row.state.holder, row.state.expiresAt.toString(Qt::ISODate)),
                 .detail = {},
                 .retryAfter = left,
                 .code = 0};
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

Expected<Fence> Lease::acquire(const QString &holder, int leaseSeconds)
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

Expected<void> Lease::release(const Fence &fence)
{
    const auto changed = m_database.change(QStringLiteral("UPDATE statusbridge_lease SET holder = NULL, run_id = 0, "
                                                          "cancel_requested = 0, cancelled_by = NULL, progress = NULL "
                                                          "WHERE id = 1 AND token = ?"),
                                           {fence.token});
    return changed ? Expected<void>() : changed.error();
}

Expected<LeaseState> Lease::state()
{
    const auto row = readRow(m_database, {});
    return row.transform([](const LeaseRow &read) { return read.state.held ? read.state : LeaseState{}; });
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
