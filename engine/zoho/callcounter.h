// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/model/callmemory.h"

#include <QTimeZone>

#include <optional>

namespace statusbridge::zoho {

class Pacer;

//! \brief A day of Zoho's quota: from midnight to midnight in the time zone of the account's super admin.
struct QuotaDay
{
    QDate date;
    QDateTime endsAt; //!< UTC
};

[[nodiscard]] QuotaDay quotaDayAt(const QDateTime &utc, const QTimeZone &zone);

//! \brief When calls that were used up at \p now are there again: at \p endOfDay, or already at the time of day at
//! which \p seen saw them come back, if it did. UTC; pure.
[[nodiscard]] QDateTime resetAfter(const QDateTime &now, const QDateTime &endOfDay, const QDateTime &seen);

//! \brief \p until if that is a reset still to come at \p now; invalid if it is over, or further away than any: then it
//! was written by a clock that was ahead. Both UTC.
[[nodiscard]] QDateTime resetToCome(const QDateTime &until, const QDateTime &now);

//! \brief QuotaExhausted with the reset time in words.
//! \param ourLimit the limit of the settings that was reached; 0: it was Zoho that said so \param source whose it is
[[nodiscard]] Error quotaError(const QDateTime &until, const QDateTime &utcNow, const QTimeZone &zone, int ourLimit,
                               CallQuota quota = CallQuota::DeveloperApi, LimitSource source = LimitSource::Configured);

//! \brief Counts the calls of one quota of the day and knows whether any are left. Writes to the memory in batches, and
//! carries what is remembered over to the pacer and back.
class CallCounter
{
public:
    //! The references must outlive it.
    //! \param callsPerDay the limit past which no call is tried; 0: none \param source whose it is
    CallCounter(CallMemory &memory, const Clock &clock, Pacer &pacer, const QTimeZone &zone, int callsPerDay,
                CallQuota quota = CallQuota::DeveloperApi, LimitSource source = LimitSource::Configured);

    //! \brief Reads the memory if that has not happened since the day began, and tells the pacer what it says.
    //! Errors: those of the memory.
    [[nodiscard]] Expected<void> prepare();

    //! \brief Why no call may be made now, if that is so: QuotaExhausted. While Zoho's calls are known to be used up,
    //! one call is allowed, to ask whether there are calls again: an account may get more, and its day may begin at
    //! another hour than was thought.
    [[nodiscard]] std::optional<Error> reasonNotToCall() const;

    //! \brief From now on allows no more than \p calls. \param why what is said of the others of the day
    void setAllowance(int calls, SentenceId why)
    {
        m_allowedUpTo = m_callsMade + calls;
        m_whyNoMore = why;
    }
    //! \brief Whether no call was allowed because of that.
    [[nodiscard]] bool isAllowanceUsedUp() const { return m_allowedUpTo && m_callsMade >= *m_allowedUpTo; }

    //! \brief Counts a call that starts now; true if it is time for flush().
    bool count();
    //! \brief A call that was counted did not reach anyone: it is none of the day's.
    void takeBack();
    //! \brief Keeps Zoho's last answer for flush(); true if it is of another kind than the one before.
    bool noteAnswer(const ZohoAnswer &answer);
    //! \brief Writes what was counted and noted.
    [[nodiscard]] Expected<void> flush();

    //! \brief Zoho said 4000: remembers that nothing is left until the reset, and how many calls it had taken, and
    //! returns the error that says so. \param inFlight calls that are counted and not answered yet
    [[nodiscard]] Error exhaust(const Error &zohoSaid, int inFlight = 0);
    //! \brief A call ended without telling whether there are calls: the next one asks again.
    void endedUnasked() { m_hasAsked = false; }
    //! \brief A call was answered: if they were used up, there are calls again, and the time of day is remembered.
    //! A limit that was learned is forgotten if this call is past it; if it was in flight when Zoho refused another
    //! one, it belongs to the limit. \param inFlight as above Errors: those of the memory.
    [[nodiscard]] Expected<void> answered(int inFlight = 0);
    //! \brief Remembers what the pacer has learned. Errors: those of the memory.
    [[nodiscard]] Expected<void> saveCeiling();

    [[nodiscard]] const CallState &state() const { return m_state; }
    //! \brief The calls left of the day's; nothing if no limit is known.
    [[nodiscard]] std::optional<int> callsLeft() const;
    //! \brief Calls since construction.
    [[nodiscard]] int callsMade() const { return m_callsMade; }

private:
    void informPacer();
    bool learn(int accepted, const QDateTime &now);

    CallMemory &m_memory;
    const Clock &m_clock;
    Pacer &m_pacer;
    QTimeZone m_zone;
    int m_callsPerDay;
    CallQuota m_quota;
    LimitSource m_limitSource;
    int m_callsMade = 0;
    std::optional<int> m_allowedUpTo; //!< of m_callsMade
    SentenceId m_whyNoMore = SentenceId::CallsAreShared;
    CallState m_state;
    QuotaDay m_day;
    bool m_loaded = false;
    bool m_hasAsked = false;      //!< the one call was made
    int m_refused = 0;            //!< of the day's calls, those of this cycle that Zoho refused with 4000
    bool m_wasRefused = false;    //!< Zoho has told it so by itself, which is an answer to that question too
    QList<QDateTime> m_unwritten; //!< starts, UTC
    int m_takenBack = 0;          //!< of those that are written
    std::optional<ZohoAnswer> m_unwrittenAnswer;
    std::optional<ZohoAnswerKind> m_lastAnswer;
};

} // namespace statusbridge::zoho
