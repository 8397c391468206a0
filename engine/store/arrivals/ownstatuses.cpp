// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/ownstatuses.h"

#include "engine/store/collector/newstatuses.h"
#include "engine/store/collector/recounts.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QSqlQuery>

namespace statusbridge {

namespace {

constexpr int mostMatched = 500;

} // namespace

QString receivedRows()
{
    return u"source_key = '' AND source = %1"_s.arg(receiverSource);
}

Expected<void> OwnStatuses::insert(const QList<ArrivedRow> &rows)
{
    NewStatuses statuses;
    for (const ArrivedRow &row : rows) {
        statuses.add({.source = receiverSource, .key = {}, .hash = row.digest, .part = row.part}, row.status,
                     row.receivedAt, payloadOf(row.status));
    }
    return statuses.insert(m_database);
}

Expected<int> OwnStatuses::match(QueueIdLookup &lookup)
{
    QHash<QString, QStringList> idsByMessage;
    qint64 last = 0;
    const auto read = m_database.forEachRow(
        u"SELECT s.id, s.message_id FROM statusbridge_statuses s WHERE s.queue_id = '' AND s.source = %1 "
        "AND s.id > %2 ORDER BY s.id LIMIT %3"_s.arg(receiverSource)
            .arg(m_matchedTo)
            .arg(mostMatched),
        {}, [&](const QSqlQuery &row) {
            last = row.value(0).toLongLong();
            if (const QString messageId = textOf(row.value(1)); !messageId.isEmpty()) {
                idsByMessage[messageId].append(QString::number(last));
            }
        });
    if (!read) {
        return read.error();
    }
    const auto known = lookup.queueIdsOf(idsByMessage.keys());
    if (!known) {
        return known.error();
    }
    int matched = 0;
    const auto written = m_database.inTransaction([&]() -> Expected<void> {
        matched = 0;
        for (auto each = known->cbegin(); each != known->cend(); ++each) {
            const QString ids = idsByMessage.value(each.key()).join(u", "_s);
            const auto changed = m_database.change(
                u"UPDATE statusbridge_statuses SET queue_id = ? WHERE queue_id = '' AND id IN (%1)"_s.arg(ids),
                {fitsKey(each.value()) ? each.value() : u""_s});
            if (!changed) {
                return changed.error();
            }
            matched += *changed;
        }
        return noteRecounts(m_database, known->values());
    });
    if (!written) {
        return written.error();
    }
    m_matchedTo = last;
    return matched;
}

} // namespace statusbridge
