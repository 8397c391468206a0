// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/fetcher.h"

#include "engine/config/settings.h"
#include "engine/config/target.h"
#include "engine/core/logging.h"
#include "engine/status/choice.h"
#include "engine/store/store.h"
#include "engine/sync/plan.h"
#include "engine/zoho/statuscriteria.h"

#include <algorithm>

namespace statusbridge {

namespace {

QString chunksState(const Settings &settings)
{
    return u"queue_id_chunks."_s + QString::number(targetOf(settings.zoho).key);
}

} // namespace

Fetcher::Fetcher(const FetchParts &parts) : m_parts(parts), m_orphans(*parts.store.database), m_due(m_parts, m_chunks)
{}

Expected<DueRecords> Fetcher::due()
{
    return loadChunks().and_then([this] { return m_due.find(); });
}

Expected<FetchWay> Fetcher::wayTo(const DueRecords &due)
{
    const auto costs = loadChunks().and_then([&] { return m_due.costsOf(due); });
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
    if (m_matched.rows.size() <= m_due.most()) {
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
    const QStringList putBack =
        urgentFirst(m_matched.rows, last, m_parts.format.ranking, m_parts.now).mid(m_due.most());
    for (const QString &queueId : putBack) {
        m_matched.rows.remove(queueId);
    }
    m_matched.records.removeIf(
        [this](const zoho::ReportRecord &record) { return !m_matched.rows.contains(record.queueId); });
    m_matched.putBack += static_cast<int>(putBack.size());
    return isScanned || m_parts.dryRun ? Expected<void>()
                                       : m_parts.store.rows.keepWaiting(m_parts.fencingToken, putBack);
}

Expected<void> Fetcher::readReport(DueRecords &due)
{
    return readPages(due.isScanned).and_then([&](bool isWhole) {
        leaveUnread(due);
        return noteReport(isWhole);
    });
}

void Fetcher::leaveUnread(DueRecords &due)
{
    if (!m_matched.isCut) {
        return;
    }
    QStringList unread = due.rows.keys();
    unread.removeIf([this](const QString &queueId) {
        return m_matched.openQueueIds.contains(queueId) || m_askedAlone.contains(queueId);
    });
    const int before = due.putBack;
    statusbridge::putBack(due, unread);
    m_matched.unasked += due.putBack - before;
}

Expected<void> Fetcher::readReportFor(DueRecords &due)
{
    const auto costs = m_due.costsOf(due);
    const auto isWhole =
        costs.and_then([&](const FetchCosts &known) { return readPages(due.isScanned, mostPages(known)); });
    const auto noted = isWhole.and_then([this](bool whole) { return noteReport(whole); });
    if (!noted || *isWhole) {
        return noted;
    }
    if (!costs->canCompare) {
        leaveUnread(due);
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
    const bool isAlone = std::ranges::any_of(due.rows, [this](const auto &rows) { return m_due.mayHide(rows); });
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
    if (!m_parts.share && hasUnclearFailures(m_parts.failures, m_parts.now)) {
        const auto refused = std::ranges::count_if(queueIds, [&](const auto &id) { return due.refused.contains(id); });
        const qsizetype others = queueIds.size() - refused;
        queueIds = fromBothEnds(queueIds.first(others)) + queueIds.sliced(others);
    }
    zoho::QueueIdAnswer all;
    qsizetype at = 0;
    for (qsizetype toUpdate = 0; at < queueIds.size() && toUpdate < m_parts.settings.sync.maxRecords;) {
        QStringList together = queueIds.mid(at, m_chunks.size());
        together.sort();
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
