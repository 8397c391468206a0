// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/alerts.h"

#include "engine/core/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::array alertKindWords = {"cycles_failed"_L1,   "unauthorized"_L1,
                                       "quota"_L1,           "quota_forecast"_L1,
                                       "parked"_L1,          "waiting"_L1,
                                       "overdue"_L1,         "clock"_L1,
                                       "database"_L1,        "webhooks_refused"_L1,
                                       "webhooks_silent"_L1, "delivery_low"_L1,
                                       "certificate"_L1,     "test"_L1};
constexpr std::array alertChannelWords = {"mail"_L1, "webhook"_L1};

bool isGood(CycleOutcome outcome)
{
    return outcome == CycleOutcome::Succeeded || outcome == CycleOutcome::Continued || outcome == CycleOutcome::Partial;
}

} // namespace

QString toString(AlertKind kind)
{
    return wordOf<lastAlertKind>(alertKindWords, kind);
}

std::optional<AlertKind> alertKindFromString(const QString &text)
{
    return valueOfWord<AlertKind>(alertKindWords, text);
}

bool isUrgent(AlertKind kind)
{
    return kind == AlertKind::Database || kind == AlertKind::WebhooksRefused || kind == AlertKind::Test;
}

bool isOfMachine(AlertKind kind)
{
    return kind == AlertKind::ClockDiffers || kind == AlertKind::Database || kind == AlertKind::WebhooksRefused ||
           kind == AlertKind::CertificateEnds;
}

QString toString(AlertChannel channel)
{
    return wordOf<lastAlertChannel>(alertChannelWords, channel);
}

std::optional<AlertChannel> alertChannelFromString(const QString &text)
{
    return valueOfWord<AlertChannel>(alertChannelWords, text);
}

QString storedText(const AlertText &text)
{
    const QJsonObject object{{u"kind"_s, toString(text.kind)},
                             {u"machine"_s, text.machine},
                             {u"passed"_s, text.isPassed},
                             {u"sentence"_s, text.sentence.stored()},
                             {u"since"_s, text.since.isValid() ? text.since.toMSecsSinceEpoch() : 0},
                             {u"changes"_s, text.changes}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

AlertText alertTextFromStored(const QString &stored)
{
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    const qint64 since = object.value(u"since"_s).toInteger(); // 0: a test's, which has none
    return {.kind = alertKindFromString(object.value(u"kind"_s).toString()).value_or(AlertKind::Test),
            .machine = object.value(u"machine"_s).toString(),
            .isPassed = object.value(u"passed"_s).toBool(),
            .sentence = Sentence::fromStored(object.value(u"sentence"_s).toString()),
            .since = since == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(since, Qt::UTC),
            .changes = object.value(u"changes"_s).toInt(1)};
}

AlertStep nextAlertStep(const AlertState &before, const std::optional<AlertVerdict> &verdict, const QDateTime &now,
                        bool isQuiet)
{
    AlertStep step{.state = before, .text = {}};
    AlertState &state = step.state;
    if (verdict && verdict->isRaised != state.isRaised) {
        state.isRaised = verdict->isRaised;
        state.since = now;
        ++state.changes;
    }
    if (verdict && verdict->isRaised) {
        state.sentence = verdict->sentence;
    }
    // One of the future was written before the clock was set back.
    const bool isRecent = state.toldAt.isValid() && state.toldAt <= now &&
                          state.toldAt.addMSecs(std::chrono::milliseconds(alertPause).count()) > now;
    if (state.changes == 0 || isRecent || (isQuiet && !isUrgent(state.kind))) {
        return step;
    }
    step.text = AlertText{.kind = state.kind,
                          .machine = state.machine,
                          .isPassed = !state.isRaised,
                          .sentence = state.sentence,
                          .since = state.since,
                          .changes = state.changes};
    state.toldAt = now;
    state.changes = 0;
    return step;
}

AlertVerdicts verdictsOfCycles(const QList<CycleEnding> &endings, int failedCycles)
{
    // What a person cancelled says nothing.
    QList<CycleEnding> telling;
    std::ranges::copy_if(endings, std::back_inserter(telling),
                         [](const CycleEnding &each) { return each.outcome != CycleOutcome::Cancelled; });
    if (telling.isEmpty()) {
        return {};
    }
    const CycleEnding &last = telling.constFirst();
    if (isGood(last.outcome)) {
        return {{.kind = AlertKind::CyclesFailed}, {.kind = AlertKind::Unauthorized}, {.kind = AlertKind::QuotaUsedUp}};
    }
    if (last.outcome == CycleOutcome::Unauthorized) {
        return {
            {.kind = AlertKind::Unauthorized, .isRaised = true, .sentence = Sentence(SentenceId::AlertUnauthorized)}};
    }
    if (last.outcome == CycleOutcome::Quota) {
        return {{.kind = AlertKind::QuotaUsedUp, .isRaised = true, .sentence = last.message}};
    }
    int failed = 0;
    for (const CycleEnding &each : std::as_const(telling)) {
        if (isGood(each.outcome)) {
            break;
        }
        failed += each.outcome == CycleOutcome::Failed ? 1 : 0;
    }
    if (failedCycles <= 0 || failed < failedCycles) {
        return {};
    }
    return {{.kind = AlertKind::CyclesFailed,
             .isRaised = true,
             .sentence = failed == 1 ? Sentence(SentenceId::AlertOneCycleFailed, {last.message})
                                     : Sentence(SentenceId::AlertCyclesFailed, {failed, last.message})}};
}

} // namespace statusbridge
