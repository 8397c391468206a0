// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace statusbridge {

//! \brief What Zoho counts the calls of a day by: each has a count and a limit of its own. All other limits are of both
//! together.
enum class CallQuota : quint8 {
    DeveloperApi, //!< the Creator API
    CustomApi,    //!< functions of the application's own
};

//! \brief Where the limit of a day's calls is known from.
enum class LimitSource : quint8 {
    Unknown,
    Configured, //!< a number in the settings
    Plan,       //!< the plan of the account and its users
    Learned,    //!< Zoho refused the call after it
};
//! \brief The source as one word, for JSON: unknown, daily_calls, plan or learned.
[[nodiscard]] QString toString(LimitSource source);

//! \brief What Zoho's code 4000 taught.
struct LearnedLimit
{
    int calls = 0; //!< 0: nothing was learned
    QDateTime at;  //!< UTC

    bool operator==(const LearnedLimit &) const = default;
};

//! \brief All that says how many calls of a quota a day has.
struct LimitFacts
{
    int configured = 0; //!< 0: none
    QString plan = {};  //!< as in the settings; empty: not said
    int users = 1;
    LearnedLimit learned = {};
};

//! \brief How many calls a day has, and who says so.
struct DayLimit
{
    int calls = 0; //!< 0: unknown
    LimitSource source = LimitSource::Unknown;
    QDateTime learnedAt = {}; //!< UTC; invalid unless it was learned

    [[nodiscard]] std::optional<int> known() const { return calls > 0 ? std::optional(calls) : std::nullopt; }
    //! \brief Whether a call past it is not even tried. What was learned is a guess, as others may use the same calls.
    [[nodiscard]] bool isBinding() const { return source == LimitSource::Configured || source == LimitSource::Plan; }

    bool operator==(const DayLimit &) const = default;
};

//! \brief The calls of a day that \p plan has for so many \p users; 0 if it isn't known. Pure, as all that follows.
[[nodiscard]] int callsOfPlan(const QString &plan, int users, CallQuota quota);

//! \brief The limit of the day: what is configured, or else the plan's, or else what was learned and is not too old.
[[nodiscard]] DayLimit dayLimitOf(const LimitFacts &facts, CallQuota quota, const QDateTime &now);

//! \brief What is known after Zoho refused a call because \p accepted ones are the day's. A count below the one that is
//! believed changes nothing: another program may have used the same calls.
[[nodiscard]] LearnedLimit learnedFrom(const LearnedLimit &before, int accepted, const QDateTime &now);

//! \brief Whether so many \p answered calls of one day show that it was no limit.
[[nodiscard]] bool isProvenWrong(const LearnedLimit &learned, int answered);

//! \brief Whether a day's calls will do.
struct CallForecast
{
    enum class Kind : quint8 {
        Unknown, //!< no limit is known, or not yet what usually comes
        Enough,
        UsedUp,
    };
    Kind kind = Kind::Unknown;
    QDateTime usedUpAt = {}; //!< UTC, about then; invalid unless they won't do

    bool operator==(const CallForecast &) const = default;
};
//! \brief The forecast as one word, for JSON: unknown, enough or used_up.
[[nodiscard]] QString toString(CallForecast::Kind kind);

} // namespace statusbridge
