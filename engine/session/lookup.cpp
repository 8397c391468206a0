// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/lookup.h"

#include "engine/config/settings.h"
#include "engine/core/timezone.h"
#include "engine/environment.h"
#include "engine/session/enginesession.h"
#include "engine/status/eventtime.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/worker/zohoaccess.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>

namespace statusbridge {

namespace {

Sentence whyChosen(const ChosenRow &chosen, const StatusRows &rows, const Ranking &ranking)
{
    const auto strength = [&](const StatusRow &row) { return ranking.strength(row.statusWord); };
    const auto known = std::ranges::count_if(
        rows, [](int each) { return each > 0; }, strength);
    const auto equal = std::ranges::count(rows, chosen.status.strength, strength);
    const Sentence alias = chosen.status.literal
                               ? Sentence()
                               : Sentence(SentenceId::CountsAs, {chosen.row.statusWord.trimmed(), chosen.status.word});
    if (known == 1) {
        return Sentence(SentenceId::OnlyKnownStatus).then(alias);
    }
    if (equal == 1) {
        return Sentence(SentenceId::StrongestStatus, {chosen.status.word}).then(alias);
    }
    return Sentence(SentenceId::FirstOfStrongest, {chosen.status.word, equal}).then(alias);
}

} // namespace

QList<LookupRow> readRows(const StatusRows &rows, const Ranking &ranking, const QDateTime &now)
{
    QList<LookupRow> read;
    for (const StatusRow &row : rows) {
        const auto status = ranking.read(row.statusWord);
        read += LookupRow{.row = row,
                          .meaning = status ? status->word : QString(),
                          .eventTime = eventTime(row.timestamp, now).value_or(QDateTime())};
    }
    return read;
}

LookupView lookUp(const QString &queueId, const StatusRows &rows, const FieldFormat &format, const QDateTime &now)
{
    LookupView view;
    view.queueId = queueId;
    const auto chosen = strongestRow(rows, format.ranking, now);
    view.rows = readRows(rows, format.ranking, now);
    for (LookupRow &read : view.rows) {
        read.chosen = chosen && chosen->row.source == read.row.source && chosen->row.id == read.row.id;
    }
    if (chosen) {
        const zoho::RecordValues values = valuesFor(*chosen, format);
        view.chosenBecause = whyChosen(*chosen, rows, format.ranking);
        view.push = PlanLine{.queueId = queueId,
                             .statusAfter = values.status,
                             .messageId = values.messageId.value_or(QString()),
                             .timestamp = values.timestamp.value_or(QString()),
                             .recipientId = values.recipientId.value_or(QString()),
                             .failureReason = values.reason.value_or(QString()),
                             .failureCode = values.reasonCode.value_or(QString()),
                             .reason = view.chosenBecause};
    }
    return view;
}

Expected<QList<ZohoRecordView>> lookUpAtZoho(const EngineEnvironment &environment, const QString &queueId,
                                             const std::stop_token &stop,
                                             std::optional<std::chrono::milliseconds> patience)
{
    if (!fitsKey(queueId)) {
        return usageError(Sentence(SentenceId::QueueIdTooLong, {longestKey}));
    }
    if (environment.sessions) {
        return environment.sessions->recordsAtZoho(queueId);
    }
    const QDeadlineTimer deadline = patience ? QDeadlineTimer(*patience) : QDeadlineTimer(QDeadlineTimer::Forever);
    const auto access = CountedZohoAccess::open(environment, ZohoPart::Report);
    if (!access) {
        return access.error();
    }
    zoho::RequestQueue *queue = access->zoho->queue.get();
    const QDateTime now = environment.clock.utcNow();
    // Cycles find out whether there are calls again.
    if (const QDateTime until = queue->callState().exhaustedUntil; until > now) {
        return zoho::quotaError(until, now, timeZoneOf(environment.settings.sync.quotaTimeZone), 0);
    }
    const auto giveUp = [queue](const Error &why) { queue->stop(why, std::chrono::milliseconds(0)); };
    const auto giveUpUntil = [&environment, giveUp](const QDateTime &until) {
        giveUp({.kind = ErrorKind::RateLimited,
                .message = SentenceId::TooManyCalls,
                .retryAfter = std::chrono::milliseconds(environment.clock.utcNow().msecsTo(until))});
    };
    // Later, when the queue has put back what it was to pause for.
    QObject::connect(queue, &zoho::RequestQueue::pausedUntil, queue, giveUpUntil, Qt::QueuedConnection);
    if (patience) {
        QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(deadline.remainingTimeAsDuration()), queue,
                           [queue, giveUp, giveUpUntil] {
                               if (const CycleWait wait = queue->wait(); wait.reason == WaitReason::Minute) {
                                   giveUpUntil(wait.until);
                               } else {
                                   giveUp({.kind = ErrorKind::Transient, .message = SentenceId::ZohoSilent});
                               }
                           });
    }
    const std::stop_callback stopped(stop, [queue, giveUp] {
        QMetaObject::invokeMethod(
            queue, [giveUp] { giveUp({.kind = ErrorKind::Cancelled, .message = SentenceId::CallEnded}); },
            Qt::QueuedConnection);
    });
    const auto records = access->zoho->report->fetchByQueueIds({queueId}, zoho::Tries::Once);
    access->flushCalls();
    return records.transform([&](const QList<zoho::ReportRecord> &found) {
        QList<ZohoRecordView> list;
        for (const zoho::ReportRecord &record : found) {
            ZohoRecordView view{.id = record.id};
            for (const zoho::ReportField &field : zoho::reportFields) {
                if ((environment.settings.fields.*field.name).isEmpty()) {
                    continue;
                }
                view.fields.append({field.setting, environment.settings.fields.*field.name, record.*field.shown});
            }
            list += view;
        }
        return list;
    });
}

} // namespace statusbridge
