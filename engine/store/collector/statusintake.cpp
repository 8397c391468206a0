// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/statusintake.h"

#include "engine/store/collector/newstatuses.h"
#include "engine/store/collector/recounts.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/unrollstate.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"

#include <algorithm>

namespace statusbridge {

namespace {

//! What can't be found by is left away, and told of.
void limit(QString &text, bool fits, const QString &trouble, QMap<QString, int> &troubles)
{
    if (!fits) {
        text.clear();
        ++troubles[trouble];
    }
}

//! What makes a status the same as one that stands there.
QString contentOf(const QString &key, const QStringList &values)
{
    return key + u'\n' + values.join(u'\n');
}

QString contentOf(const QString &key, const BodyStatus &status)
{
    return contentOf(key,
                     {status.queueId, status.messageId, status.word, status.recipient, status.participant, status.time,
                      status.reasonCode, status.reason, status.provider, status.businessNumber, status.templateName});
}

} // namespace

int StatusIntake::source() const
{
    return settledSource(m_table.source);
}

Expected<void> StatusIntake::add(const QList<SourceBody> &bodies, const QHash<QString, QString> &known,
                                 const IntakeMoment &moment)
{
    QList<TakenBody> taken;
    taken.reserve(bodies.size());
    for (const SourceBody &body : bodies) {
        TakenBody read = this->read(body, moment.now);
        const QString before = known.value(body.key);
        if (before == read.hash || !fitsKey(body.key)) {
            continue;
        }
        read.isNew = before.isEmpty();
        taken += read;
    }
    if (taken.isEmpty()) {
        return {};
    }
    const auto count = static_cast<qint64>(taken.size());
    const auto done =
        findQueueIds(taken).and_then([&] { return moment.isHistory ? removeDone(taken) : Expected<qint64>(0); });
    const auto obsolete = done.and_then([&](qint64) { return removeKept(taken); });
    return obsolete.and_then([&](const QList<qint64> &old) {
        return inFencedTransaction(m_database, m_fencingToken, [&] {
            return write(taken, old, moment.now).and_then([&] {
                return countUnrolled(m_database, m_table, count, *done);
            });
        });
    });
}

StatusIntake::TakenBody StatusIntake::read(const SourceBody &body, const QDateTime &now) const
{
    BodyReading reading = body.isTooLarge ? BodyReading{.statuses = {}, .troubles = {{BodyTrouble::TooLarge, 1}}}
                                          : m_table.bodies->read(body.values, now);
    TakenBody taken{.key = body.key,
                    .hash = m_table.bodies->hashOf(body.values),
                    .isMarked = body.isMarked,
                    .statuses = {},
                    .troubles = {}};
    for (const auto &[trouble, count] : reading.troubles.asKeyValueRange()) {
        taken.troubles.insert(toString(trouble), count);
    }
    for (BodyStatus &status : reading.statuses) {
        limit(status.messageId, fitsIndex(status.messageId), u"long_value"_s, taken.troubles);
        limit(status.recipient, fitsIndex(status.recipient), u"long_value"_s, taken.troubles);
        taken.statuses += {.part = static_cast<int>(taken.statuses.size()), .status = status};
    }
    return taken;
}

Expected<void> StatusIntake::findQueueIds(QList<TakenBody> &taken)
{
    QStringList messageIds;
    for (const TakenBody &body : std::as_const(taken)) {
        for (const auto &[part, status] : body.statuses) {
            if (status.queueId.isEmpty() && !status.messageId.isEmpty()) {
                messageIds += status.messageId;
            }
        }
    }
    const auto known = m_lookup.queueIdsOf(messageIds);
    if (!known) {
        return known.error();
    }
    for (TakenBody &body : taken) {
        for (auto &[part, status] : body.statuses) {
            if (status.queueId.isEmpty()) {
                status.queueId = known->value(status.messageId);
            }
            if (status.queueId.isEmpty()) {
                ++body.troubles[u"no_queue_id"_s];
            }
            limit(status.queueId, fitsKey(status.queueId), u"long_queue_id"_s, body.troubles);
        }
    }
    return {};
}

Expected<qint64> StatusIntake::removeDone(QList<TakenBody> &taken)
{
    QSet<QString> queueIds;
    for (const TakenBody &body : std::as_const(taken)) {
        for (const TakenStatus &each : body.statuses) {
            queueIds.insert(each.status.queueId);
        }
    }
    queueIds.remove(QString());
    QHash<QString, QString> messageIds; // of those that were carried over; null where that isn't known
    const QString select =
        u"SELECT queue_id, message_id FROM statusbridge_delivered_queue_ids WHERE target = %1 AND %2"_s.arg(
            m_database.targetKey(), m_database.dialect().isOneOfBoundTexts(u"queue_id"_s));
    for (const QString &list : jsonLists({queueIds.cbegin(), queueIds.cend()})) {
        const auto read = m_database.forEachRow(select, {list}, [&messageIds](const QSqlQuery &row) {
            messageIds.insert(row.value(0).toString(), textOf(row.value(1)));
        });
        if (!read) {
            return read.error();
        }
    }
    qint64 done = 0;
    for (TakenBody &body : taken) {
        done += body.statuses.removeIf([&](const TakenStatus &each) {
            const auto carried = messageIds.constFind(each.status.queueId);
            return carried != messageIds.cend() && (carried->isNull() || *carried == each.status.messageId);
        });
    }
    return done;
}

Expected<QList<qint64>> StatusIntake::removeKept(QList<TakenBody> &taken)
{
    QStringList changed;
    for (const TakenBody &body : std::as_const(taken)) {
        changed += body.isNew ? QStringList() : QStringList(body.key);
    }
    IdsByContent there;
    const QString select =
        u"SELECT id, source_key, queue_id, message_id, word, recipient, participant, event_time, reason_code, reason, "
        "provider, business_number, template_name FROM %1 WHERE source = %2 AND %3"_s.arg(
            statusTable, QString::number(source()), m_database.dialect().isOneOfBoundTexts(u"source_key"_s));
    for (const QString &list : jsonLists(changed)) {
        const auto read = m_database.forEachRow(select, {list}, [&there](const QSqlQuery &row) {
            QStringList values;
            for (int column = 2; column <= 12; ++column) {
                values += row.value(column).toString();
            }
            there.insert(contentOf(row.value(1).toString(), values), row.value(0).toLongLong());
        });
        if (!read) {
            return read.error();
        }
    }
    for (TakenBody &body : taken) {
        if (!body.isNew) {
            body.statuses.removeIf([&](const TakenStatus &each) {
                const auto kept = there.find(contentOf(body.key, each.status));
                return kept != there.end() && (there.erase(kept), true);
            });
        }
    }
    return there.values();
}

Expected<void> StatusIntake::write(const QList<TakenBody> &taken, const QList<qint64> &obsolete, const QDateTime &now)
{
    return noteRecountsOfStatuses(m_database, obsolete)
        .and_then([&] { return deleteAll(m_database, QString(statusTable), u"id"_s, obsolete); })
        .and_then([&] { return addStatuses(taken, now); })
        .and_then([&] { return addBodies(taken); })
        .and_then([&] { return addTroubles(taken); })
        .and_then([&] { return addOpen(taken); })
        .and_then([&] { return settleMarked(taken); });
}

Expected<void> StatusIntake::addStatuses(const QList<TakenBody> &taken, const QDateTime &now)
{
    NewStatuses statuses;
    for (const TakenBody &body : taken) {
        for (const auto &[part, status] : body.statuses) {
            statuses.add({.source = source(), .key = body.key, .hash = body.hash, .part = part}, status,
                         now.toMSecsSinceEpoch());
        }
    }
    return statuses.insert(m_database);
}

Expected<void> StatusIntake::addBodies(const QList<TakenBody> &taken)
{
    BulkRows bodies;
    BulkRows changed;
    for (const TakenBody &body : taken) {
        bodies.addRow(source(), body.key, body.hash);
        if (!body.isNew) {
            changed.addRow(body.key, body.hash);
        }
    }
    const Dialect &dialect = m_database.dialect();
    const QString ofKept =
        dialect.updateJoined(QString(statusTable), u"body_hash"_s, u"j.hash"_s,
                             dialect.jsonRows({{.name = u"source_key"_s}, {.name = u"hash"_s}}) + u" AS j"_s,
                             u"r.source = %1 AND r.source_key = j.source_key"_s.arg(source()));
    auto done = insertAll(m_database, u"statusbridge_bodies"_s,
                          {{u"source"_s, JsonField::Type::Integer}, {u"source_key"_s}, {u"body_hash"_s}}, bodies,
                          {u"source_key"_s, u"source"_s});
    for (const QString &portion : changed.portions()) {
        done = done.and_then([&] { return m_database.run(ofKept, {portion}); });
    }
    return done;
}

Expected<void> StatusIntake::addTroubles(const QList<TakenBody> &taken)
{
    QStringList changed;
    BulkRows rows;
    for (const TakenBody &body : taken) {
        changed += body.isNew ? QStringList() : QStringList(body.key);
        for (const auto &[trouble, count] : body.troubles.asKeyValueRange()) {
            rows.addRow(source(), body.key, trouble, count);
        }
    }
    using Type = JsonField::Type;
    return deleteAll(m_database, u"statusbridge_body_troubles"_s, u"source_key"_s, changed,
                     u"source = "_s + QString::number(source()))
        .and_then([&] {
            return insertAll(
                m_database, u"statusbridge_body_troubles"_s,
                {{u"source"_s, Type::Integer}, {u"source_key"_s}, {u"trouble"_s}, {u"amount"_s, Type::Integer}}, rows);
        });
}

Expected<void> StatusIntake::addOpen(const QList<TakenBody> &taken)
{
    BulkRows rows;
    for (const TakenBody &body : taken) {
        if (!body.isMarked && !m_table.updated.isEmpty()) {
            rows.addRow(source(), body.key);
        }
    }
    return insertAll(m_database, u"statusbridge_open_bodies"_s,
                     {{u"source"_s, JsonField::Type::Integer}, {u"source_key"_s}}, rows,
                     {u"source_key"_s, u"source"_s});
}

Expected<void> StatusIntake::settleMarked(const QList<TakenBody> &taken)
{
    QStringList fresh;
    QStringList marked;
    for (const TakenBody &body : taken) {
        if (body.isNew && !body.statuses.isEmpty()) {
            fresh += body.key;
            marked += body.isMarked ? QStringList(body.key) : QStringList();
        }
    }
    const Dialect &dialect = m_database.dialect();
    const QString insert = u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) "_s;
    const QString statuses = QString::number(settledSource(RowSource::Statuses));
    const QString ofRows =
        u"r.source = %1 AND %2"_s.arg(QString::number(source()), dialect.isOneOfBoundTexts(u"r.source_key"_s));
    const QString end = dialect.orUpdate({u"target"_s, u"source"_s, u"queue_id"_s, u"row_id"_s}, {});
    // What an earlier version settled of the one status that it read in a row.
    const QString before =
        insert +
        u"SELECT s.target, %1, r.queue_id, %2, r.word FROM %3 r JOIN statusbridge_settled_rows s "
        "ON s.queue_id = r.queue_id AND s.row_id = r.source_key AND s.source = r.source WHERE %4 AND %5"_s.arg(
            statuses, dialect.text(u"r.id"_s), statusTable, ofRows,
            dialect.same(dialect.folded(u"s.word"_s), dialect.folded(u"r.word"_s))) +
        end;
    const QString byMark = insert +
                           u"SELECT %1, %2, r.queue_id, %3, r.word FROM %4 r WHERE %5"_s.arg(
                               m_database.targetKey(), statuses, dialect.text(u"r.id"_s), statusTable, ofRows) +
                           end;
    return changeForAll(m_database, before, fresh)
        .and_then([&](int) { return changeForAll(m_database, byMark, marked); })
        .and_then([](int) { return Expected<void>(); });
}

} // namespace statusbridge
