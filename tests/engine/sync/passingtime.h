// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/sync/cyclefixture.h"

namespace statusbridge {

//! \brief Sets the clock of \p fixture to \p time, which is later. The database's can't be set, so what is kept there
//! becomes as much older.
inline void passTo(CycleFixture &fixture, const QDateTime &time)
{
    const qint64 ms = fixture.clock.utcNow().msecsTo(time);
    fixture.clock.advance(std::chrono::milliseconds(ms));
    for (const QString &statement :
         {u"UPDATE statusbridge_orphans SET since = since - %1, counted_from = counted_from - %1, "
          "ask_after = ask_after - %1"_s,
          u"UPDATE statusbridge_delivered_queue_ids SET ask_after = ask_after - %1"_s,
          u"UPDATE statusbridge_state SET updated_at = updated_at - %1"_s}) {
        fixture.execute(statement.arg(ms));
    }
}

} // namespace statusbridge
