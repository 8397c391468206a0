// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/newstatuses.h"

#include "engine/store/collector/columnmap.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

namespace statusbridge {

namespace {

constexpr qsizetype longestIndexed = 2000; //!< bytes; PostgreSQL has about 2700

QList<BulkColumn> statusFields()
{
    using Type = BulkColumn::Type;
    return {{u"source"_s, Type::Integer},
            {u"source_key"_s},
            {u"body_hash"_s},
            {u"part"_s, Type::Integer},
            {u"queue_id"_s},
            {u"message_id"_s},
            {u"word"_s},
            {u"recipient"_s},
            {u"participant"_s},
            {u"event_time"_s},
            {u"reason_code"_s},
            {u"reason"_s},
            {u"provider"_s},
            {u"business_number"_s},
            {u"template_name"_s},
            {u"arrived_at"_s, Type::Integer},
            {u"payload"_s}};
}

} // namespace

bool fitsIndex(const QString &text)
{
    return text.toUtf8().size() <= longestIndexed;
}

void NewStatuses::add(const StatusOrigin &origin, const BodyStatus &status, qint64 arrivedAt, const QString &payload)
{
    const auto indexed = [](const QString &text) { return fitsIndex(text) ? orNull(text) : QString(); };
    m_rows.addRow(origin.source, notNull(origin.key), origin.hash, origin.part,
                  fitsKey(status.queueId) ? notNull(status.queueId) : u""_s, indexed(status.messageId),
                  orNull(status.word), indexed(status.recipient), indexed(status.participant), orNull(status.time),
                  orNull(status.reasonCode), orNull(status.reason), orNull(status.provider),
                  orNull(status.businessNumber), orNull(status.templateName), arrivedAt, payload);
}

Expected<void> NewStatuses::insert(Database &database) const
{
    return insertAll(database, QString(statusTable), statusFields(), m_rows);
}

} // namespace statusbridge
