// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/snapshot.h"

#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

//! A lock is that of the whole file: beginForWrite would take the one that a Reader may not have.
bool locksTheWhole(const Dialect &dialect)
{
    return dialect.lockedRead.isEmpty();
}

} // namespace

Expected<void> inSnapshot(Database &database, const std::function<Expected<void>()> &body)
{
    if (!locksTheWhole(database.dialect())) {
        return database.inTransaction(body); // a Reader's are repeatable reads
    }
    if (const auto begun = database.run(u"BEGIN"_s); !begun) {
        return begun;
    }
    auto done = body();
    const auto ended = database.run(done ? u"COMMIT"_s : u"ROLLBACK"_s);
    return !done || ended ? done : ended;
}

} // namespace statusbridge
