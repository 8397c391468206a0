// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/personbodies.h"

namespace statusbridge {

Expected<void> forgetInArrivals(PersonRemoval &removal)
{
    const QString table = u"statusbridge_raw_bodies"_s;
    // Some of them are megabytes long.
    const OwnRows rows{.table = table, .columns = {u"body"_s}, .together = 50};
    return visitOwnRows(removal.database(), rows, [&](const QList<OwnRow> &bodies) {
        QList<qint64> ids;
        for (const OwnRow &row : bodies) {
            if (removal.traces().bodies.isInBody(row.values.constFirst().toUtf8())) {
                ids += row.id;
            }
        }
        return removal.remove(table, ids);
    });
}

} // namespace statusbridge
