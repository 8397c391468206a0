// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/sender.h"

#include "engine/core/logging.h"
#include "engine/sync/settlements.h"

namespace statusbridge {

namespace {

//! A round that ends unknown is read back and sent again; the third unknown outcome is left to the next cycle.
constexpr int mostRounds = 3;
//! Calls in flight may still be answered for so long when the cycle is stopped.
constexpr std::chrono::milliseconds sendGrace{600};

const QString unknownReason()
{
    return u"Its outcome is unknown; the next cycle reads the record back before it is sent again."_s;
}

} // namespace

ReadBack compareWithZoho(const QList<Intent> &intents, const QList<zoho::ReportRecord> &records)
{
    QHash<QString, zoho::ReportRecord> byId;
    for (const zoho::ReportRecord &record : records) {
        byId.insert(record.id, record);
    }
    ReadBack result;
    for (const Intent &intent : intents) {
        const auto record = byId.constFind(intent.recordId);
        if (record == byId.cend()) {
            result.missing.append(intent);
        } else if (zoho::shows(*record, zoho::recordValuesFromJson(intent.valuesJson))) {
            result.shown.append(intent);
        } else {
            result.absent.append(intent);
        }
    }
    return result;
}

Expected<ReadBack> readBack(zoho::ReportClient &report, const QList<Intent> &intents)
{
    QStringList ids;
    for (const Intent &intent : intents) {
        ids.append(intent.recordId);
    }
    ids.removeDuplicates();
    return report.fetchByIds(ids).transform(
        [&](const QList<zoho::ReportRecord> &records) { return compareWithZoho(intents, records); });
}

Sender::Sender(zoho::RequestQueue &queue, zoho::ReportClient &report, Marker &marker, CycleCounts &counts,
               const QHash<QString, RecordFailure> &failures, const Clock &clock)
    : m_queue(queue), m_report(report), m_marker(marker), m_counts(counts), m_failures(failures), m_clock(clock)
{}

std::optional<Error> Sender::run(const QList<Intent> &intents, const Advanced &advanced)
{
    m_advanced = advanced;
    for (const Intent &intent : intents) {
        m_groups.expect(intent);
    }
    sendRound(intents);
    for (int round = 1; round < mostRounds && !m_unknown.isEmpty() && !m_error; ++round) {
        resolveUnknown();
    }
    m_judge.finish();
    settleRefused(true);
    m_hasLeftCalls = m_error && !m_unknown.isEmpty();
    for (const Intent &intent : std::exchange(m_unknown, {})) {
        left(intent, unknownReason(), false);
    }
    return m_error;
}

QList<qint64> Sender::settleEarlier(const ReadBack &found, qint64 runId)
{
    const QList<Intent> notDone = found.absent + found.missing;
    QueueIdGroups groups;
    for (const Intent &intent : found.shown + notDone) {
        groups.expect(intent);
    }
    QList<qint64> over;
    for (const Intent &intent : notDone) {
        over += groups.failed(intent).intents;
    }
    for (Intent intent : found.shown) {
        const auto ended = groups.succeeded(intent);
        intent.runId = runId;
        ++m_counts.matched;
        ++m_counts.updated;
        m_marker.add(updatedSettlement(intent, ended,
                                       u"An earlier cycle sent it and never heard of the outcome; Zoho shows it."_s,
                                       m_clock.utcNow()));
    }
    return over;
}

void Sender::stop(const Error &error)
{
    if (!m_error) {
        m_error = error;
    }
    m_queue.stop(error, sendGrace);
}

void Sender::sendRound(const QList<Intent> &intents)
{
    m_underWay = static_cast<int>(intents.size());
    for (const Intent &intent : intents) {
        m_report.update(intent.recordId, zoho::recordValuesFromJson(intent.valuesJson),
                        [this, intent](const Expected<void> &result) { finished(intent, result); });
    }
    if (m_underWay > 0) {
        m_loop.exec();
    }
}

void Sender::finished(const Intent &intent, const Expected<void> &result)
{
    if (result) {
        m_judge.succeeded();
        succeeded(intent, u"Zoho took it."_s);
        settleRefused(true);
    } else {
        const Error &error = result.error();
        switch (error.kind) {
        case ErrorKind::RecordRefused:
        case ErrorKind::RecordGone:
            refused(intent, error);
            break;
        case ErrorKind::OutcomeUnknown:
            m_unknown.append(intent);
            break;
        case ErrorKind::Transient:
            // A server that stumbles may have written it all the same.
            left(intent, error.message, false);
            break;
        default:
            if (!m_error) {
                stop(error);
            }
            left(intent, error.message, true);
        }
    }
    if (--m_underWay == 0) {
        m_loop.quit();
    }
}

void Sender::succeeded(const Intent &intent, const QString &reason)
{
    ++m_counts.updated;
    m_advanced(++m_done);
    m_marker.add(updatedSettlement(intent, m_groups.succeeded(intent), reason, m_clock.utcNow()));
}

void Sender::refused(const Intent &intent, const Error &error)
{
    m_judge.refused(error, intent.recordId);
    m_refused.append({intent, error});
    m_advanced(++m_done);
    if (m_judge.verdict() == RefusalJudge::Verdict::AccountIsToBlame) {
        settleRefused(false);
        if (!m_error) {
            stop(m_judge.accountFault());
        }
    } else if (m_judge.verdict() == RefusalJudge::Verdict::RecordsAreToBlame) {
        settleRefused(true);
    }
}

void Sender::settleRefused(bool counts)
{
    for (const auto &[intent, error] : std::exchange(m_refused, {})) {
        ++m_counts.failed;
        const auto found = m_failures.constFind(intent.recordId);
        const auto previous = found == m_failures.cend() ? std::nullopt : std::optional(*found);
        m_marker.add(refusedSettlement(intent, m_groups.failed(intent), error, previous, counts, m_clock.utcNow()));
    }
}

void Sender::left(const Intent &intent, const QString &reason, bool definite)
{
    ++m_counts.left;
    m_advanced(++m_done);
    Settlement settlement{.entry = entryFor(intent, RecordOutcome::Left, reason, m_clock.utcNow())};
    if (definite) {
        settlement.endsIntents = m_groups.failed(intent).intents;
    }
    m_marker.add(settlement);
}

void Sender::resolveUnknown()
{
    const QList<Intent> unknown = std::exchange(m_unknown, {});
    const auto found = readBack(m_report, unknown);
    if (!found) {
        // Not being able to look is no reason to fail the cycle: what is unknown stays open.
        qCWarning(lcCycle).noquote() << "Unknown outcomes could not be read back:" << describe(found.error());
        m_unknown = unknown;
        if (!m_error && found.error().kind != ErrorKind::Transient) {
            m_error = found.error();
        }
        return;
    }
    for (const Intent &intent : found->shown) {
        m_judge.succeeded();
        succeeded(intent, u"The answer was lost, but Zoho shows it."_s);
    }
    for (const Intent &intent : found->missing) {
        refused(intent,
                {.kind = ErrorKind::RecordGone, .message = u"Zoho no longer shows the record in this report."_s});
    }
    sendRound(found->absent);
}

} // namespace statusbridge
