// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

namespace statusbridge {

class Database;

//! \brief Proof of having been given the lease. Every write of a cycle shows it, so that a holder that slept through
//! its lease can't write over its successor: tokens only rise.
struct FencingToken
{
    qint64 token = 0;

    bool operator==(const FencingToken &) const = default;
};

//! \brief LeaseLost unless \p fence is that of the present holder. Only means something inside a transaction.
[[nodiscard]] Expected<void> checkFencingToken(Database &database, const FencingToken &fencingToken);

} // namespace statusbridge
