// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/statusintake.h"

#include "engine/store/collector/newstatuses.h"
#include "engine/store/collector/recounts.h"
#include "engine/store/collector/rowsql.h"
#include "engine/store/collector/sourcerows.h"
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

//! What makes a status the same as one that stands there, of the same body.
QString contentOf(const QStringList &values)
{
    return values.join(u'\n');
}

QString contentOf(const BodyStatus &status)
{
    return contentOf({status.queueId, status.messageId, status.word, status.recipient, status.participant, status.time,
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
        const QString hash = m_table.bodies->hashOf(body.values);
        const QString before = known.value(body.key);
        if ((before == hash && moment.others.isEmpty()) || !fitsKey(body.key)) {
            continue;
        }
        taken += read(body, hash, moment.now);
        taken.last().news = before.isEmpty() ? BodyNews::New : before == hash ? BodyNews::Known : BodyNews::Changed;
    }
    if (taken.isEmpty()) {
        return {};
    }
    const auto count = static_cast<qint64>(taken.size());
    QStringList marked; // of those that were read for others; the new ones come with what is written
    for (const TakenBody &body : std::as_const(taken)) {
        marked += body.news == BodyNews::Known && body.isMarked ? QStringList(body.key) : QStringList();
    }
    const auto obsolete = findQueueIds(taken).and_then([&] { return removeKept(taken); });
    const auto done = obsolete.and_then(
        [&](const auto &) { return moment.isHistory ? removeDone(taken, moment.others) : Expected<qint64>(0); });
    return done.and_then([&](qint64 left) {
        removeNeedless(taken);
        return inFencedTransaction(m_database, m_fencingToken, [&] {
            return write(taken, *obsolete, moment).and_then([&] { return settleByMark(marked); }).and_then([&] {
                return countUnrolled(m_database, m_table, count, left);
            });
        });
    });
}

StatusIntake::TakenBody StatusIntake::read(const SourceBody &body, const QString &hash, const QDateTime &now) const
{
    BodyReading reading = body.isTooLarge ? BodyReading{.statuses = {}, .troubles = {{BodyTrouble::TooLarge, 1}}}
                                          : m_table.bodies->read(body.values, now);
    TakenBody taken{.key = body.key, .hash = hash, .isMarked = body.isMarked, .statuses = {}, .troubles = {}};
    for (const auto &[trouble, count] : reading.troubles.asKeyValueRange()) {
        taken.troubles.insert(toString(trouble), count);
    }
    for (BodyStatus &status : reading.statuses) {
        limit(status.messageId, fitsIndex(status.messageId), u"long_value"_s, taken.troubles);
        limit(status.recipient, fitsIndex(status.recipient), u"long_value"_s, taken.troubles);
        limit(status.participant, fitsIndex(status.participant), u"long_value"_s, taken.troubles);
        taken.statuses += {.part = static_cast<int>(taken.statuses.size()), .status = status};
    }
    return taken;
}

Expected<void> StatusIntake::findQueueIds(QList<TakenBody> &taken)
{
    QList<BodyStatus *> statuses;
    for (TakenBody &body : taken) {
        for (auto &[part, status] : body.statuses) {
            statuses += &status;
        }
    }
    if (const auto done = m_lookup.fillIn(statuses); !done) {
        return done;
    }
    for (TakenBody &body : taken) {
        for (auto &[part, status] : body.statuses) {
            if (status.queueId.isEmpty()) {
                ++body.troubles[u"no_queue_id"_s];
            }
            limit(status.queueId, fitsKey(status.queueId), u"long_queue_id"_s, body.troubles);
        }
    }
    return {};
}

//! Targets that have read all bodies come to no new one that was read for this target.
Expected<qint64> StatusIntake::removeDone(QList<TakenBody> &taken, const OtherReaders &others)
{
    const bool mustKeepNews = std::find(others.cbegin(), others.cend(), true) != others.cend();
    const auto mayLeave = [&](const TakenBody &body) { return body.news == BodyNews::Known || !mustKeepNews; };
    QSet<QString> queueIds;
    for (const TakenBody &body : std::as_const(taken)) {
        if (!mayLeave(body)) {
            continue;
        }
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
        if (!mayLeave(body)) {
            continue;
        }
        done += body.statuses.removeIf([&](const TakenStatus &each) {
            const auto carried = messageIds.constFind(each.status.queueId);
            return carried != messageIds.cend() && (carried->isNull() || *carried == each.status.messageId);
        });
    }
    return done;
}

Expected<QList<qint64>> StatusIntake::removeKept(QList<TakenBody> &taken)
{
    QStringList readBefore;
    for (const TakenBody &body : std::as_const(taken)) {
        readBefore += body.news == BodyNews::New ? QStringList() : QStringList(body.key);
    }
    QHash<QString, IdsByContent> there; // by the body's key
    const QString select =
        u"SELECT id, source_key, queue_id, message_id, word, recipient, participant, event_time, reason_code, reason, "
        "provider, business_number, template_name FROM %1 WHERE source = %2 AND %3"_s.arg(
            statusTable, QString::number(source()), m_database.dialect().isOneOfBoundTexts(u"source_key"_s));
    for (const QString &list : jsonLists(readBefore)) {
        const auto read = m_database.forEachRow(select, {list}, [&there](const QSqlQuery &row) {
            QStringList values;
            for (int column = 2; column <= 12; ++column) {
                values += row.value(column).toString();
            }
            there[row.value(1).toString()].insert(contentOf(values), row.value(0).toLongLong());
        });
        if (!read) {
            return read.error();
        }
    }
    QList<qint64> obsolete;
    for (TakenBody &body : taken) {
        IdsByContent kept = there.take(body.key);
        body.statuses.removeIf([&](const TakenStatus &each) {
            const auto same = kept.constFind(contentOf(each.status));
            return same != kept.cend() && (kept.erase(same), true);
        });
        // One that has not changed may have got its queue id later.
        obsolete += body.news == BodyNews::Changed ? kept.values() : QList<qint64>();
    }
    return obsolete;
}

//! What is marked is settled, and what has no queue id was kept when it was read first.
void StatusIntake::removeNeedless(QList<TakenBody> &taken) const
{
    for (TakenBody &body : taken) {
        if (body.news == BodyNews::Known) {
            body.statuses.removeIf(
                [&](const TakenStatus &each) { return body.isMarked || each.status.queueId.isEmpty(); });
        }
    }
    taken.removeIf([](const TakenBody &body) { return body.news == BodyNews::Known && body.statuses.isEmpty(); });
}

Expected<void> StatusIntake::write(const QList<TakenBody> &taken, const QList<qint64> &obsolete,
                                   const IntakeMoment &moment)
{
    return noteRecountsOfStatuses(m_database, obsolete)
        .and_then([&] { return deleteAll(m_database, QString(statusTable), u"id"_s, obsolete); })
        .and_then([&] { return addStatuses(taken, moment.now); })
        .and_then([&] { return addBodies(taken); })
        .and_then([&] { return addTroubles(taken); })
        .and_then([&] { return addOpen(taken); })
        .and_then([&] { return settleMarked(taken); })
        .and_then([&] { return settleForOthers(taken, moment); });
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
        if (body.news != BodyNews::Known) {
            bodies.addRow(source(), body.key, body.hash);
        }
        if (body.news == BodyNews::Changed) {
            changed.addRow(body.key, body.hash);
        }
    }
    const Dialect &dialect = m_database.dialect();
    const QString ofKept =
        dialect.updateJoined(QString(statusTable), u"body_hash"_s, u"j.hash"_s,
                             dialect.jsonRows({{.name = u"source_key"_s}, {.name = u"hash"_s}}) + u" AS j"_s,
                             u"r.source = %1 AND r.source_key = j.source_key"_s.arg(source()));
    auto done = insertAll(m_database, u"statusbridge_bodies"_s,
                          {{u"source"_s, BulkColumn::Type::Integer}, {u"source_key"_s}, {u"body_hash"_s}}, bodies,
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
        if (body.news == BodyNews::Known) {
            continue;
        }
        changed += body.news == BodyNews::Changed ? QStringList(body.key) : QStringList();
        for (const auto &[trouble, count] : body.troubles.asKeyValueRange()) {
            rows.addRow(source(), body.key, trouble, count);
        }
    }
    using Type = BulkColumn::Type;
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
    QStringList keys;
    for (const TakenBody &body : taken) {
        // A known one is kept here until the target is done with it that marks it.
        const bool mayBeOpen = body.news != BodyNews::Known || m_table.marksColumn();
        if (mayBeOpen && !body.isMarked && !m_table.updated.isEmpty()) {
            keys += body.key;
        }
    }
    return addToBeMarked(m_database, m_table, keys);
}

Expected<void> StatusIntake::settleMarked(const QList<TakenBody> &taken)
{
    QStringList fresh;
    QStringList marked;
    for (const TakenBody &body : taken) {
        if (body.news == BodyNews::New && !body.statuses.isEmpty()) {
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
    return changeForAll(m_database, before, fresh).and_then([&](int) { return settleByMark(marked); });
}

Expected<void> StatusIntake::settleByMark(const QStringList &keys)
{
    const Dialect &dialect = m_database.dialect();
    const QString byMark =
        u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) SELECT %1, %2, r.queue_id, "
        "%3, r.word FROM %4 r WHERE r.source = %5 AND %6"_s.arg(
            m_database.targetKey(), QString::number(settledSource(RowSource::Statuses)), dialect.text(u"r.id"_s),
            statusTable, QString::number(source()), dialect.isOneOfBoundTexts(u"r.source_key"_s)) +
        dialect.orUpdate({u"target"_s, u"source"_s, u"queue_id"_s, u"row_id"_s}, {});
    return changeForAll(m_database, byMark, keys).and_then([](int) { return Expected<void>(); });
}

Expected<void> StatusIntake::settleForOthers(const QList<TakenBody> &taken, const IntakeMoment &moment)
{
    QStringList keys;
    for (const TakenBody &body : taken) {
        keys += body.news == BodyNews::Known ? QStringList(body.key) : QStringList();
    }
    const Dialect &dialect = m_database.dialect();
    // Those of the moment are the ones that were missing.
    const QString settle =
        u"INSERT INTO statusbridge_settled_rows (target, source, queue_id, row_id, word) SELECT %1, %2, r.queue_id, "
        "%3, r.word FROM %4 r WHERE r.source = %5 AND r.arrived_at = %6 AND %7"_s +
        dialect.orUpdate({u"target"_s, u"source"_s, u"queue_id"_s, u"row_id"_s}, {});
    Expected<void> done;
    for (auto each = moment.others.cbegin(); each != moment.others.cend() && done; ++each) {
        if (each.value()) { // it has read all
            done = changeForAll(m_database,
                                settle.arg(QString::number(each.key()),
                                           QString::number(settledSource(RowSource::Statuses)), dialect.text(u"r.id"_s),
                                           statusTable, QString::number(source()), toMs(moment.now).toString(),
                                           dialect.isOneOfBoundTexts(u"r.source_key"_s)),
                                keys)
                       .and_then([](int) { return Expected<void>(); });
        }
    }
    return done;
}

} // namespace statusbridge
