// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/callcounter.h"

#include "engine/core/logging.h"
#include "engine/zoho/pacer.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace statusbridge::zoho {

QuotaDay quotaDayAt(const QDateTime &utc, const QTimeZone &zone)
{
    const QDate date = utc.toTimeZone(zone).date();
    // Not 24 hours: a day with a clock change is shorter or longer, and may not begin at 00:00.
    return {.date = date, .endsAt = date.addDays(1).startOfDay(zone).toUTC()};
}

QDateTime resetToCome(const QDateTime &until, const QDateTime &now)
{
    // A day with a clock change has 25 hours.
    return until > now && until <= now.addSecs(qint64(25) * 3600) ? until : QDateTime();
}

QDateTime resetAfter(const QDateTime &now, const QDateTime &endOfDay, const QDateTime &seen)
{
    if (!seen.isValid()) {
        return endOfDay;
    }
    const QDateTime today(now.toUTC().date(), seen.toUTC().time(), Qt::UTC);
    return std::min(endOfDay, today > now ? today : today.addDays(1));
}

Error quotaError(const QDateTime &until, const QDateTime &utcNow, const QTimeZone &zone, int ourLimit, CallQuota quota,
                 LimitSource source)
{
    const bool isCustom = quota == CallQuota::CustomApi;
    const QString reset = QLocale::c().toString(until.toTimeZone(zone), u"d MMM yyyy HH:mm"_s) +
                          u" (%1)"_s.arg(QString::fromUtf8(zone.id()));
    const SentenceId ours = source == LimitSource::Plan ? SentenceId::PlanCallsUsedUp
                            : isCustom                  ? SentenceId::ConfiguredCustomCallsUsedUp
                                                        : SentenceId::ConfiguredCallsUsedUp;
    const SentenceId zohos = isCustom ? SentenceId::CustomCallsUsedUpUntil : SentenceId::ZohoCallsUsedUpUntil;
    return {.kind = ErrorKind::QuotaExhausted,
            .message = ourLimit > 0 ? Sentence(ours, {ourLimit, reset}) : Sentence(zohos, {reset}),
            .retryAfter = std::chrono::milliseconds(std::max<qint64>(0, utcNow.msecsTo(until)))};
}

CallCounter::CallCounter(CallMemory &memory, const Clock &clock, Pacer &pacer, const QTimeZone &zone, int callsPerDay,
                         CallQuota quota, LimitSource source)
    : m_memory(memory)
    , m_clock(clock)
    , m_pacer(pacer)
    , m_zone(zone)
    , m_callsPerDay(callsPerDay)
    , m_quota(quota)
    , m_limitSource(source)
{}

Expected<void> CallCounter::prepare()
{
    const QDateTime now = m_clock.utcNow();
    if (m_loaded && now < m_day.endsAt) {
        return {};
    }
    return flush()
        .and_then([&] {
            m_day = quotaDayAt(now, m_zone);
            return m_memory.load(m_day.date, now.addSecs(-60));
        })
        .and_then([&](const CallState &state) {
            m_state = state;
            m_refused = 0;
            m_state.exhaustedUntil = resetToCome(state.exhaustedUntil, now);
            m_loaded = true;
            informPacer();
            return Expected<void>();
        });
}

void CallCounter::informPacer()
{
    if (m_callsMade == 0 && m_quota == CallQuota::DeveloperApi) { // one of the two
        m_pacer.setLearnedCeiling(m_state.learnedCeiling);
    }
    const Pacer::Time uptime = m_clock.uptime();
    const QDateTime now = m_clock.utcNow();
    std::vector<Pacer::Time> starts;
    for (const QDateTime &start : std::as_const(m_state.starts)) {
        const qint64 ago = start.msecsTo(now);
        if (ago >= 0 && ago < 60'000) {
            starts.push_back(uptime - Pacer::Time(ago));
        }
    }
    m_pacer.remember(std::move(starts), uptime);
}

std::optional<Error> CallCounter::reasonNotToCall() const
{
    if (isAllowanceUsedUp()) {
        return Error{.kind = ErrorKind::QuotaExhausted, .message = m_whyNoMore};
    }
    const bool exhausted = m_state.exhaustedUntil.isValid();
    const bool limitReached = m_callsPerDay > 0 && m_state.callsToday >= m_callsPerDay;
    if (!exhausted && !limitReached) {
        return std::nullopt;
    }
    const QDateTime now = m_clock.utcNow();
    if (exhausted && now < m_state.exhaustedUntil && (m_hasAsked || m_wasRefused)) {
        return quotaError(m_state.exhaustedUntil, now, m_zone, 0, m_quota);
    }
    return limitReached ? std::optional(quotaError(m_day.endsAt, now, m_zone, m_callsPerDay, m_quota, m_limitSource))
                        : std::nullopt;
}

std::optional<int> CallCounter::callsLeft() const
{
    return m_callsPerDay > 0 ? std::optional(std::max(0, m_callsPerDay - m_state.callsToday)) : std::nullopt;
}

bool CallCounter::count()
{
    ++m_callsMade;
    ++m_state.callsToday;
    m_hasAsked = m_state.exhaustedUntil.isValid();
    m_unwritten.append(m_clock.utcNow());
    constexpr int writtenTogether = 100;
    return m_unwritten.size() >= writtenTogether;
}

Expected<void> CallCounter::flush()
{
    // Kept if it fails, so that the next flush has them.
    const auto written =
        (m_unwritten.isEmpty() ? Expected<void>() : m_memory.add(m_day.date, m_unwritten))
            .and_then([this] {
                m_unwritten.clear();
                return m_takenBack == 0 ? Expected<void>() : m_memory.takeBack(m_day.date, m_takenBack);
            })
            .and_then([this] {
                m_takenBack = 0;
                return m_unwrittenAnswer ? m_memory.noteAnswer(*m_unwrittenAnswer) : Expected<void>();
            });
    if (written) {
        m_unwrittenAnswer.reset();
    }
    return written;
}

void CallCounter::takeBack()
{
    --m_callsMade;
    --m_state.callsToday;
    if (m_unwritten.isEmpty()) {
        ++m_takenBack;
    } else {
        m_unwritten.removeLast();
    }
}

bool CallCounter::noteAnswer(const ZohoAnswer &answer)
{
    m_unwrittenAnswer = answer;
    return std::exchange(m_lastAnswer, answer.kind) != answer.kind;
}

Error CallCounter::exhaust(const Error &zohoSaid, int inFlight)
{
    const QDateTime now = m_clock.utcNow();
    m_wasRefused = true;
    ++m_refused;
    // Calls that were in flight report it again.
    if (!m_state.exhaustedUntil.isValid() || m_state.exhaustedUntil <= now) {
        if (learn(m_state.callsToday - m_refused - inFlight, now)) {
            qCInfo(lcZoho,
                   "Zoho took %d calls today, and of %d that are under way as many as it may: that is taken for "
                   "the limit of a day.",
                   m_state.learned.calls, inFlight);
        }
        m_state.exhaustedUntil = resetAfter(now, quotaDayAt(now, m_zone).endsAt, m_state.resetSeen);
        warnIfFailed(lcZoho, m_memory.setExhaustedUntil(m_state.exhaustedUntil));
    }
    Error error = quotaError(m_state.exhaustedUntil, now, m_zone, 0, m_quota);
    error.detail = zohoSaid.detail;
    error.code = zohoSaid.code;
    return error;
}

//! Returns whether it is news.
bool CallCounter::learn(int accepted, const QDateTime &now)
{
    const LearnedLimit learned = learnedFrom(m_state.learned, accepted, now);
    if (learned == m_state.learned) {
        return false;
    }
    m_state.learned = learned;
    warnIfFailed(lcZoho, m_memory.setLearnedLimit(learned.calls));
    return true;
}

Expected<void> CallCounter::answered(int inFlight)
{
    const int accepted = m_state.callsToday - m_refused - inFlight;
    // A refusal costs Zoho less time than a call that it takes: those that left before it are answered after it.
    if (const QDateTime now = m_clock.utcNow(); m_wasRefused && now < m_state.exhaustedUntil && !m_hasAsked) {
        (void)learn(accepted, now);
        return {};
    }
    if (isProvenWrong(m_state.learned, accepted)) {
        qCInfo(lcZoho, "Zoho takes more than the %d calls a day that it seemed to.", m_state.learned.calls);
        m_state.learned = {};
        if (const auto forgotten = m_memory.setLearnedLimit(0); !forgotten) {
            return forgotten;
        }
    }
    if (!m_state.exhaustedUntil.isValid() || !m_hasAsked) {
        return {};
    }
    qCInfo(lcZoho, "Zoho takes calls again.");
    m_state.exhaustedUntil = {};
    m_wasRefused = false;
    m_state.resetSeen = m_clock.utcNow();
    return m_memory.setExhaustedUntil({}).and_then([this] { return m_memory.setResetSeen(m_state.resetSeen); });
}

Expected<void> CallCounter::saveCeiling()
{
    const int ceiling = m_pacer.learnedCeiling();
    return std::exchange(m_state.learnedCeiling, ceiling) == ceiling ? Expected<void>()
                                                                     : m_memory.setLearnedCeiling(ceiling);
}

} // namespace statusbridge::zoho
