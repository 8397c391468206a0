// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/ownstatuses.h"

#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <QSqlQuery>

namespace statusbridge {

namespace {

constexpr int mostMatched = 500;

QList<JsonField> statusFields()
{
    const auto number = JsonField::Type::Integer;
    return {{.name = u"source"_s, .type = number},
            {.name = u"source_key"_s},
            {.name = u"body_hash"_s},
            {.name = u"part"_s, .type = number},
            {.name = u"queue_id"_s},
            {.name = u"message_id"_s},
            {.name = u"word"_s},
            {.name = u"recipient"_s},
            {.name = u"participant"_s},
            {.name = u"event_time"_s},
            {.name = u"reason_code"_s},
            {.name = u"reason"_s},
            {.name = u"provider"_s},
            {.name = u"business_number"_s},
            {.name = u"template_name"_s},
            {.name = u"arrived_at"_s, .type = number},
            {.name = u"payload"_s}};
}

} // namespace

QString receivedRows()
{
    return u"source_key = '' AND source = %1"_s.arg(receiverSource);
}

Expected<void> OwnStatuses::insert(const QList<ArrivedRow> &rows)
{
    BulkRows bulk;
    for (const ArrivedRow &row : rows) {
        const BodyStatus &status = row.status;
        // No key is longer, and none that is leads anywhere (longestKey); the payload has it.
        const QString queueId = fitsKey(status.queueId) ? notNull(status.queueId) : u""_s;
        bulk.addRow(static_cast<qint64>(receiverSource), u""_s, row.digest, static_cast<qint64>(row.part), queueId,
                    orNull(status.messageId), status.word, orNull(status.recipient), orNull(status.participant),
                    orNull(status.time), orNull(status.reasonCode), orNull(status.reason), orNull(status.provider),
                    orNull(status.businessNumber), orNull(status.templateName), row.receivedAt, payloadOf(status));
    }
    return insertAll(m_database, u"statusbridge_statuses"_s, statusFields(), bulk);
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
        return {};
    });
    if (!written) {
        return written.error();
    }
    m_matchedTo = last;
    return matched;
}

} // namespace statusbridge
