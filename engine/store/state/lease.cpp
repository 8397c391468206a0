// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/lease.h"

#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/keyvaluetable.h"

#include <algorithm>

namespace statusbridge {

namespace {

//! The server's clock may be corrected while a lease is held.
constexpr qint64 leewayMs = 5'000;
//! By which a renewal may be late in any case.
constexpr qint64 shortestDelayMs = 1'000;
//! No setting allows a longer one.
constexpr qint64 longestLeaseMs = 3'600'000;

//! The state of how long the lease lasts from each renewal on, in ms.
constexpr QLatin1StringView lengthState("lease_length");
//! The state of until when, by the server's clock, calls of holders that were cut off may be under way. Not kept in the
//! lease's row, because it must outlive a successor that was ended before it had read it.
constexpr QLatin1StringView callsUntilState("foreign_calls_until");

struct LeaseRow
{
    LeaseState state;
    qint64 now = 0;
    qint64 length = 0;
    bool hasHolder = false;
};

Expected<LeaseRow> readRow(Database &database, const QString &end)
{
    LeaseRow row;
    const auto done =
        database.forEachRow(u"SELECT token, holder, expires_at, run_id, cancel_requested, cancelled_by, progress, %1 "
                            "FROM statusbridge_lease WHERE id = 1%2"_s.arg(database.dialect().now, end),
                            {}, [&row](const QSqlQuery &query) {
                                row.now = query.value(7).toLongLong();
                                row.hasHolder = !query.value(1).isNull();
                                row.state.left = std::chrono::milliseconds(query.value(2).toLongLong() - row.now);
                                row.state.fencingToken.token = query.value(0).toLongLong();
                                row.state.holder = query.value(1).toString();
                                row.state.expiresAt = fromMs(query.value(2));
                                row.state.runId = query.value(3).toLongLong();
                                row.state.cancelRequested = query.value(4).toBool();
                                row.state.cancelledBy = query.value(5).toString();
                                row.state.progress = progressFromJson(query.value(6).toString());
                            });
    // Read after the row is locked, since its holder may have written another one.
    const auto length = done.and_then([&] { return KeyValueTable(database).value(lengthState); });
    if (!length) {
        return length.error();
    }
    row.length = *length ? (*length)->value.toLongLong() : longestLeaseMs;
    row.state.held = row.hasHolder && row.state.left.count() > 0 && row.state.left.count() <= row.length + leewayMs;
    row.state.isAbandoned = row.hasHolder && !row.state.held;
    const qint64 sinceRenewal = row.length - row.state.left.count();
    row.state.isOverdue =
        row.state.held && *length && sinceRenewal > row.length / 3 + std::max(row.length / 6, shortestDelayMs);
    if (row.state.isOverdue) {
        row.state.progress = row.state.progress.value_or(CycleProgress{.runId = row.state.runId});
        row.state.progress->wait = {.reason = WaitReason::Silence, .number = static_cast<int>(sinceRenewal / 1000)};
    }
    return row;
}

Error busy(const LeaseRow &row)
{
    const QString expiry = row.state.expiresAt.toString(Qt::ISODate);
    return Error{.kind = ErrorKind::Busy,
                 .message = row.state.runId > 0 ? Sentence(SentenceId::CycleRunsElsewhereAs,
                                                           {row.state.holder, row.state.runId, expiry})
                                                : Sentence(SentenceId::CycleRunsElsewhere, {row.state.holder, expiry}),
                 .retryAfter = row.state.left};
}

//! 0 if it was noted by a clock that was ahead.
Expected<qint64> callsUntil(Database &database, qint64 now)
{
    return KeyValueTable(database).value(callsUntilState).transform([&](const std::optional<StateValue> &state) {
        return state && toMs(state->updatedAt).toLongLong() <= now + leewayMs ? state->value.toLongLong() : 0;
    });
}

Expected<void> noteCallsUntil(Database &database, qint64 until, qint64 now)
{
    return callsUntil(database, now).and_then([&](qint64 noted) {
        return KeyValueTable(database).setValue(callsUntilState, QString::number(std::max(noted, until)));
    });
}

Error rowIsGone(const Database &database)
{
    return schemaError(Sentence(SentenceId::LeaseRowLost, {database.displayName()}));
}

//! Only means something inside a transaction.
Expected<void> checkFencingToken(Database &database, const FencingToken &fencingToken)
{
    const auto holder = database.scalar(u"SELECT 1 FROM statusbridge_lease WHERE id = 1 AND token = ? "
                                        "AND holder IS NOT NULL"_s +
                                            database.dialect().lockedRead,
                                        {fencingToken.token});
    if (!holder || holder->isValid()) {
        return holder ? Expected<void>() : holder.error();
    }
    return Error{.kind = ErrorKind::LeaseLost, .message = Sentence(SentenceId::LeaseTakenOver)};
}

} // namespace

Expected<void> inFencedTransaction(Database &database, const FencingToken &fencingToken,
                                   const std::function<Expected<void>()> &body)
{
    return database.inTransaction([&] { return checkFencingToken(database, fencingToken).and_then(body); });
}

Expected<FencingToken> Lease::acquire(const QString &holder, int leaseSeconds, std::chrono::milliseconds callTimeout)
{
    FencingToken fencingToken;
    const auto done = m_database.inTransaction([&]() -> Expected<void> {
        const auto row = readRow(m_database, m_database.dialect().lockedRead);
        if (!row) {
            return row.error();
        }
        if (row->state.held) {
            return busy(*row);
        }
        const qint64 callsEnd = std::min(row->state.expiresAt.toMSecsSinceEpoch(), row->now) + callTimeout.count();
        const auto noted = row->state.isAbandoned ? noteCallsUntil(m_database, callsEnd, row->now) : Expected<void>();
        const qint64 length = leaseSeconds * qint64(1000);
        const auto kept =
            noted.and_then([&] { return KeyValueTable(m_database).setValue(lengthState, QString::number(length)); });
        if (!kept) {
            return kept;
        }
        fencingToken.token = row->state.fencingToken.token + 1;
        const auto changed = m_database.change(
            u"UPDATE statusbridge_lease SET token = ?, holder = ?, expires_at = %1 + ?, run_id = 0, "
            "cancel_requested = 0, cancelled_by = NULL, progress = NULL WHERE id = 1"_s.arg(m_database.dialect().now),
            {fencingToken.token, holder, length});
        return changed.and_then([&](int rows) { return rows > 0 ? Expected<void>() : rowIsGone(m_database); });
    });
    return done.transform([&] { return fencingToken; });
}

Expected<std::chrono::milliseconds> Lease::foreignCallsLeft(std::chrono::milliseconds callTimeout)
{
    return now().and_then([&](const QDateTime &now) {
        const qint64 nowMs = now.toMSecsSinceEpoch();
        return callsUntil(m_database, nowMs).transform([&](qint64 until) {
            // Another instance's calls may take longer than ours.
            return std::clamp(std::chrono::milliseconds(until - nowMs), std::chrono::milliseconds(0), callTimeout);
        });
    });
}

Expected<QDateTime> Lease::now()
{
    return m_database.scalar(u"SELECT "_s + m_database.dialect().now).transform(fromMs);
}

Expected<void> Lease::renew(const FencingToken &fencingToken, int leaseSeconds)
{
    return inFencedTransaction(m_database, fencingToken, [&]() -> Expected<void> {
        const auto row = readRow(m_database, {});
        if (!row) {
            return row.error();
        }
        const qint64 length = leaseSeconds * qint64(1000);
        const auto kept = row->length == length
                              ? Expected<void>()
                              : KeyValueTable(m_database).setValue(lengthState, QString::number(length));
        return kept.and_then([&] {
            return m_database.run(
                u"UPDATE statusbridge_lease SET expires_at = %1 + ? WHERE id = 1"_s.arg(m_database.dialect().now),
                {length});
        });
    });
}

Expected<void> Lease::release(const FencingToken &fencingToken, std::chrono::milliseconds callsLast)
{
    return m_database.inTransaction([&]() -> Expected<void> {
        const auto row = readRow(m_database, m_database.dialect().lockedRead);
        if (!row || row->state.fencingToken != fencingToken) {
            return row ? Expected<void>() : row.error();
        }
        const auto noted = callsLast.count() > 0 ? noteCallsUntil(m_database, row->now + callsLast.count(), row->now)
                                                 : Expected<void>();
        return noted.and_then([&] {
            return m_database.run(u"UPDATE statusbridge_lease SET holder = NULL, run_id = 0, "
                                  "cancel_requested = 0, cancelled_by = NULL, progress = NULL WHERE id = 1"_s);
        });
    });
}

Expected<LeaseState> Lease::state()
{
    return readRow(m_database, {}).transform([](const LeaseRow &row) {
        LeaseState free;
        free.fencingToken = row.state.fencingToken;
        free.isAbandoned = row.state.isAbandoned;
        return row.state.held ? row.state : free;
    });
}

Expected<bool> Lease::requestCancel(const QString &by)
{
    return state().and_then([&](const LeaseState &state) {
        const auto changed =
            state.held ? m_database.change(u"UPDATE statusbridge_lease SET cancel_requested = 1, "
                                           "cancelled_by = ? WHERE id = 1 AND holder IS NOT NULL AND token = ?"_s,
                                           {by, state.fencingToken.token})
                       : Expected<int>(0);
        return changed.transform([](int rows) { return rows > 0; });
    });
}

Expected<void> Lease::setProgress(const FencingToken &fencingToken, const CycleProgress &progress)
{
    const auto changed = m_database.change(u"UPDATE statusbridge_lease SET run_id = ?, progress = ? "
                                           "WHERE id = 1 AND token = ? AND holder IS NOT NULL"_s,
                                           {progress.runId, toJson(progress), fencingToken.token});
    return changed.and_then(
        [&](int rows) { return rows > 0 ? Expected<void>() : checkFencingToken(m_database, fencingToken); });
}

} // namespace statusbridge
