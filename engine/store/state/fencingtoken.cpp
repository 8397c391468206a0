// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/fence.h"

#include "engine/store/database.h"

namespace statusbridge {

Expected<void> checkFence(Database &database, const Fence &fence)
{
    const auto holder = database.scalar(QStringLiteral("SELECT 1 FROM statusbridge_lease WHERE id = 1 AND token = ? "
                                                       "AND holder IS NOT NULL") +
                                            database.dialect().lockedRead(),
                                        {fence.token});
    if (!holder) {
        return holder.error();
    }
    if (!holder->isValid()) {
        return Error{.kind = ErrorKind::LeaseLost,
                     .message = QStringLiteral("Another instance has taken over the cycle, because this one did not "
                                               "renew its lease in time: nothing more is written here."),
                     .detail = {},
                     .retryAfter = {},
                     .code = 0};
    }
    return {};
}

} // namespace statusbridge
