// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/seenstatuses.h"

#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

Expected<QStringList> SeenStatuses::known(const QStringList &digests, qint64 since)
{
    const QString sql = u"SELECT s.digest FROM statusbridge_seen_statuses s WHERE %1 AND s.seen_at >= %2"_s.arg(
        m_database.dialect().isOneOfBoundTexts(u"s.digest"_s), QString::number(since));
    return textsForAll(m_database, sql, digests);
}

Expected<void> SeenStatuses::note(const QSet<QString> &digests, qint64 now)
{
    BulkRows rows;
    for (const QString &digest : digests) {
        rows.addRow(digest, now);
    }
    return insertAll(m_database, u"statusbridge_seen_statuses"_s,
                     {{.name = u"digest"_s}, {.name = u"seen_at"_s, .type = JsonField::Type::Integer}}, rows,
                     {u"digest"_s});
}

} // namespace statusbridge
