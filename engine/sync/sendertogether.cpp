// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the sender that writes many records in one call.
#include "engine/core/logging.h"
#include "engine/sync/sender.h"
#include "engine/zoho/batchclient.h"
#include "engine/zoho/requestqueue.h"

namespace statusbridge {

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
    if (!answer.updated.isEmpty()) {
        m_judge.succeeded(); // before those of the same call that were refused
    }
    for (const QString &id : answer.updated) {
        succeeded(byRecord.value(id), SentenceId::UpdateTaken);
    }
    for (const auto &[id, error] : answer.refused) {
        failed(byRecord.value(id), error);
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
