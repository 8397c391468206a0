// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/fetcher.h"

#include "engine/config/settings.h"
#include "engine/config/target.h"
#include "engine/core/logging.h"
#include "engine/status/choice.h"
#include "engine/store/store.h"
#include "engine/zoho/statuscriteria.h"

#include <algorithm>
#include <limits>

namespace statusbridge {

namespace {

//! Queue ids that are looked at together, so that memory does not grow with what waits.
constexpr int portionSize = 5000;
//! Portions of which a cycle takes what matters most; and which it puts off after it has read the report, which lists
//! none of them.
constexpr int mostPortions = 20;
//! Calls for what a report doesn't list, beyond which it is left to later cycles: it may be a history of years.
constexpr qsizetype callsForUnlisted = 5;
//! So long a report that was too long is believed to be that; records may be removed from it.
constexpr int daysInVain = 30;

QString chunksState(const Settings &settings)
{
    return u"queue_id_chunks."_s + QString::number(targetOf(settings.zoho).key);
}

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

} // namespace

Fetcher::Fetcher(const FetchParts &parts) : m_parts(parts), m_orphans(*parts.store.database) {}

Expected<DueRecords> Fetcher::due()
{
    const auto found = loadChunks().and_then([this] { return m_parts.onlyNew ? dueNew() : dueInAll(); });
    if (!found || !m_chunks.canCompare()) {
        return found;
    }
    DueRecords some = *found;
    if (m_parts.share) {
        keepMostUrgent(some, *m_parts.share, m_chunks.size(), m_parts.format.ranking, m_parts.now);
    } else {
        const auto again = std::max<qsizetype>(m_parts.settings.sync.maxRecords, callsForUnlisted * m_chunks.size());
        keepBounded(some, most(), again, m_parts.format.ranking, m_parts.now);
    }
    // The report has all of them, where it is read anyway.
    return costsOf(some).transform([&](const FetchCosts &costs) {
        const bool isLess = some.rows.size() < found->rows.size();
        return isLess && chooseFetchWay(costs) == FetchWay::ByNeed ? some : *found;
    });
}

Expected<DueRecords> Fetcher::dueInAll()
{
    DueRecords due;
    DueQueueIds portion;
    QSet<QString> newest;
    qsizetype waiting = 0;
    // What is held back alone must not keep the others from their turn.
    for (int count = 0; count < mostPortions || due.rows.isEmpty(); ++count) {
        const auto next = m_parts.store.rows.dueQueueIds(portionSize, portion);
        const auto added = next.and_then([&](DueQueueIds ids) {
            ids.waiting.removeIf([&](const QString &queueId) { return newest.contains(queueId); });
            waiting += ids.waiting.size();
            return addAmong(due, ids.waiting + ids.again, {ids.again.cbegin(), ids.again.cend()});
        });
        if (!added) {
            return added.error();
        }
        due.isScanned = count == 0 ? !next->mayHaveUnread : due.isScanned;
        const bool isLast = next->lastWaiting == portion.lastWaiting && next->lastAgain == portion.lastAgain;
        portion = *next;
        if (!portion.hasMore || isLast) {
            break;
        }
        if (count == 0) {
            const auto found = addNewest(due, portion.waiting);
            if (!found) {
                return found.error();
            }
            newest = *found;
            waiting += newest.size();
        }
        if (const auto goesOn = m_parts.recordsRead(0); !goesOn) {
            return goesOn.error();
        }
    }
    if (!portion.hasMore) {
        return due;
    }
    due.areAllKnown = false;
    return waitingBesides(waiting).transform([&](int others) {
        due.putBack += others;
        due.unseen = others;
        return due;
    });
}

Expected<void> Fetcher::addAmong(DueRecords &due, const QStringList &queueIds, const QSet<QString> &again)
{
    return dueAmong(queueIds, again).and_then([&](const DueRecords &more) {
        addDue(due, more);
        keepBounded(due, most(), most(), m_parts.format.ranking, m_parts.now);
        return Expected<void>();
    });
}

//! Those that the first portion did not have: in the order of the queue ids, their turn might never come.
Expected<QSet<QString>> Fetcher::addNewest(DueRecords &due, const QStringList &known)
{
    const auto newest = m_parts.newest();
    if (!newest) {
        return newest.error();
    }
    const QSet<QString> found = newest->waiting - QSet<QString>(known.cbegin(), known.cend());
    const QStringList queueIds(found.cbegin(), found.cend());
    for (qsizetype start = 0; start < queueIds.size(); start += portionSize) {
        const auto goesOn =
            addAmong(due, queueIds.mid(start, portionSize)).and_then([this] { return m_parts.recordsRead(0); });
        if (!goesOn) {
            return goesOn.error();
        }
    }
    return found;
}

qsizetype Fetcher::most() const
{
    return std::max(portionSize, m_parts.settings.sync.maxRecords);
}

//! How many wait besides the \p read ones that were looked at. Some of them may turn out to be parked, or to have
//! unknown words alone.
Expected<int> Fetcher::waitingBesides(qsizetype read)
{
    const auto open = m_parts.store.rows.openQueueIds();
    return open.and_then([&](qint64 all) {
        return m_orphans.counts().transform([&](const OrphanCounts &counts) {
            const qint64 others = all - counts.noRecord - counts.outside - read;
            return static_cast<int>(std::clamp<qint64>(others, 0, std::numeric_limits<int>::max()));
        });
    });
}

//! What can't stand in criteria comes with the report, which is not read for this.
Expected<DueRecords> Fetcher::dueNew()
{
    QStringList queueIds((m_parts.onlyNew->waiting + m_parts.onlyNew->orphans).values());
    queueIds.removeIf([this](const QString &queueId) {
        return !m_chunks.canCompare() || !zoho::ReportClient::canBeAskedFor(queueId);
    });
    DueRecords due;
    for (qsizetype start = 0; start < queueIds.size(); start += portionSize) {
        if (const auto added = addAmong(due, queueIds.mid(start, portionSize), m_parts.onlyNew->orphans); !added) {
            return added.error();
        }
    }
    return due;
}

Expected<DueRecords> Fetcher::dueAmong(const QStringList &queueIds, const QSet<QString> &again)
{
    return dueRecords(m_parts.store, m_parts.format.ranking, m_parts.failures, queueIds, again);
}

Expected<FetchCosts> Fetcher::costsOf(const DueRecords &due)
{
    const auto counted = m_parts.store.state.value(pendingAtZohoState(targetOf(m_parts.settings.zoho)));
    const auto now = counted.and_then([&](const auto &) { return m_parts.store.lease.now(); });
    if (const auto loaded = now ? loadChunks() : Expected<void>(now.error()); !loaded) {
        return loaded.error();
    }
    const bool areAllAskable = std::all_of(due.rows.keyBegin(), due.rows.keyEnd(), zoho::ReportClient::canBeAskedFor);
    FetchCosts costs{.due = due.rows.size(),
                     .again = due.again.size(),
                     .alone = std::ranges::count_if(due.rows, [this](const auto &rows) { return mayHide(rows); }),
                     .unseen = due.unseen,
                     .together = m_chunks.size(),
                     .canCompare = areAllAskable && m_chunks.canCompare(),
                     .isScanned = due.isScanned,
                     .share = m_parts.share ? std::optional(m_parts.share->calls) : std::nullopt};
    if (*counted) {
        costs.atZoho = (*counted)->value.toInt();
        costs.age = std::chrono::seconds((*counted)->updatedAt.secsTo(*now));
    }
    return m_parts.store.state.value(pagesInVainState(targetOf(m_parts.settings.zoho)))
        .transform([&](const std::optional<StateValue> &inVain) {
            // One that lies ahead was noted by a clock that was.
            const bool isPast = inVain && inVain->updatedAt <= *now;
            if (isPast && (!*counted || (*counted)->updatedAt <= inVain->updatedAt)) {
                costs.atZoho.reset(); // it has grown
                costs.pagesInVain = inVain->updatedAt.daysTo(*now) < daysInVain ? inVain->value.toInt() : 0;
            }
            return costs;
        });
}

Expected<FetchWay> Fetcher::wayTo(const DueRecords &due)
{
    const auto costs = costsOf(due);
    if (!costs) {
        return costs.error();
    }
    const FetchWay way = chooseFetchWay(*costs);
    if (way == FetchWay::ByNeed) {
        qCInfo(lcCycle).noquote()
            << u"Zoho is asked for %1 queue ids, at most %2 in a call."_s.arg(costs->due).arg(costs->together);
    } else if (way == FetchWay::Paging) {
        qCInfo(lcCycle).noquote() << u"Zoho's report is read, since open rows of %1%2 queue ids wait for it."_s.arg(
            due.areAllKnown ? QString() : u"more than "_s, QString::number(costs->due));
    }
    return way;
}

Expected<MatchedRecords> Fetcher::fetch(const DueRecords &all, FetchWay way)
{
    DueRecords due = all;
    m_matched = {};
    m_askedAlone = {};
    m_matched.unknownWords = due.unknownWords;
    notePutBack(due);
    const auto read = loadChunks()
                          .and_then([&] {
                              return way == FetchWay::Paging   ? readReportFor(due)
                                     : way == FetchWay::ByNeed ? askForDue(due)
                                                               : Expected<void>();
                          })
                          .and_then([&] { return askForUnlisted(due); })
                          .and_then([&] { return saveChunks(); });
    return read.transform([&] { return m_matched; });
}

void Fetcher::notePutBack(const DueRecords &due)
{
    m_matched.putBack = due.putBack;
    m_matched.because = due.isCutByShare ? LeftBecause::Share : LeftBecause::MaxRecords;
}

Expected<bool> Fetcher::readPages(bool isScanned, std::optional<qsizetype> mostPages)
{
    notePutBack({}); // it lists those as well
    return statusbridge::readReport(
        m_parts.report, m_parts.store.rows, m_parts.format.ranking, m_matched,
        [&](int fetched) {
            return keepMatchedBounded(isScanned).and_then([&] { return m_parts.recordsRead(fetched); });
        },
        mostPages);
}

bool Fetcher::canChange(const zoho::ReportRecord &record, const StatusRows &rows) const
{
    const auto chosen = strongestRow(rows, m_parts.format.ranking, m_parts.now);
    return chosen && chosen->status.strength > strengthAtZoho(record.status, m_parts.format);
}

//! What matters most of what can change is kept; the others stay due, and are not taken for unlisted.
Expected<void> Fetcher::keepMatchedBounded(bool isScanned)
{
    if (m_matched.rows.size() <= most()) {
        return {};
    }
    QSet<QString> last(m_matched.rows.keyBegin(), m_matched.rows.keyEnd());
    for (const zoho::ReportRecord &record : std::as_const(m_matched.records)) {
        if (canChange(record, m_matched.rows.value(record.queueId))) {
            last.remove(record.queueId);
        }
    }
    for (const RecordFailure &failure : m_parts.failures) {
        if (m_matched.rows.contains(failure.queueId)) {
            last.insert(failure.queueId);
        }
    }
    const QStringList putBack = urgentFirst(m_matched.rows, last, m_parts.format.ranking, m_parts.now).mid(most());
    for (const QString &queueId : putBack) {
        m_matched.rows.remove(queueId);
    }
    m_matched.records.removeIf(
        [this](const zoho::ReportRecord &record) { return !m_matched.rows.contains(record.queueId); });
    m_matched.putBack += static_cast<int>(putBack.size());
    return isScanned || m_parts.dryRun ? Expected<void>()
                                       : m_parts.store.rows.keepWaiting(m_parts.fencingToken, putBack);
}

Expected<void> Fetcher::readReport(const DueRecords &due)
{
    return readPages(due.isScanned).and_then([&](bool isWhole) { return noteReport(isWhole); });
}

Expected<void> Fetcher::readReportFor(DueRecords &due)
{
    const auto costs = costsOf(due);
    const auto isWhole =
        costs.and_then([&](const FetchCosts &known) { return readPages(due.isScanned, mostPages(known)); });
    const auto noted = isWhole.and_then([this](bool whole) { return noteReport(whole); });
    if (!noted || *isWhole) {
        return noted;
    }
    qCInfo(lcCycle, "Zoho's report has more than %d pages: it is asked for %d queue ids instead, at most %d in a call.",
           m_matched.pages, static_cast<int>(due.rows.size()), m_chunks.size());
    if (m_parts.share) {
        const AskingShare left{.calls = std::max(1, m_parts.share->calls - m_matched.pages),
                               .records = std::max(1, m_parts.share->records - m_matched.pages)};
        keepMostUrgent(due, left, m_chunks.size(), m_parts.format.ranking, m_parts.now);
    }
    m_matched = {};
    notePutBack(due);
    m_matched.unknownWords = due.unknownWords;
    return askForDue(due);
}

Expected<void> Fetcher::noteReport(bool isWhole)
{
    const Target target = targetOf(m_parts.settings.zoho);
    if (m_parts.dryRun) {
        return {};
    }
    return isWhole ? m_parts.store.state.setValue(pendingAtZohoState(target), QString::number(m_matched.fetched))
                   : m_parts.store.state.setValue(pagesInVainState(target), QString::number(m_matched.pages));
}

Expected<void> Fetcher::askForDue(DueRecords &due)
{
    // All of their records at once, instead of those that match now and the others with the next question.
    const bool isAlone = std::ranges::any_of(due.rows, [this](const auto &rows) { return mayHide(rows); });
    const auto among = isAlone ? zoho::Among::Report : zoho::Among::Criteria;
    const auto answer = askUrgentFirst(due, among);
    notePutBack(due);
    // A fault of the account is told by reading the report, which is no question that Zoho may not like.
    if (!answer && (answer.error().kind == ErrorKind::Account || answer.error().kind == ErrorKind::Bug)) {
        return readReport(due);
    }
    return answer.and_then([&](const zoho::QueueIdAnswer &found) {
        if (isAlone) {
            m_askedAlone = {found.asked.cbegin(), found.asked.cend()};
            noteOutside(found.records);
        }
        return addShown(found.records).and_then([&] {
            return found.refused.isEmpty() ? Expected<void>() : readReport(due);
        });
    });
}

//! As many as it takes to find what a cycle updates; the others stay due, and would be asked for again anyway.
Expected<zoho::QueueIdAnswer> Fetcher::askUrgentFirst(DueRecords &due, zoho::Among among)
{
    QStringList queueIds = urgentFirst(due.rows, due.refused, m_parts.format.ranking, m_parts.now);
    queueIds.removeIf([&](const QString &queueId) { return due.again.contains(queueId); });
    zoho::QueueIdAnswer all;
    qsizetype at = 0;
    for (qsizetype toUpdate = 0; at < queueIds.size() && toUpdate < m_parts.settings.sync.maxRecords;) {
        const QStringList together = sorted(queueIds.mid(at, m_chunks.size()));
        const auto answer = m_parts.report.askForQueueIds(together, among, m_chunks, [&](int found) {
            return m_parts.recordsRead(static_cast<int>(all.records.size()) + found);
        });
        if (!answer) {
            return answer;
        }
        at += together.size();
        // What was refused before may be held back.
        toUpdate += std::ranges::count_if(answer->records, [&](const zoho::ReportRecord &record) {
            return !m_parts.failures.contains(record.id) && canChange(record, due.rows.value(record.queueId));
        });
        all.records += answer->records;
        all.asked += answer->asked;
        all.refused += answer->refused;
    }
    putBack(due, queueIds.mid(at));
    return all;
}

void Fetcher::noteOutside(const QList<zoho::ReportRecord> &records)
{
    const Settings &settings = m_parts.settings;
    for (const zoho::ReportRecord &record : records) {
        if (zoho::statusMatches(settings.zoho.criteria, settings.fields.status, record.status) == false) {
            m_matched.outside.insert(record.id);
        }
    }
}

bool Fetcher::mayHide(const StatusRows &rows) const
{
    const auto chosen = strongestRow(rows, m_parts.format.ranking, m_parts.now);
    return chosen && mayHideWeaker(m_parts.settings.zoho.criteria, m_parts.settings.fields.status,
                                   chosen->status.strength, m_parts.format);
}

QStringList Fetcher::hidingIds() const
{
    QStringList ids;
    for (auto each = m_matched.rows.cbegin(); m_chunks.canCompare() && each != m_matched.rows.cend(); ++each) {
        const bool isAskable = zoho::ReportClient::canBeAskedFor(each.key()) && !m_askedAlone.contains(each.key());
        if (isAskable && mayHide(each.value())) {
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
        unlisted.ask = unlisted.ask.mid(0, std::max<qsizetype>(m_matched.pages, callsForUnlisted) * m_chunks.size());
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

//! All of them: what is carried over now begins from the start, and what can't be is not asked for in every cycle.
Expected<void> Fetcher::noteLate(const Unlisted &unlisted)
{
    return m_parts.store.rows.noteAsked(m_parts.fencingToken, unlisted.late.ask + unlisted.late.impossible);
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
        .and_then([&] { return isWhole && !due.areAllKnown ? putOffTheRest(due) : Expected<void>(); })
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
    for (int portion = 0; portion < mostPortions && before.hasMore; ++portion) {
        const auto next = m_parts.store.rows.dueQueueIds(portionSize, before);
        const auto more = next.and_then([&](const DueQueueIds &ids) {
            return dueAmong(ids.waiting + ids.again, {ids.again.cbegin(), ids.again.cend()});
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

Expected<void> Fetcher::addShown(const QList<zoho::ReportRecord> &shown)
{
    return addRecords(shown, m_parts.store.rows, m_parts.format.ranking, m_matched);
}

Expected<void> Fetcher::loadChunks()
{
    if (m_kept) {
        return {};
    }
    const auto kept = m_parts.store.state.value(chunksState(m_parts.settings));
    const auto now = kept.and_then([&](const auto &) { return m_parts.store.lease.now(); });
    return now.and_then([&](const QDateTime &at) {
        const StateValue state = kept->value_or(StateValue{.value = {}, .updatedAt = at});
        m_chunks = zoho::QueueIdChunks::fromText(state.value, m_parts.settings.fields.queueId,
                                                 std::chrono::seconds(state.updatedAt.secsTo(at)));
        m_kept = m_chunks;
        return Expected<void>();
    });
}

Expected<void> Fetcher::saveChunks()
{
    m_chunks.grow();
    const bool isChanged = m_chunks.toText() != m_kept->toText();
    return isChanged && !m_parts.dryRun ? m_parts.store.state.setValue(chunksState(m_parts.settings), m_chunks.toText())
                                        : Expected<void>();
}

} // namespace statusbridge
