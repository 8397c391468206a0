// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/rowfault.h"

#include "engine/store/sql/database.h"

namespace statusbridge {

bool isAboutRows(const Database &database)
{
    switch (database.lastFault()) {
    case SqlFault::Constraint:
    case SqlFault::Unknown:
    case SqlFault::NoPermission:
    case SqlFault::MissingColumn:
    case SqlFault::MissingTable:
        return !database.lostACommit() && database.isOpen();
    default:
        return false;
    }
}

} // namespace statusbridge
