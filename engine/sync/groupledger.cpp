// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/groupledger.h"

namespace statusbridge {

void GroupLedger::expect(const Intent &intent)
{
    Group &group = m_groups[intent.queueId];
    ++group.missing;
    group.mayMark = group.mayMark && intent.marksRows;
    group.intents.append(intent.id);
    group.rows = intent.rows;
}

GroupLedger::Closing GroupLedger::succeeded(const Intent &intent)
{
    return close(intent);
}

GroupLedger::Closing GroupLedger::failed(const Intent &intent)
{
    m_groups[intent.queueId].mayMark = false;
    return close(intent);
}

GroupLedger::Closing GroupLedger::close(const Intent &intent)
{
    Group &group = m_groups[intent.queueId];
    if (--group.missing > 0) {
        return {};
    }
    return {.intents = group.intents,
            .rowsToMark = group.mayMark ? group.rows : StatusRows(),
            .allSucceeded = group.mayMark};
}

} // namespace statusbridge
