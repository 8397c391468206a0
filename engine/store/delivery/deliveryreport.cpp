// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/deliveryreport.h"

#include "engine/store/delivery/deliverycounting.h"
#include "engine/store/delivery/messagekinds.h"
#include "engine/store/delivery/messagetotals.h"
#include "engine/store/delivery/timeaxis.h"
#include "engine/store/sql/database.h"
#include "engine/store/sql/sqlvalues.h"
#include "engine/store/state/keyvaluetable.h"

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
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
            if (isMeant(kind->kind, question.filter)) {
                m_kinds.insert(kind.key(), *kind);
                m_ids += QString::number(kind.key());
            }
        }
    }

    Expected<DeliveryReport> build()
    {
        const auto first = m_ids.isEmpty() ? Expected<bool>(false) : makeAxis();
        if (!first || !*first) {
            return first.transform([this](bool) { return m_report; });
        }
        const auto spans = offsetSpans(timeOfBucket(m_first), timeOfBucket(m_last + 1), m_question.zone);
        Expected<void> done;
        for (const OffsetSpan &span : spans) {
            done = done.and_then([&] { return addSpan(span); });
        }
        for (const auto &edge : {m_range.before, m_range.behind}) {
            done = done.and_then([&] { return edge ? addEdge(*edge) : Expected<void>(); });
        }
        return done.and_then([this] { return addDurations(); }).transform([this] {
            makeLists();
            return m_report;
        });
    }

private:
    [[nodiscard]] QString ofKinds() const { return u"kind IN (%1)"_s.arg(m_ids.join(u", "_s)); }
    [[nodiscard]] QString ofRange() const
    {
        return u"bucket >= %1 AND bucket < %2"_s.arg(QString::number(std::max(m_range.begin, m_first)),
                                                     QString::number(std::min(m_range.end, m_last + 1)));
    }

    //! False if there is nothing to be told.
    Expected<bool> makeAxis()
    {
        bool hasAny = false;
        const auto found =
            m_database.forEachRow(u"SELECT (SELECT bucket FROM statusbridge_message_totals ORDER BY bucket LIMIT 1), "
                                  "(SELECT bucket FROM statusbridge_message_totals ORDER BY bucket DESC LIMIT 1)"_s,
                                  {}, [&](const QSqlQuery &row) {
                                      hasAny = !row.isNull(0);
                                      m_first = row.value(0).toLongLong();
                                      m_last = row.value(1).toLongLong();
                                  });
        if (!found) {
            return found.error();
        }
        const DeliveryFilter &filter = m_question.filter;
        if (!hasAny && !(filter.from.isValid() && filter.until.isValid())) {
            return false;
        }
        const QDateTime begin = filter.from.isValid() ? filter.from.toUTC() : timeOfBucket(m_first);
        const QDateTime end = filter.until.isValid() ? filter.until.toUTC() : timeOfBucket(m_last + 1);
        if (begin < end) {
            m_report.periods = periodsOf(begin, end.addMSecs(-1), m_question.step, m_question.zone);
        }
        return hasAny && begin < end;
    }

    //! In each span, steps are of the same length: the database adds up.
    Expected<void> addSpan(const OffsetSpan &span)
    {
        const qint64 begin = std::max(m_range.begin, bucketOf(span.begin.toMSecsSinceEpoch()));
        const qint64 end = std::min(m_range.end, bucketOf(span.end.toMSecsSinceEpoch() + bucketMs - 1));
        const int step = m_question.step == DeliveryStep::Hour ? 4 : 96;
        const qint64 offset = bucketOf(span.offsetSeconds * 1000LL);
        const QString local = u"(bucket + %1)"_s.arg(offset);
        return m_database.forEachRow(
            u"SELECT %1 - %1 % %2 AS step, kind, sum(messages), sum(by_arrival) FROM statusbridge_message_totals "
            "WHERE bucket >= %3 AND bucket < %4 AND %5 GROUP BY step, kind"_s.arg(
                local, QString::number(step), QString::number(begin), QString::number(end), ofKinds()),
            {}, [&](const QSqlQuery &row) {
                const QDateTime time = std::max(timeOfBucket(row.value(0).toLongLong() - offset), span.begin);
                add(time, row.value(1).toLongLong(), row.value(2).toLongLong(), row.value(3).toLongLong());
            });
    }

    Expected<void> addEdge(const std::pair<qint64, qint64> &edge)
    {
        return m_database.forEachRow(
            u"SELECT kind, first_time, by_arrival, seconds_to_delivered FROM statusbridge_messages "
            "WHERE first_time >= %1 AND first_time < %2 AND %3"_s.arg(QString::number(edge.first),
                                                                      QString::number(edge.second), ofKinds()),
            {}, [&](const QSqlQuery &row) {
                add(QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC), row.value(0).toLongLong(), 1,
                    row.value(2).toLongLong());
                if (!row.isNull(3)) {
                    m_durations.add(row.value(3).toLongLong(), 1);
                }
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
        return m_database.forEachRow(
            u"SELECT durations FROM statusbridge_message_totals WHERE %1 AND kind IN (%2) AND durations <> ''"_s.arg(
                ofRange(), arrived.join(u", "_s)),
            {}, [this](const QSqlQuery &row) { m_durations.addText(row.value(0).toString()); });
    }

    void add(const QDateTime &time, qint64 kind, qint64 messages, qint64 byArrival)
    {
        const MessageKind &of = m_kinds[kind].kind;
        const DeliveryState state = of.state;
        addTo(m_report.counts, state, messages);
        m_report.withoutEventTime += byArrival;
        if (const qsizetype at = periodAt(m_report.periods, time); at >= 0) {
            addTo(m_report.periods[at].counts, state, messages);
        }
        addTo(m_groups[DeliveryDimension::Provider][of.provider], state, messages);
        addTo(m_groups[DeliveryDimension::Number][of.number], state, messages);
        addTo(m_groups[DeliveryDimension::Template][of.messageTemplate], state, messages);
        if (state == DeliveryState::Failed) {
            DeliveryReason &reason = m_reasons[{of.reasonProvider, of.reasonCode}];
            reason.provider = of.reasonProvider;
            reason.code = of.reasonCode;
            reason.words = reason.words.isEmpty() ? m_kinds[kind].reasonWords : reason.words;
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
    QStringList m_ids;
    qint64 m_first = 0; //!< the buckets that there are
    qint64 m_last = 0;
    DeliveryReport m_report;
    Durations m_durations;
    QMap<DeliveryDimension, QMap<QString, DeliveryCounts>> m_groups;
    QMap<std::pair<QString, QString>, DeliveryReason> m_reasons;
};

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
    const auto since = counted.and_then([&](const auto &) { return countedCompletelySince(database); });
    return since.transform([&](const QDateTime &complete) {
        DeliveryReport read = *report;
        read.completeSince = complete;
        read.countedAt = *counted ? (*counted)->updatedAt : QDateTime();
        return read;
    });
}

} // namespace statusbridge
