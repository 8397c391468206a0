// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alerts/alertconditions.h"

#include "engine/config/settings.h"
#include "engine/core/timezone.h"

#include <algorithm>
#include <cstdlib>

namespace statusbridge {

namespace {

using Verdict = std::optional<AlertVerdict>;

//! A machine's clock that is off by so much is not merely late: its zone or its date is wrong.
constexpr std::chrono::hours wrongClock(1);

Verdict judged(AlertKind kind, bool isRaised, const Sentence &sentence, const QString &machine = {})
{
    return AlertVerdict{
        .kind = kind, .isRaised = isRaised, .sentence = isRaised ? sentence : Sentence(), .machine = machine};
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

std::optional<CycleOutcome> lastOutcome(const AlertFacts &facts)
{
    return facts.endings.isEmpty() ? std::nullopt : std::optional(facts.endings.constFirst().outcome);
}

} // namespace

Verdict unauthorizedVerdict(const AlertFacts &facts)
{
    const QString &state = facts.view.token.state;
    const bool isRefused = state == u"revoked" || state == u"scope_missing";
    const bool wasRefused = lastOutcome(facts) == CycleOutcome::Unauthorized && !facts.view.isNewConnection;
    if (!isRefused && !wasRefused && state != u"valid" && state != u"expiring" && state != u"expired") {
        return std::nullopt; // it was never connected, or the answer is still to come
    }
    return judged(AlertKind::Unauthorized, isRefused || wasRefused, SentenceId::AlertUnauthorized);
}

Verdict quotaVerdict(const AlertFacts &facts)
{
    const QDateTime until = facts.view.calls.exhaustedUntil;
    if (!until.isValid() && lastOutcome(facts) == CycleOutcome::Quota) {
        return std::nullopt; // whether there are calls again is not known before the next one
    }
    return judged(AlertKind::QuotaUsedUp, until.isValid(), Sentence(SentenceId::AlertQuotaUsedUp, {timeText(until)}));
}

Verdict forecastVerdict(const AlertFacts &facts)
{
    const CallForecast &forecast = facts.view.calls.forecast;
    // Once they are used up, that is told instead.
    if (forecast.kind == CallForecast::Kind::Unknown || facts.view.calls.exhaustedUntil.isValid()) {
        return std::nullopt;
    }
    return judged(AlertKind::CallsRunOut, forecast.kind == CallForecast::Kind::UsedUp && forecast.usedUpAt.isValid(),
                  Sentence(SentenceId::AlertCallsRunOut, {timeText(forecast.usedUpAt)}));
}

Verdict parkedVerdict(const AlertFacts &facts, const AlertSettings &settings)
{
    return judged(AlertKind::Parked, settings.parked > 0 && facts.view.parked > settings.parked,
                  Sentence(SentenceId::AlertParked, {facts.view.parked}));
}

Verdict waitingVerdict(const AlertFacts &facts, const AlertSettings &settings)
{
    const bool isLong = facts.waiting > 0 && facts.waitingSince.isValid() &&
                        facts.waitingSince.addSecs(settings.waitingHours * qint64(3600)) <= facts.now;
    return judged(AlertKind::RowsWaiting, settings.waitingHours > 0 && isLong,
                  Sentence(SentenceId::AlertRowsWaiting, {facts.waiting, timeText(facts.waitingSince)}));
}

Verdict overdueVerdict(const AlertFacts &facts, const AlertSettings &settings)
{
    // A person who stopped it knows, and one that runs is not overdue.
    const bool isWanted = facts.view.scheduler.running && facts.view.scheduler.stoppedBy.isEmpty();
    const bool isLate = facts.dueSince.isValid() &&
                        facts.dueSince.addSecs(settings.overdueMinutes * qint64(60)) <= facts.now &&
                        !facts.view.lease.held;
    if (settings.overdueMinutes > 0 && isWanted && isLate && !facts.wasOverdue) {
        return std::nullopt;
    }
    return judged(AlertKind::Overdue, settings.overdueMinutes > 0 && isWanted && isLate,
                  Sentence(SentenceId::AlertOverdue, {timeText(facts.dueSince)}));
}

Verdict clockVerdict(const AlertFacts &facts)
{
    const auto ahead = std::chrono::duration_cast<std::chrono::minutes>(facts.view.scheduler.clockAhead);
    const qint64 minutes = std::abs(ahead.count());
    return judged(AlertKind::ClockDiffers, minutes >= std::chrono::minutes(wrongClock).count(),
                  Sentence(SentenceId::AlertClockDiffers, {facts.machine, minutes}), facts.machine);
}

Verdict refusedVerdict(const AlertFacts &facts, const AlertSettings &settings)
{
    return judged(AlertKind::WebhooksRefused, settings.refused > 0 && facts.refused >= settings.refused,
                  Sentence(SentenceId::AlertWebhooksRefused, {facts.refused, facts.machine}), facts.machine);
}

Verdict silentVerdict(const AlertFacts &facts, const AlertSettings &settings)
{
    if (!facts.isReceiving || settings.silentHours == 0 || !facts.lastArrival.isValid()) {
        return judged(AlertKind::WebhooksSilent, false, {});
    }
    const QTimeZone zone = timeZoneOf(settings.timeZone);
    const ActiveHours hours = ActiveHours::from(settings.workingHours, settings.workingDays).value_or(ActiveHours());
    const bool isSilent =
        workingTimeBetween(facts.lastArrival, facts.now, hours, zone) >= std::chrono::hours(settings.silentHours);
    if (isSilent && !hours.has(facts.now, zone)) {
        return std::nullopt; // what begins in working time is told in working time
    }
    return judged(AlertKind::WebhooksSilent, isSilent,
                  Sentence(SentenceId::AlertWebhooksSilent, {timeText(facts.lastArrival)}));
}

Verdict deliveryVerdict(const AlertFacts &facts, const AlertSettings &settings)
{
    if (settings.deliveryPercent == 0) {
        return judged(AlertKind::DeliveryLow, false, {});
    }
    if (!facts.sample || facts.sample->messages < settings.deliveryMessages) {
        return std::nullopt;
    }
    const DeliverySample &sample = *facts.sample;
    const qint64 percent = sample.delivered * 100 / sample.messages;
    return judged(AlertKind::DeliveryLow, percent < settings.deliveryPercent,
                  Sentence(SentenceId::AlertDeliveryLow,
                           {sample.messages, timeText(sample.from), timeText(sample.until), percent}));
}

Verdict certificateVerdict(const AlertFacts &facts, const AlertSettings &settings)
{
    const auto first = std::ranges::min_element(facts.certificates, {}, &CertificateEnd::at);
    const bool isSoon = first != facts.certificates.cend() && first->at <= facts.now.addDays(settings.certificateDays);
    return judged(AlertKind::CertificateEnds, settings.certificateDays > 0 && isSoon,
                  isSoon ? Sentence(SentenceId::AlertCertificateEnds, {first->file, timeText(first->at)}) : Sentence(),
                  facts.machine);
}

AlertVerdicts alertVerdicts(const AlertFacts &facts, const AlertSettings &settings)
{
    AlertVerdicts verdicts = verdictsOfCycles(facts.endings, settings.failedCycles);
    // What is known now counts for more than how a cycle ended.
    verdicts.removeIf([](const AlertVerdict &each) { return each.kind != AlertKind::CyclesFailed; });
    for (const Verdict &each :
         {unauthorizedVerdict(facts), quotaVerdict(facts), forecastVerdict(facts), parkedVerdict(facts, settings),
          waitingVerdict(facts, settings), overdueVerdict(facts, settings), clockVerdict(facts),
          refusedVerdict(facts, settings), silentVerdict(facts, settings), deliveryVerdict(facts, settings),
          certificateVerdict(facts, settings)}) {
        if (each) {
            verdicts += *each;
        }
    }
    return verdicts;
}

QDateTime nextWaitingSince(const QDateTime &before, qint64 waiting, const QDateTime &lastGood, const QDateTime &now)
{
    if (waiting <= 0) {
        return {};
    }
    // A time of the future was written before the clock was set back.
    const QDateTime since = before.isValid() && before <= now ? before : now;
    return lastGood.isValid() ? std::max(since, lastGood) : since;
}

std::chrono::minutes workingTimeBetween(const QDateTime &from, const QDateTime &until, const ActiveHours &hours,
                                        const QTimeZone &zone)
{
    constexpr std::chrono::minutes step(15);
    constexpr int longestDays = 14;
    std::chrono::minutes sum(0);
    for (QDateTime at = std::max(from, until.addDays(-longestDays)); at < until;
         at = at.addSecs(std::chrono::seconds(step).count())) {
        sum += hours.has(at, zone) ? step : std::chrono::minutes(0);
    }
    return sum;
}

} // namespace statusbridge
