// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/history/writeapart.h"

namespace statusbridge {

namespace {

using namespace std::chrono_literals;

//! Of all short waits of a connection together.
constexpr auto longestWait = 15s;
//! Less than the shortest wait that a dialect asks for: a lock that is complained of sooner was not waited for.
constexpr auto noWait = 250ms;

} // namespace

FaultScope scopeOf(const Database &database, const FailedWrite &failed)
{
    const ErrorKind kind = failed.error.kind;
    const bool isOfDatabase = kind == ErrorKind::Database || kind == ErrorKind::Schema;
    if (!isOfDatabase || !failed.wasReached || database.lostACommit()) {
        return FaultScope::Whole;
    }
    const bool canBeOfARow = !database.dialect().waitLessForRows.isEmpty();
    switch (database.lastFault()) {
    case SqlFault::Constraint:
    case SqlFault::NoPermission:
    case SqlFault::Unknown:
        return FaultScope::Items;
    case SqlFault::ConnectionLost:
        return FaultScope::Connection;
    case SqlFault::Locked:
    case SqlFault::TimedOut:
        if (!canBeOfARow || !database.isOpen()) { // that of a file, or a server that doesn't answer
            return FaultScope::Whole;
        }
        // A trigger can say the same of its own.
        return failed.took < noWait ? FaultScope::Doubtful : FaultScope::Locked;
    default:
        return FaultScope::Doubtful;
    }
}

bool LockPatience::isOver() const
{
    return m_waited >= longestWait;
}

void LockPatience::waited(std::chrono::milliseconds time)
{
    m_waited += m_isShort ? time : 0ms;
    m_isShort = true;
}

std::optional<FailedWrite> writeOnce(Database &database, const FencingToken &fencingToken, const LockPatience &patience,
                                     const std::function<Expected<void>()> &body)
{
    const QString less = patience.isShort() ? database.dialect().waitLessForRows : QString();
    const QString asBefore = patience.isShort() ? database.dialect().waitAsBefore : QString();
    FailedWrite failed;
    auto began = std::chrono::steady_clock::now();
    const auto done = inFencedTransaction(database, fencingToken, [&] {
        failed.wasReached = true;
        began = std::chrono::steady_clock::now();
        const auto written = (less.isEmpty() ? Expected<void>() : database.run(less)).and_then(body);
        const auto restored = asBefore.isEmpty() ? Expected<void>() : database.run(asBefore);
        return written.and_then([&] { return restored; });
    });
    if (done) {
        return {};
    }
    failed.error = done.error();
    failed.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    return failed;
}

} // namespace statusbridge
