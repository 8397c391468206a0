// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/state/fencingtoken.h"

#include "engine/store/sql/database.h"

namespace statusbridge {

Expected<void> checkFencingToken(Database &database, const FencingToken &fencingToken)
{
    const auto holder = database.scalar(u"SELECT 1 FROM statusbridge_lease WHERE id = 1 AND token = ? "
                                        "AND holder IS NOT NULL"_s +
                                            database.dialect().lockedRead(),
                                        {fencingToken.token});
    if (!holder) {
        return holder.error();
    }
    if (!holder->isValid()) {
        return Error{.kind = ErrorKind::LeaseLost,
                     .message = u"Another instance has taken over the cycle, because this one did not "
                                "renew its lease in time: nothing more is written here."_s,
                     .detail = {},
                     .retryAfter = {},
                     .code = 0};
    }
    return {};
}

} // namespace statusbridge
