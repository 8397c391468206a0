// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/sender.h"

#include "engine/core/logging.h"
#include "engine/sync/marker.h"
#include "engine/sync/settlements.h"
#include "engine/zoho/batchclient.h"
#include "engine/zoho/reportclient.h"
#include "engine/zoho/requestqueue.h"
#include "engine/zoho/retrypolicy.h"

#include <QTimer>

#include <algorithm>
#include <iterator>

namespace statusbridge {

namespace {

using namespace std::chrono_literals;

//! A round that ends unknown is read back and sent again; the third unknown outcome is left to the next cycle.
constexpr int mostRounds = 3;
//! A server that loses so many answers one after the other is not asked for more before it was looked what it did.
constexpr int mostUnknownInARow = 10;
//! Halves of halves take more rounds, for as long as these bring something.
constexpr int mostRoundsTogether = 12;
//! So many wait in the queue that it never has to wait for the next one. Batches take longer, and the next one is
//! another by what the last ones have shown.
constexpr int waitingInQueue = 20;
constexpr int batchesWaitingInQueue = 1;
//! Calls in flight may still be answered for so long when the cycle is stopped.
constexpr std::chrono::milliseconds sendGrace{600};

//! Takes those out that are counted already.
QList<Intent> takeCounted(QList<Intent> &intents)
{
    QList<Intent> counted;
    std::ranges::copy_if(intents, std::back_inserter(counted), &Intent::isCounted);
    intents.removeIf([](const Intent &intent) { return intent.isCounted; });
    return counted;
}

} // namespace

Sender::Sender(zoho::RequestQueue &queue, zoho::ReportClient &report, Marker &marker, CycleCounts &counts,
               const QHash<QString, RecordFailure> &failures, const FieldFormat &format, const Clock &clock,
               StopReason &stop)
    : m_queue(queue)
    , m_report(report)
    , m_marker(marker)
    , m_counts(counts)
    , m_failures(failures)
    , m_format(format)
    , m_clock(clock)
    , m_stop(stop)
{}

void Sender::run(const QList<Intent> &intents, const Advanced &advanced, const ReadingBack &readingBack)
{
    m_advanced = advanced;
    m_readingBack = readingBack;
    m_done = 0;
    for (const Intent &intent : intents) {
        m_groups.expect(intent);
    }
    sendRound(intents);
    bool goesOn = true;
    for (int round = 1; goesOn && !(m_unknown.isEmpty() && m_waiting.isEmpty()) && !m_stop; ++round) {
        const int doneBefore = m_done;
        goesOn = resolveUnknown(std::min(round, mostRounds)) &&
                 (round + 1 < mostRounds || (m_batches && m_done > doneBefore && round < mostRoundsTogether));
    }
    m_hasLeftCalls = m_stop && !m_unknown.isEmpty();
    const Sentence notSent = m_stop ? (*m_stop).message : Sentence(SentenceId::TooManyUnanswered);
    for (const Intent &intent :
         std::exchange(m_waiting, {}) + std::exchange(m_unknown, {}) + std::exchange(m_givenUp, {})) {
        const bool isUnknown = m_attempted.contains(intent.id);
        left(intent, isUnknown ? Sentence(SentenceId::OutcomeUnknownYet) : notSent, isUnknown && !m_stop);
    }
}

QList<qint64> Sender::settleEarlier(ReadBack found)
{
    QList<Intent> counted = takeCounted(found.shown) + takeCounted(found.hidden);
    for (const auto &[intent, shown] : found.stronger) {
        counted += intent.isCounted ? QList<Intent>{intent} : QList<Intent>();
    }
    found.stronger.removeIf([](const auto &each) { return each.first.isCounted; });
    const QList<Intent> countedUnread = takeCounted(found.unread);
    const QList<Intent> notDone = found.absent + found.missing;
    QList<Intent> done = found.shown + found.hidden;
    for (const auto &[intent, shown] : found.stronger) {
        done += intent;
    }
    for (const Intent &intent : done + notDone + found.unread + counted + countedUnread) {
        m_groups.expect(intent);
    }
    QList<qint64> over;
    for (const Intent &intent : notDone) {
        over += m_groups.failed(intent).intents;
    }
    for (const Intent &intent : std::as_const(counted)) {
        over += m_groups.succeeded(intent).intents;
    }
    m_counts.matched += static_cast<int>(done.size() + found.unread.size());
    settleDone(found, Sentence(SentenceId::EarlierSendShown));
    for (const Intent &intent : found.unread) {
        m_attempted.insert(intent.id);
        left(intent, Sentence(SentenceId::OutcomeUnknownYet));
    }
    return over;
}

void Sender::stop()
{
    m_queue.stop(*m_stop, sendGrace);
    if (m_underWay == 0) {
        m_loop.quit();
    }
}

void Sender::sendRound(const QList<Intent> &intents)
{
    m_waiting.append(intents);
    m_unknownInARow = 0;
    sendMore();
    if (m_underWay > 0) {
        m_loop.exec();
    }
}

bool Sender::mayBegin() const
{
    return !m_waiting.isEmpty() && !m_stop && m_unknownInARow < mostUnknownInARow &&
           m_queue.waiting() < (m_batching.isOn() ? batchesWaitingInQueue : waitingInQueue) &&
           m_batching.mayStart(m_underWay);
}

void Sender::sendMore()
{
    while (mayBegin()) {
        const Batching::Next next = m_batching.takeFrom(m_waiting);
        ++m_underWay;
        if (next.isBatch) {
            sendTogether(next.intents);
        } else {
            sendAlone(next.intents.constFirst());
        }
    }
}

void Sender::sendAlone(const Intent &intent)
{
    const auto failure = failureOf(intent);
    const bool isUnclear = failure && failure->streak == 0; // Zoho had no use for it in the cycle before
    m_report.update(
        intent.recordId, zoho::recordValuesFromJson(intent.valuesJson),
        [this, intent](const Expected<void> &result) {
            finished(intent, result);
            callEnded();
        },
        isUnclear ? zoho::Tries::Once : zoho::Tries::Several);
}

void Sender::callEnded()
{
    --m_underWay;
    sendMore();
    if (m_underWay == 0) {
        m_loop.quit();
    }
}

void Sender::finished(const Intent &intent, const Expected<void> &result)
{
    if (result) {
        m_unknownInARow = 0;
        m_judge.succeeded();
        succeeded(intent, SentenceId::UpdateTaken);
    } else {
        failed(intent, result.error());
    }
}

void Sender::failed(const Intent &intent, const Error &error)
{
    const bool mayBeDone = m_attempted.contains(intent.id) && error.kind == ErrorKind::RecordGone;
    const bool isOfAccount = error.kind == ErrorKind::Account || error.kind == ErrorKind::Bug;
    if (error.kind == ErrorKind::OutcomeUnknown || mayBeDone) {
        ++m_unknownInARow;
        m_hasLostAnswer = true;
        becomeUnknown({intent});
        return;
    }
    m_unknownInARow = 0;
    if (error.kind == ErrorKind::RecordRefused || error.kind == ErrorKind::RecordGone ||
        (isOfAccount && !m_queue.isStopped())) {
        refused(intent, error);
        return;
    }
    // A quota, a token or a lease: nothing that waits would fare better.
    const bool isOfRecord =
        error.kind == ErrorKind::Transient || (error.kind == ErrorKind::RateLimited && !m_queue.isStopped());
    if (!isOfRecord && m_stop.set(error)) {
        stop();
    }
    left(intent, error.message, error.kind == ErrorKind::RateLimited && isOfRecord);
}

void Sender::becomeUnknown(const QList<Intent> &intents)
{
    for (const Intent &intent : intents) {
        m_attempted.insert(intent.id);
        m_unknown.append(intent);
    }
}

void Sender::succeeded(const Intent &intent, const Sentence &reason)
{
    settle(updatedSettlement(intent, m_groups.succeeded(intent), reason, m_clock.utcNow()));
}

void Sender::refused(const Intent &intent, const Error &error)
{
    const auto previous = failureOf(intent);
    settle(refusedSettlement(intent, m_groups.failed(intent), error, previous, m_clock.utcNow()));
    const bool isOfAccount = error.kind == ErrorKind::Account || error.kind == ErrorKind::Bug;
    // If others passed when it was refused, before or now, it says nothing about the account.
    const bool isKnown = previous && previous->streak > 0;
    const bool isSameFault = previous && previous->zohoCode == error.code && (isKnown || m_judge.hasAnySucceeded());
    if (isOfAccount ? isSameFault : isKnown) {
        return;
    }
    m_judge.refused(error, intent.recordId, m_report.adviceOn(error, zoho::recordValuesFromJson(intent.valuesJson)));
    if (m_judge.accountFault() && m_stop.set(*m_judge.accountFault())) {
        stop();
    }
}

std::optional<RecordFailure> Sender::failureOf(const Intent &intent) const
{
    const auto found = m_failures.constFind(intent.recordId);
    return found == m_failures.cend() ? std::nullopt : std::optional(*found);
}

//! \param isItsOwn others fare better, as far as is known
void Sender::left(const Intent &intent, const Sentence &reason, bool isItsOwn)
{
    Settlement settlement{.entry = entryFor(intent, RecordOutcome::Left, reason, m_clock.utcNow())};
    if (!m_attempted.contains(intent.id)) {
        settlement.endsIntents = m_groups.failed(intent).intents;
    }
    if (isItsOwn) {
        settlement.failure = unclearFailure(intent, reason, failureOf(intent), settlement.entry.at);
    }
    settle(settlement);
}

void Sender::settle(const Settlement &settlement)
{
    ++m_counts.of(settlement.entry.outcome);
    m_advanced(++m_done);
    m_marker.add(settlement);
}

bool Sender::resolveUnknown(int round)
{
    m_readingBack(static_cast<int>(m_unknown.size()));
    if (std::exchange(m_hasLostAnswer, false)) { // which may be under way
        QTimer::singleShot(zoho::backoff(round), &m_loop, &QEventLoop::quit);
        m_loop.exec();
    }
    if (m_stop) {
        return false;
    }
    const auto found = readBack(m_report, m_unknown, m_format);
    m_readingBack(0);
    if (!found) {
        m_stop.set(found.error());
        return false;
    }
    if (found->whyUnread) {
        // Not being able to look is no reason to fail the cycle: what is unknown stays open.
        qCWarning(lcCycle).noquote() << "Unknown outcomes could not be read back:" << describe(*found->whyUnread);
        if (m_queue.isStopped()) { // but a token that is not accepted is
            m_stop.set(*found->whyUnread);
        }
    }
    m_unknown = found->unread;
    if (!found->shown.isEmpty()) {
        m_judge.succeeded();
    }
    settleDone(*found, Sentence(SentenceId::LostAnswerShown));
    for (const Intent &intent : found->missing) {
        refused(intent, {.kind = ErrorKind::RecordGone, .message = Sentence(SentenceId::RecordNotShown)});
    }
    QList<Intent> again;
    for (const Intent &intent : found->absent) {
        (m_failures.contains(intent.recordId) ? m_givenUp : again).append(intent);
    }
    sendRound(again);
    return !found->whyUnread;
}

void Sender::settleDone(const ReadBack &found, const Sentence &shownReason)
{
    for (const Intent &intent : found.shown) {
        succeeded(intent, shownReason);
    }
    for (const Intent &intent : found.hidden) {
        succeeded(intent,
                  Sentence(SentenceId::LostAnswerHidden, {zoho::recordValuesFromJson(intent.valuesJson).status}));
    }
    for (const auto &[intent, shown] : found.stronger) {
        settle(supersededSettlement(intent, m_groups.succeeded(intent), shown, m_clock.utcNow()));
    }
}

void Sender::useBatches(zoho::BatchClient &client, int size)
{
    m_batches = &client;
    m_batching = Batching(size);
}

void Sender::sendTogether(const QList<Intent> &intents)
{
    QList<zoho::RecordUpdate> updates;
    for (const Intent &intent : intents) {
        updates.append({.recordId = intent.recordId, .values = zoho::recordValuesFromJson(intent.valuesJson)});
    }
    m_batches->update(updates, [this, intents](const Expected<zoho::BatchAnswer> &answer) {
        if (answer) {
            finishedTogether(intents, *answer);
        } else {
            failedTogether(intents, answer.error());
        }
        callEnded();
    });
}

void Sender::finishedTogether(const QList<Intent> &intents, const zoho::BatchAnswer &answer)
{
    if (answer.unknown.size() == intents.size()) {
        failedTogether(intents, {.kind = ErrorKind::RecordRefused, .message = SentenceId::BatchOutcomeMissing});
        return;
    }
    m_batching.passed(static_cast<int>(intents.size()));
    m_unknownInARow = 0;
    QHash<QString, Intent> byRecord;
    for (const Intent &intent : intents) {
        byRecord.insert(intent.recordId, intent);
    }
    for (const QString &id : answer.updated) {
        succeeded(byRecord.value(id), SentenceId::UpdateTaken);
    }
    for (const auto &[id, error] : answer.refused) {
        if (!answer.updated.isEmpty()) {
            m_judge.succeeded(); // others of the same call passed
        }
        failed(byRecord.value(id), error);
    }
    if (!answer.updated.isEmpty()) {
        m_judge.succeeded();
    }
    QList<Intent> unknown;
    for (const QString &id : answer.unknown) {
        unknown.append(byRecord.value(id));
    }
    m_batching.split(unknown);
    becomeUnknown(unknown);
}

void Sender::failedTogether(const QList<Intent> &intents, const Error &error)
{
    const bool isLost = error.kind == ErrorKind::OutcomeUnknown;
    const bool isRefusedUnread = error.kind == ErrorKind::Bug;
    const bool isOfFunction = error.kind == ErrorKind::RecordRefused || error.kind == ErrorKind::RecordGone;
    const bool isOfApi = error.kind == ErrorKind::QuotaExhausted || error.kind == ErrorKind::Account;
    if (!isLost && (m_queue.isStopped() || !(isRefusedUnread || isOfFunction || isOfApi))) {
        for (const Intent &intent : intents) {
            failed(intent, error); // as one by one
        }
        return;
    }
    if (isOfApi) {
        stopBatches(describe(error));
        m_waiting = intents + m_waiting;
        return;
    }
    const bool goesOn = m_batching.failed(intents, isLost ? Batching::Fault::Lost : Batching::Fault::Refused);
    if (isRefusedUnread) {
        m_waiting.append(intents);
    } else {
        becomeUnknown(intents); // it is unknown how far it came
    }
    if (isLost) {
        ++m_unknownInARow;
        m_hasLostAnswer = true;
    }
    if (!goesOn) {
        stopBatches(u"No call of it has come to its end. "_s + describe(error));
    }
}

void Sender::stopBatches(const QString &why)
{
    if (!m_areBatchesOver) {
        qCWarning(lcCycle).noquote() << u"Batch mode ends for this cycle, and each record costs a call of its own: "_s +
                                            why;
    }
    m_areBatchesOver = true;
    m_batching.giveUp();
}

} // namespace statusbridge
