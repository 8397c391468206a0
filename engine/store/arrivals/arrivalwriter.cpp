// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/arrivalwriter.h"

#include "engine/core/logging.h"
#include "engine/core/masking.h"
#include "engine/store/arrivals/arrivalpurge.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/database.h"

#include <QDateTime>
#include <QSet>

namespace statusbridge {

namespace {

void count(const BodyReading &reading, ArrivalCounts &counts)
{
    counts.received += reading.statuses.size();
    for (const auto &[trouble, count] : reading.troubles.asKeyValueRange()) {
        counts.withoutStatus[trouble] += count;
        counts.unreadable += isUsual(trouble) ? 0 : count;
    }
}

//! The statuses of all bodies, each once.
QList<ArrivedRow> rowsOf(const QList<ArrivedBody> &bodies, ArrivalCounts &counts)
{
    QList<ArrivedRow> rows;
    QSet<QString> seen;
    for (const ArrivedBody &body : bodies) {
        int part = body.firstPart;
        rows.reserve(rows.size() + body.reading.statuses.size());
        for (const BodyStatus &status : body.reading.statuses) {
            const QString digest = arrivalDigest(status);
            if (!seen.contains(digest)) {
                seen.insert(digest);
                rows.append({.status = status, .digest = digest, .receivedAt = body.receivedAt, .part = part});
            }
            ++part;
        }
        count(body.reading, counts);
    }
    return rows;
}

//! Those of \p digests that were seen since \p since, ms since 1970 UTC.
Expected<QStringList> seenDigests(Database &database, const QStringList &digests, qint64 since)
{
    const QString sql = u"SELECT s.digest FROM statusbridge_seen_statuses s WHERE %1 AND s.seen_at >= %2"_s.arg(
        database.dialect().isOneOfBoundTexts(u"s.digest"_s), QString::number(since));
    return textsForAll(database, sql, digests);
}

//! Notes all of \p digests as seen at \p now, ms since 1970 UTC. Inside of a transaction that others of this kind wait
//! for, and which has asked what is known.
Expected<void> noteDigests(Database &database, const QSet<QString> &digests, qint64 now)
{
    BulkRows rows;
    for (const QString &digest : digests) {
        rows.addRow(digest, now);
    }
    return insertAll(database, u"statusbridge_seen_statuses"_s,
                     {{.name = u"digest"_s}, {.name = u"seen_at"_s, .type = BulkColumn::Type::Integer}}, rows,
                     {u"digest"_s});
}

} // namespace

ArrivalWriter::ArrivalWriter(Database &database, const Settings &settings)
    : m_database(database)
    , m_settings(settings)
    , m_delivered(database)
    , m_own(database)
    , m_queueIds(database)
    , m_totals(database)
{}

Expected<void> ArrivalWriter::prepare()
{
    const auto tried = m_delivered.tryOne(m_settings.deliveredLogs);
    if (!tried) {
        return tried.error();
    }
    m_whyNoRows = *tried;
    return m_queueIds.prepare(m_settings.queueIds);
}

Expected<ArrivalCounts> ArrivalWriter::write(const QList<ArrivedBody> &bodies, const ArrivalMark &mark)
{
    return writeApart(bodies, mark, Form::AsConfigured);
}

Expected<ArrivalCounts> ArrivalWriter::writeApart(const QList<ArrivedBody> &bodies, const ArrivalMark &mark, Form form)
{
    auto written = writeOnce(bodies, mark, form);
    if (!written && written.error().kind == ErrorKind::Cancelled) { // see DeliveredRows::insert()
        qCWarning(lcStore).noquote() << m_delivered.name()
                                     << "left out rows without an error. Received statuses that it does not take are "
                                        "kept in statusbridge_statuses.";
        written = writeOnce(bodies, mark, form);
    }
    if (written || !isAboutRows(m_database)) {
        return written;
    }
    if (form == Form::AsConfigured && !m_whyNoRows) {
        // The table may have changed.
        if (const auto prepared = prepare(); !prepared) {
            return prepared.error();
        }
        if (m_whyNoRows) {
            return writeApart(bodies, mark, form);
        }
    }
    if (bodies.size() > 1) {
        const qsizetype half = bodies.size() / 2;
        auto first = writeApart(bodies.first(half), {}, form);
        if (!first) {
            return first;
        }
        return writeApart(bodies.sliced(half), mark, form).transform([&](const ArrivalCounts &second) {
            return *first += second;
        });
    }
    if (form != Form::WithoutBody) {
        return writeApart(bodies, mark, form == Form::AsConfigured ? Form::InOwnTable : Form::WithoutBody);
    }
    // Our own table takes whatever can be read; if even a trial of nothing fails, it is the database after all.
    const auto empty = writeOnce({}, mark, form);
    if (!empty) {
        return empty;
    }
    ArrivalCounts counts;
    counts.refused = bodies.isEmpty() ? 0 : bodies.constFirst().reading.statuses.size();
    qCCritical(lcStore).noquote() << withMaskedPersons(describe(written.error()))
                                  << "Statuses of a received webhook were left out for that:" << counts.refused;
    return m_totals.add(counts).transform([&] { return counts; });
}

Expected<ArrivalCounts> ArrivalWriter::writeOnce(const QList<ArrivedBody> &bodies, const ArrivalMark &mark, Form form)
{
    ArrivalCounts counts;
    const auto done = m_database.inTransaction([&] {
        // First: it makes other instances wait that may have received the same.
        return m_totals.lock()
            .and_then([&] { return writeStatuses(bodies, form); })
            .and_then([&](const ArrivalCounts &some) {
                counts = some;
                return m_totals.add(some);
            })
            .and_then([&] { return form == Form::WithoutBody ? Expected<void>() : keepRaw(bodies); })
            .and_then([&] { return keepArrivalMark(m_database, mark); });
    });
    return done.transform([&] { return counts; });
}

Expected<ArrivalCounts> ArrivalWriter::writeStatuses(const QList<ArrivedBody> &bodies, Form form)
{
    ArrivalCounts counts;
    QList<ArrivedRow> rows = rowsOf(bodies, counts);
    if (const auto dropped = dropDuplicates(rows); !dropped) {
        return dropped.error();
    }
    counts.duplicates = counts.received - rows.size();
    // By the shape's correlation, else by the sender's table, else the message id if that is wanted.
    QList<BodyStatus *> statuses;
    for (ArrivedRow &row : rows) {
        statuses += &row.status;
    }
    if (const auto found = m_queueIds.fillIn(statuses); !found) {
        return found.error();
    }
    const bool takesRows = form == Form::AsConfigured && !m_whyNoRows;
    QList<ArrivedRow> delivered;
    QList<ArrivedRow> own;
    for (const ArrivedRow &row : std::as_const(rows)) {
        const bool isMatched = !row.status.queueId.isEmpty();
        counts.unmatched += isMatched ? 0 : 1;
        (takesRows && isMatched ? delivered : own).append(row);
    }
    return m_delivered.insert(delivered)
        .and_then([&](const QList<ArrivedRow> &leftOut) { return m_own.insert(own + leftOut); })
        .transform([&] { return counts; });
}

//! Those that were seen before go. One that tells a queue id is no repetition of one that told none.
Expected<void> ArrivalWriter::dropDuplicates(QList<ArrivedRow> &rows)
{
    QSet<QString> asked;
    for (const ArrivedRow &row : std::as_const(rows)) {
        asked << row.digest << digestWithQueueId(row.digest);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto known =
        seenDigests(m_database, asked.values(), now.addDays(-m_settings.webhook.dedupDays).toMSecsSinceEpoch());
    if (!known) {
        return known.error();
    }
    const QSet<QString> seen(known->cbegin(), known->cend());
    QSet<QString> fresh;
    for (const ArrivedRow &row : std::as_const(rows)) {
        fresh << row.digest;
    }
    fresh -= seen;
    rows.removeIf([&](const ArrivedRow &row) {
        const QString complete = digestWithQueueId(row.digest);
        return !fresh.contains(row.digest) ||
               (complete != row.digest && (seen.contains(complete) || fresh.contains(complete)));
    });
    return noteDigests(m_database, fresh, now.toMSecsSinceEpoch());
}

Expected<void> ArrivalWriter::keepRaw(const QList<ArrivedBody> &bodies)
{
    if (m_settings.webhook.rawDays == 0) {
        return {};
    }
    BulkRows rows;
    for (const ArrivedBody &body : bodies) {
        if (body.raw.isEmpty()) {
            continue;
        }
        rows.addRow(body.shape, body.receivedAt, notNull(QString::fromUtf8(body.raw)));
    }
    return insertAll(
        m_database, u"statusbridge_raw_bodies"_s,
        {{.name = u"shape"_s}, {.name = u"received_at"_s, .type = BulkColumn::Type::Integer}, {.name = u"body"_s}},
        rows);
}

Expected<int> ArrivalWriter::matchLater()
{
    return m_queueIds.isPrepared() ? m_own.match(m_queueIds) : Expected<int>(0);
}

Expected<bool> ArrivalWriter::purge()
{
    return purgeArrivals(m_database, m_settings, QDateTime::currentDateTimeUtc());
}

} // namespace statusbridge
