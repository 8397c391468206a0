// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/sql/database.h"

namespace statusbridge {

//! \brief Items that the database refused by themselves, each with its words.
template <typename Item>
using RefusedItems = QList<std::pair<Item, Error>>;

//! \brief Whether \p error, the last of \p database, is about what was written and not about the database's state, so
//! that others may pass. \param count of the items: a connection that breaks over many of them may not have stood their
//! size
[[nodiscard]] inline bool isAboutItems(const Database &database, const Error &error, qsizetype count)
{
    const SqlFault fault = database.lastFault();
    return error.kind == ErrorKind::Database &&
           (fault == SqlFault::Constraint || fault == SqlFault::NoPermission || fault == SqlFault::Unknown ||
            (fault == SqlFault::ConnectionLost && count > 1 && !database.lostACommit()));
}

//! \brief Hands \p items to \p write, which writes all or nothing; if the database refuses them, in ever smaller parts,
//! so that one bad item keeps none of the others off. Returns those that were refused. Errors: those of \p write that
//! are not about the items.
template <typename Item, typename Write>
[[nodiscard]] Expected<RefusedItems<Item>> writeApart(Database &database, const QList<Item> &items, const Write &write)
{
    if (items.isEmpty()) {
        return RefusedItems<Item>();
    }
    const Expected<void> written = write(items);
    if (written || !isAboutItems(database, written.error(), items.size())) {
        return written.and_then([] { return Expected(RefusedItems<Item>()); });
    }
    if (items.size() == 1) {
        return RefusedItems<Item>{{items.constFirst(), written.error()}};
    }
    const qsizetype half = items.size() / 2;
    return writeApart(database, items.first(half), write).and_then([&](const RefusedItems<Item> &refused) {
        return writeApart(database, items.sliced(half), write).transform([&](const RefusedItems<Item> &more) {
            return refused + more;
        });
    });
}

} // namespace statusbridge
