// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"

#include <QHash>

namespace statusbridge {

//! \brief What a definite outcome ends: nothing as long as others of the queue id are missing.
struct GroupEnd
{
    QList<qint64> intents;
    StatusRows rowsToMark; //!< empty unless all of them succeeded
    bool allSucceeded = false;
};

//! \brief Follows the records that share a queue id: their rows are marked, and their intents end, together.
//!
//! Pure. A queue id is complete when every one of its sends has a definite outcome; while one is unknown,
//! all of its intents stay open, so that the next cycle can read all of them back.
class QueueIdGroups
{
public:
    void expect(const Intent &intent);
    [[nodiscard]] GroupEnd succeeded(const Intent &intent) { return endOne(intent); }
    //! \brief Certainly not done: refused, or never sent.
    [[nodiscard]] GroupEnd failed(const Intent &intent);

private:
    struct Group
    {
        int missing = 0;
        bool mayMark = true;
        QList<qint64> intents;
        StatusRows rows;
    };

    [[nodiscard]] GroupEnd endOne(const Intent &intent);

    QHash<QString, Group> m_groups;
};

} // namespace statusbridge
