// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settings.h"
#include "engine/status/choice.h"
#include "engine/store/store.h"
#include "engine/sync/fetcher.h"
#include "engine/zoho/statuscriteria.h"

#include <algorithm>

namespace statusbridge {

namespace {

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

} // namespace

QStringList Fetcher::hidingIds() const
{
    QStringList ids;
    for (auto each = m_matched.rows.cbegin(); m_chunks.canCompare() && each != m_matched.rows.cend(); ++each) {
        const bool isAskable = zoho::ReportClient::canBeAskedFor(each.key()) && !m_askedAlone.contains(each.key());
        if (isAskable && m_due.mayHide(each.value())) {
            ids += each.key();
        }
    }
    return sorted(ids);
}

//! Their rows would be marked although others of their records may not be done: the next cycle asks again.
void Fetcher::leaveOut(const QStringList &queueIds)
{
    const QSet<QString> left(queueIds.cbegin(), queueIds.cend());
    m_matched.unasked += static_cast<int>(
        m_matched.records.removeIf([&](const zoho::ReportRecord &record) { return left.contains(record.queueId); }));
}

Expected<void> Fetcher::askForUnlisted(const DueRecords &due)
{
    auto unlisted = unlistedOf(due);
    if (!unlisted) {
        return unlisted.error();
    }
    const QStringList all = unlisted->ask + unlisted->late.ask + unlisted->hiding;
    const int readBefore = static_cast<int>(m_matched.recordIds.size());
    const auto answer = all.isEmpty()
                            ? zoho::QueueIdAnswer()
                            : m_parts.report.askForQueueIds(all, zoho::Among::Report, m_chunks, [&](int found) {
                                  return m_parts.recordsRead(readBefore + found);
                              });
    unlisted->isAnswered = answer.hasValue();
    if (answer) {
        unlisted->answer = *answer;
    }
    if (!answer) {
        leaveOut(unlisted->hiding);
    }
    const auto taken = answer ? takeUnlisted(due, *unlisted) : m_parts.withoutAnswer(answer.error());
    const bool isPassing = !answer && answer.error().kind == ErrorKind::Transient;
    return taken.and_then([&] { return m_parts.dryRun || isPassing ? Expected<void>() : noteLate(*unlisted); })
        .and_then([&] { return note(due, *unlisted); });
}

QList<LateQueueId> Fetcher::lateToAskFor(const QList<LateQueueId> &late) const
{
    QList<LateQueueId> asked = late;
    if (m_parts.onlyNew) {
        asked.removeIf([this](const LateQueueId &each) {
            return !m_chunks.canCompare() || !m_parts.onlyNew->late.contains(each.queueId);
        });
    }
    return asked;
}

Expected<Fetcher::Unlisted> Fetcher::unlistedOf(const DueRecords &due)
{
    const Ranking &ranking = m_parts.format.ranking;
    const auto late = m_parts.store.rows.lateQueueIds(ranking.words(), ranking.words(ranking.strength(deliveredWord())),
                                                      m_parts.settings.sync.maxRecords);
    if (!late) {
        return late.error();
    }
    Unlisted unlisted{.ask = sorted(due.rows.keys()),
                      .late = questionsFor(lateToAskFor(*late), m_matched.openQueueIds),
                      .hiding = hidingIds()};
    unlisted.ask.removeIf([&](const QString &queueId) {
        return m_matched.openQueueIds.contains(queueId) || due.parked.contains(queueId) ||
               m_askedAlone.contains(queueId) || !zoho::ReportClient::canBeAskedFor(queueId);
    });
    // Those that were never asked for come first.
    std::stable_partition(unlisted.ask.begin(), unlisted.ask.end(),
                          [&](const QString &queueId) { return !due.again.contains(queueId); });
    if (!m_chunks.canCompare()) {
        unlisted.ask.clear();
    } else if (m_matched.pages > 0) {
        unlisted.ask =
            unlisted.ask.mid(0, std::max<qsizetype>(m_matched.pages, DueFinder::callsForUnlisted) * m_chunks.size());
    }
    return unlisted;
}

//! Records of late rows, and others whose status alone keeps them out of the criteria, are judged by the ranking.
Expected<void> Fetcher::takeUnlisted(const DueRecords &due, Unlisted &unlisted)
{
    const QString &criteria = m_parts.settings.zoho.criteria;
    const QSet<QString> late(unlisted.late.ask.cbegin(), unlisted.late.ask.cend());
    QList<zoho::ReportRecord> judged;
    QList<zoho::ReportRecord> others;
    for (const zoho::ReportRecord &record : std::as_const(unlisted.answer.records)) {
        const auto matches = zoho::statusMatches(criteria, m_parts.settings.fields.status, record.status);
        (late.contains(record.queueId) || matches ? judged : others).append(record);
        if (matches && !*matches && !late.contains(record.queueId)) {
            m_matched.outside.insert(record.id);
        }
    }
    return takeOutside(due, others, unlisted).and_then([&] { return addShown(judged); });
}

//! With criteria that look at more than the status only Zoho can tell which of \p records match them.
Expected<void> Fetcher::takeOutside(const DueRecords &due, const QList<zoho::ReportRecord> &records, Unlisted &unlisted)
{
    QStringList unclear; // by need, these were not asked for with the criteria
    for (const zoho::ReportRecord &record : records) {
        unlisted.outside.insert(record.queueId);
        if (m_matched.pages == 0 && due.again.contains(record.queueId)) {
            unclear += record.queueId;
        }
    }
    unclear.removeDuplicates();
    if (unclear.isEmpty()) {
        return {};
    }
    const auto answer = m_parts.report.askForQueueIds(unclear, zoho::Among::Criteria, m_chunks, m_parts.recordsRead);
    return answer.and_then([&](const zoho::QueueIdAnswer &found) {
        for (const zoho::ReportRecord &record : found.records) {
            unlisted.outside.remove(record.queueId);
        }
        return addShown(found.records);
    });
}

//! Those without a record rest, and those whose record is parked, since their rows stay late until it is released.
Expected<void> Fetcher::noteLate(const Unlisted &unlisted)
{
    QSet<QString> shown;
    for (const zoho::ReportRecord &record : unlisted.answer.records) {
        if (!m_parts.failures.value(record.id).isParked()) {
            shown.insert(record.queueId);
        }
    }
    QStringList found;
    QStringList inVain = unlisted.late.impossible;
    for (const QString &queueId : unlisted.late.ask) {
        (shown.contains(queueId) ? found : inVain) += queueId;
    }
    return m_parts.store.rows.noteAsked(m_parts.fencingToken, inVain).and_then([&] {
        return m_parts.store.rows.noteFound(m_parts.fencingToken, found);
    });
}

QHash<QString, AskedInVain> Fetcher::askedInVain(const DueRecords &due, const Unlisted &unlisted) const
{
    const QSet<QString> asked =
        m_askedAlone + QSet<QString>(unlisted.answer.asked.cbegin(), unlisted.answer.asked.cend());
    const QSet<QString> unanswered =
        unlisted.isAnswered ? QSet<QString>() : QSet<QString>(unlisted.ask.cbegin(), unlisted.ask.cend());
    QHash<QString, AskedInVain> vain;
    for (auto each = due.rows.cbegin(); each != due.rows.cend(); ++each) {
        const QString &queueId = each.key();
        if (m_matched.openQueueIds.contains(queueId) || due.parked.contains(queueId) || unanswered.contains(queueId)) {
            continue;
        }
        const auto finding = unlisted.outside.contains(queueId) ? OrphanFinding::OutsideCriteria
                             : asked.contains(queueId)          ? OrphanFinding::NoRecord
                                                                : OrphanFinding::NotListed;
        vain.insert(queueId, {.finding = finding, .rows = each.value()});
    }
    return vain;
}

Expected<void> Fetcher::note(const DueRecords &due, const Unlisted &unlisted)
{
    const auto vain = askedInVain(due, unlisted);
    if (m_parts.dryRun) {
        return countOrphans(due, vain);
    }
    QStringList found = due.again.values();
    found.removeIf([&](const QString &queueId) { return !m_matched.openQueueIds.contains(queueId); });
    const bool isWhole = m_matched.pages > 0;
    return m_orphans.foundRecords(m_parts.fencingToken, found)
        .and_then([&] { return m_orphans.putOff(m_parts.fencingToken, vain, m_parts.settings.sync.orphanDays); })
        .and_then(
            [&] { return isWhole && !m_matched.isCut && !due.areAllKnown ? putOffTheRest(due) : Expected<void>(); })
        .and_then([&] {
            return isWhole && !due.isScanned
                       ? m_parts.store.rows.keepWaiting(m_parts.fencingToken, m_matched.rows.keys())
                       : Expected<void>();
        })
        .and_then([&] { return countOrphans(due, {}); });
}

//! What the report was just read for in vain, as far as a cycle gets with it.
Expected<void> Fetcher::putOffTheRest(const DueRecords &due)
{
    DueQueueIds before{.hasMore = true};
    for (int portion = 0; portion < DueFinder::mostPortions && before.hasMore; ++portion) {
        const auto next = m_parts.store.rows.dueQueueIds(DueFinder::portionSize, before);
        const auto more = next.and_then([&](const DueQueueIds &ids) {
            return m_due.among(ids.waiting + ids.again, {ids.again.cbegin(), ids.again.cend()});
        });
        const auto done = more.and_then([&](DueRecords rest) {
            rest.rows.removeIf(
                [&](QHash<QString, StatusRows>::iterator each) { return due.rows.contains(each.key()); });
            return m_orphans.putOff(m_parts.fencingToken, askedInVain(rest, {.isAnswered = true}),
                                    m_parts.settings.sync.orphanDays);
        });
        const auto goesOn = done.and_then([&] { return m_parts.recordsRead(m_matched.fetched); });
        if (!goesOn) {
            return goesOn;
        }
        before = *next;
    }
    return {};
}

Expected<void> Fetcher::countOrphans(const DueRecords &due, const QHash<QString, AskedInVain> &asked)
{
    return m_orphans.counts().and_then([&](OrphanCounts counts) {
        for (auto each = asked.cbegin(); each != asked.cend(); ++each) {
            if (!due.again.contains(each.key())) {
                ++(each->finding == OrphanFinding::OutsideCriteria ? counts.outside : counts.noRecord);
            }
        }
        m_matched.orphans = counts;
        return Expected<void>();
    });
}

} // namespace statusbridge
