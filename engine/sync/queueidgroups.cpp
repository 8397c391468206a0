// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/queueidgroups.h"

namespace statusbridge {

void QueueIdGroups::expect(const Intent &intent)
{
    Group &group = m_groups[intent.queueId];
    ++group.missing;
    group.mayMark = group.mayMark && intent.marksRows;
    group.intents.append(intent.id);
    group.rows = intent.rows;
}

GroupEnd QueueIdGroups::failed(const Intent &intent)
{
    m_groups[intent.queueId].mayMark = false;
    return endOne(intent);
}

GroupEnd QueueIdGroups::endOne(const Intent &intent)
{
    if (--m_groups[intent.queueId].missing > 0) {
        return {};
    }
    const Group ended = m_groups.take(intent.queueId);
    return {.intents = ended.intents,
            .rowsToMark = ended.mayMark ? ended.rows : StatusRows(),
            .allSucceeded = ended.mayMark};
}

} // namespace statusbridge
