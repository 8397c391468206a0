// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/seenstatuses.h"

#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

Expected<QSet<QString>> SeenStatuses::note(const QStringList &digests, qint64 now, qint64 since)
{
    const QString sql = u"SELECT s.digest FROM statusbridge_seen_statuses s WHERE %1 AND s.seen_at >= %2"_s.arg(
        m_database.dialect().isOneOfBoundTexts(u"s.digest"_s), QString::number(since));
    return textsForAll(m_database, sql, digests).and_then([&](const QStringList &known) {
        QSet<QString> fresh(digests.cbegin(), digests.cend());
        for (const QString &digest : known) {
            fresh.remove(digest);
        }
        BulkRows rows;
        for (const QString &digest : std::as_const(fresh)) {
            rows.addRow(digest, now);
        }
        return insertAll(m_database, u"statusbridge_seen_statuses"_s,
                         {{.name = u"digest"_s}, {.name = u"seen_at"_s, .type = JsonField::Type::Integer}}, rows,
                         {u"digest"_s})
            .transform([&] { return fresh; });
    });
}

} // namespace statusbridge
