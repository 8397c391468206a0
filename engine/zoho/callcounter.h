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
//! \param ourLimit the limit of the settings that was reached; 0: it was Zoho that said so
[[nodiscard]] Error quotaError(const QDateTime &until, const QDateTime &utcNow, const QTimeZone &zone, int ourLimit);

//! \brief Counts the calls of the day and knows whether any are left. Writes to the memory in batches, and carries what
//! is remembered over to the pacer and back.
class CallCounter
{
public:
    //! The references must outlive it.
    CallCounter(CallMemory &memory, const Clock &clock, Pacer &pacer, const QTimeZone &zone, int callsPerDay);

    //! \brief Reads the memory if that has not happened since the day began, and tells the pacer what it says.
    //! Errors: those of the memory.
    [[nodiscard]] Expected<void> prepare();

    //! \brief Why no call may be made now, if that is so: QuotaExhausted. While Zoho's calls are known to be used up,
    //! one call is allowed, to ask whether there are calls again: an account may get more, and its day may begin at
    //! another hour than was thought.
    [[nodiscard]] std::optional<Error> reasonNotToCall() const;

    //! \brief Counts a call that starts now; true if it is time for flush().
    bool count();
    //! \brief A call that was counted did not reach anyone: it is none of the day's.
    void takeBack();
    //! \brief Keeps Zoho's last answer for flush(); true if it is of another kind than the one before.
    bool noteAnswer(const ZohoAnswer &answer);
    //! \brief Writes what was counted and noted.
    [[nodiscard]] Expected<void> flush();

    //! \brief Zoho said 4000: remembers that nothing is left until the reset, and returns the error that says so.
    [[nodiscard]] Error exhaust(const Error &zohoSaid);
    //! \brief A call ended without telling whether there are calls: the next one asks again.
    void endedUnasked() { m_hasAsked = false; }
    //! \brief A call was answered: if they were used up, there are calls again, and the time of day is remembered.
    //! Errors: those of the memory.
    [[nodiscard]] Expected<void> answered();
    //! \brief Remembers what the pacer has learned. Errors: those of the memory.
    [[nodiscard]] Expected<void> saveCeiling();

    [[nodiscard]] const CallState &state() const { return m_state; }
    //! \brief The calls left of the day's; nothing if no limit is known.
    [[nodiscard]] std::optional<int> callsLeft() const;
    //! \brief Calls since construction.
    [[nodiscard]] int callsMade() const { return m_callsMade; }

private:
    void tellPacer();

    CallMemory &m_memory;
    const Clock &m_clock;
    Pacer &m_pacer;
    QTimeZone m_zone;
    int m_callsPerDay;
    int m_callsMade = 0;
    CallState m_state;
    QuotaDay m_day;
    bool m_loaded = false;
    bool m_hasAsked = false;      //!< the one call was made
    QList<QDateTime> m_unwritten; //!< starts, UTC
    int m_takenBack = 0;          //!< of those that are written
    std::optional<ZohoAnswer> m_unwrittenAnswer;
    std::optional<ZohoAnswerKind> m_lastAnswer;
};

} // namespace statusbridge::zoho
