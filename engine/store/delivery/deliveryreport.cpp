// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/deliveryreport.h"

#include "engine/store/delivery/deliverycounting.h"
#include "engine/store/delivery/messagekinds.h"
#include "engine/store/delivery/messagetotals.h"
#include "engine/store/delivery/timeaxis.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/keyvaluetable.h"

#include <QSet>
#include <QSqlQuery>

#include <algorithm>
#include <limits>

namespace statusbridge {

namespace {

constexpr qsizetype mostGroups = 100;
constexpr qint64 firstBucket = std::numeric_limits<qint64>::min();
constexpr qint64 lastBucket = std::numeric_limits<qint64>::max();

QDateTime timeOfBucket(qint64 bucket)
{
    return QDateTime::fromMSecsSinceEpoch(bucket * bucketMs, Qt::UTC);
}

//! The whole buckets of a time, and what of it lies before and behind them, in ms.
struct BucketRange
{
    qint64 begin = firstBucket;
    qint64 end = lastBucket; //!< exclusive
    std::optional<std::pair<qint64, qint64>> before = {};
    std::optional<std::pair<qint64, qint64>> behind = {};
};

BucketRange rangeOf(const DeliveryFilter &filter)
{
    BucketRange range;
    if (filter.from.isValid()) {
        const qint64 from = filter.from.toMSecsSinceEpoch();
        range.begin = bucketOf(from + bucketMs - 1);
        if (range.begin * bucketMs > from) {
            range.before = {from, range.begin * bucketMs};
        }
    }
    if (filter.until.isValid()) {
        const qint64 until = filter.until.toMSecsSinceEpoch();
        range.end = bucketOf(until);
        if (range.end < range.begin && range.before) { // both within one bucket
            range.before->second = std::min(range.before->second, until);
        } else if (range.end * bucketMs < until) {
            range.behind = {range.end * bucketMs, until};
        }
    }
    return range;
}

void addTo(DeliveryCounts &counts, DeliveryState state, qint64 messages)
{
    switch (state) {
    case DeliveryState::Pending:
        counts.pending += messages;
        return;
    case DeliveryState::Delivered:
        counts.delivered += messages;
        return;
    case DeliveryState::Read:
        counts.read += messages;
        return;
    case DeliveryState::Failed:
        counts.failed += messages;
        return;
    case DeliveryState::Unknown:
        counts.unknown += messages;
        return;
    }
}

//! Adds up what is read.
class ReportBuilder
{
public:
    ReportBuilder(Database &database, const DeliveryQuestion &question, const QHash<qint64, StoredKind> &kinds)
        : m_database(database), m_question(question), m_range(rangeOf(question.filter))
    {
        QSet<qint64> states;
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
            if (isMeant(kind->kind, question.filter)) {
                m_kinds.insert(kind.key(), *kind);
                m_ofKinds += (m_ofKinds.isEmpty() ? u""_s : u", "_s) + QString::number(kind.key());
                states.insert(static_cast<qint64>(kind->kind.state));
            }
        }
        for (const qint64 state : std::as_const(states)) {
            m_ofStates += (m_ofStates.isEmpty() ? u""_s : u", "_s) + QString::number(state);
        }
    }

    Expected<DeliveryReport> build()
    {
        const auto hasAny = m_kinds.isEmpty() ? makePeriods(false) : makeAxis();
        if (!hasAny || !*hasAny) {
            return hasAny.transform([this](bool) { return m_report; });
        }
        const auto spans = offsetSpans(timeOfBucket(m_begin), timeOfBucket(m_end), m_question.zone);
        Expected<void> done;
        for (const OffsetSpan &span : spans) {
            done = done.and_then([&] { return addSpan(span); });
        }
        return done.and_then([this] { return addGroups(); })
            .and_then([this] { return addDurations(); })
            .and_then([this] { return addEdge(m_range.before); })
            .and_then([this] { return addEdge(m_range.behind); })
            .transform([this] {
                makeLists();
                return m_report;
            });
    }

private:
    //! False if there is nothing to be told.
    Expected<bool> makeAxis()
    {
        bool hasAny = false;
        const auto found = m_database.forEachRow(
            u"SELECT (SELECT bucket FROM %1 ORDER BY bucket LIMIT 1), "
            "(SELECT bucket FROM %1 ORDER BY bucket DESC LIMIT 1)"_s.arg(nameOf(TotalTable::States)),
            {}, [&](const QSqlQuery &row) {
                hasAny = !row.isNull(0);
                m_begin = row.value(0).toLongLong();
                m_end = row.value(1).toLongLong() + 1;
            });
        return found ? makePeriods(hasAny) : found.error();
    }

    Expected<bool> makePeriods(bool hasAny)
    {
        const DeliveryFilter &filter = m_question.filter;
        if (!hasAny && !(filter.from.isValid() && filter.until.isValid())) {
            return false;
        }
        const QDateTime begin = filter.from.isValid() ? filter.from.toUTC() : timeOfBucket(m_begin);
        const QDateTime end = filter.until.isValid() ? filter.until.toUTC() : timeOfBucket(m_end);
        if (begin < end) {
            m_report.periods = periodsOf(begin, end.addMSecs(-1), m_question.step, m_question.zone);
        }
        m_begin = std::max(m_begin, m_range.begin);
        m_end = std::max(m_begin, std::min(m_end, m_range.end));
        return hasAny && begin < end;
    }

    //! In each span, steps are of the same length: the database adds up. States alone are far fewer rows than kinds.
    Expected<void> addSpan(const OffsetSpan &span)
    {
        const qint64 begin = std::max(m_begin, bucketOf(span.begin.toMSecsSinceEpoch()));
        const qint64 end = std::min(m_end, bucketOf(span.end.toMSecsSinceEpoch() + bucketMs - 1));
        const qint64 step = m_question.step == DeliveryStep::Hour ? bucketsOfDay / 24 : bucketsOfDay;
        const qint64 offset = bucketOf(span.offsetSeconds * 1000LL);
        const DeliveryFilter &filter = m_question.filter;
        const bool isByState = !filter.provider && !filter.number && !filter.messageTemplate && !filter.reasonCode;
        return m_database.forEachRow(
            u"SELECT kind, %1 - %1 % %2 AS step, sum(messages) FROM %3 WHERE bucket >= %4 AND bucket < %5 "
            "AND kind IN (%6) GROUP BY kind, step"_s.arg(u"(bucket + %1)"_s.arg(offset), QString::number(step),
                                                         nameOf(isByState ? TotalTable::States : TotalTable::Kinds),
                                                         QString::number(begin), QString::number(end),
                                                         isByState ? m_ofStates : m_ofKinds),
            {}, [&](const QSqlQuery &row) {
                const auto state = isByState ? static_cast<DeliveryState>(row.value(0).toInt())
                                             : m_kinds.value(row.value(0).toLongLong()).kind.state;
                addToPeriod(std::max(timeOfBucket(row.value(1).toLongLong() - offset), span.begin), state,
                            row.value(2).toLongLong());
            });
    }

    //! A SELECT of \p columns from whole days, and from buckets at the two ends of the time.
    [[nodiscard]] QString overall(const QString &columns, const QString &kinds, const QString &end) const
    {
        const qint64 firstDay = (m_begin + bucketsOfDay - 1) / bucketsOfDay;
        const qint64 lastDay = m_end / bucketsOfDay;
        const auto part = [&](TotalTable table, qint64 from, qint64 until) {
            return u"SELECT %1 FROM %2 WHERE bucket >= %3 AND bucket < %4 AND kind IN (%5)%6"_s.arg(
                columns, nameOf(table), QString::number(from), QString::number(until), kinds, end);
        };
        if (firstDay >= lastDay) {
            return part(TotalTable::Kinds, m_begin, m_end);
        }
        return QStringList{part(TotalTable::Kinds, m_begin, firstDay * bucketsOfDay),
                           part(TotalTable::Days, firstDay, lastDay),
                           part(TotalTable::Kinds, lastDay * bucketsOfDay, m_end)}
            .join(u" UNION ALL "_s);
    }

    Expected<void> addGroups()
    {
        return m_database.forEachRow(overall(u"kind, sum(messages), sum(by_arrival)"_s, m_ofKinds, u" GROUP BY kind"_s),
                                     {}, [&](const QSqlQuery &row) {
                                         addToGroups(row.value(0).toLongLong(), row.value(1).toLongLong(),
                                                     row.value(2).toLongLong());
                                     });
    }

    Expected<void> addDurations()
    {
        QStringList arrived;
        for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
            const DeliveryState state = kind->kind.state;
            if (state == DeliveryState::Delivered || state == DeliveryState::Read) {
                arrived += QString::number(kind.key());
            }
        }
        if (arrived.isEmpty()) {
            return {};
        }
        return m_database.forEachRow(overall(u"durations"_s, arrived.join(u", "_s), u" AND durations <> ''"_s), {},
                                     [this](const QSqlQuery &row) { m_durations.addText(row.value(0).toString()); });
    }

    //! What of the time is less than a bucket is counted message by message.
    Expected<void> addEdge(const std::optional<std::pair<qint64, qint64>> &edge)
    {
        if (!edge) {
            return {};
        }
        return m_database.forEachRow(
            u"SELECT kind, first_time, by_arrival, seconds_to_delivered FROM statusbridge_messages "
            "WHERE first_time >= %1 AND first_time < %2 AND kind IN (%3)"_s.arg(
                QString::number(edge->first), QString::number(edge->second), m_ofKinds),
            {}, [&](const QSqlQuery &row) {
                const qint64 kind = row.value(0).toLongLong();
                addToGroups(kind, 1, row.value(2).toLongLong());
                addToPeriod(QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
                            m_kinds.value(kind).kind.state, 1);
                if (!row.isNull(3)) {
                    m_durations.add(row.value(3).toLongLong(), 1);
                }
            });
    }

    void addToPeriod(const QDateTime &time, DeliveryState state, qint64 messages)
    {
        if (const qsizetype at = periodAt(m_report.periods, time); at >= 0) {
            addTo(m_report.periods[at].counts, state, messages);
        }
    }

    void addToGroups(qint64 kind, qint64 messages, qint64 byArrival)
    {
        const StoredKind &stored = m_kinds[kind];
        const MessageKind &of = stored.kind;
        addTo(m_report.counts, of.state, messages);
        m_report.withoutEventTime += byArrival;
        addTo(m_groups[DeliveryDimension::Provider][of.provider], of.state, messages);
        addTo(m_groups[DeliveryDimension::Number][of.number], of.state, messages);
        addTo(m_groups[DeliveryDimension::Template][of.messageTemplate], of.state, messages);
        if (of.state == DeliveryState::Failed) {
            DeliveryReason &reason = m_reasons[{of.reasonProvider, of.reasonCode}];
            reason.provider = of.reasonProvider;
            reason.code = of.reasonCode;
            reason.words = reason.words.isEmpty() ? stored.reasonWords : reason.words;
            reason.messages += messages;
        }
    }

    void makeLists()
    {
        for (auto groups = m_groups.cbegin(); groups != m_groups.cend(); ++groups) {
            QList<DeliveryGroup> &list = m_report.groups[groups.key()];
            for (auto group = groups->cbegin(); group != groups->cend(); ++group) {
                list.append({.value = group.key(), .counts = group.value()});
            }
            std::ranges::stable_sort(list, std::ranges::greater(),
                                     [](const DeliveryGroup &group) { return group.counts.total(); });
            list = list.first(std::min(list.size(), mostGroups));
        }
        m_report.reasons = m_reasons.values();
        std::ranges::stable_sort(m_report.reasons, std::ranges::greater(), &DeliveryReason::messages);
        m_report.reasons = m_report.reasons.first(std::min(m_report.reasons.size(), mostGroups));
        m_report.times = {.messages = m_durations.messages(),
                          .medianSeconds = m_durations.percentile(0.5),
                          .percentile95Seconds = m_durations.percentile(0.95)};
    }

    Database &m_database;
    const DeliveryQuestion &m_question;
    BucketRange m_range;
    QHash<qint64, StoredKind> m_kinds; //!< those that are meant
    QString m_ofKinds;                 //!< their numbers, with commas between them
    QString m_ofStates;                //!< the same of their states
    qint64 m_begin = 0;                //!< the buckets that there are and that are asked for
    qint64 m_end = 0;                  //!< exclusive
    DeliveryReport m_report;
    Durations m_durations;
    QMap<DeliveryDimension, QMap<QString, DeliveryCounts>> m_groups;
    QMap<std::pair<QString, QString>, DeliveryReason> m_reasons;
};

//! A message is a queue id and a message id: statuses that are known by the latter alone make none yet.
Expected<qint64> countWithoutQueueId(Database &database)
{
    return database
        .scalar(
            u"SELECT count(*) FROM (SELECT 1 AS one FROM statusbridge_statuses WHERE queue_id = '' LIMIT %1) t"_s.arg(
                withoutQueueIdCounted))
        .transform([](const QVariant &found) { return found.toLongLong(); });
}

} // namespace

bool isMeant(const MessageKind &kind, const DeliveryFilter &filter)
{
    const auto fits = [](const std::optional<QString> &wanted, const QString &text) {
        return !wanted || *wanted == text;
    };
    return fits(filter.provider, kind.provider) && fits(filter.number, kind.number) &&
           fits(filter.messageTemplate, kind.messageTemplate) &&
           (filter.states.isEmpty() || filter.states.contains(kind.state)) &&
           (!filter.reasonCode || (kind.state == DeliveryState::Failed && fits(filter.reasonCode, kind.reasonCode)));
}

Expected<DeliveryReport> readDeliveryReport(Database &database, const DeliveryQuestion &question)
{
    const auto kinds = storedKinds(database);
    const auto report = kinds.and_then(
        [&](const QHash<qint64, StoredKind> &all) { return ReportBuilder(database, question, all).build(); });
    const auto counted = report.and_then([&](const auto &) { return KeyValueTable(database).value(countedState()); });
    const auto without = counted.and_then([&](const auto &) { return countWithoutQueueId(database); });
    const auto since = without.and_then([&](qint64) { return countedCompletelySince(database); });
    return since.transform([&](const QDateTime &complete) {
        DeliveryReport read = *report;
        read.withoutQueueId = *without;
        read.completeSince = complete;
        read.countedAt = *counted ? (*counted)->updatedAt : QDateTime();
        return read;
    });
}

} // namespace statusbridge
