// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace statusbridge {

//! \brief How a cycle learns which records its open rows belong to.
enum class FetchWay : quint8 {
    Nothing, //!< nothing is due
    Paging,  //!< the whole report, a thousand records a call
    ByNeed,  //!< the due queue ids, some together in a call
};

//! \brief What decides which way costs fewer calls.
struct FetchCosts
{
    qsizetype due = 0;              //!< queue ids that Zoho is to be asked for
    qsizetype again = 0;            //!< of these, the ones without a record the last time
    qsizetype alone = 0;            //!< of these, the ones that are asked for alone even if the report lists them
    qsizetype unseen = 0;           //!< others that wait and were not even looked at
    int together = 50;              //!< queue ids in a call
    bool canCompare = true;         //!< false: Zoho doesn't compare the field of the queue ids with them
    bool isScanned = true;          //!< false: a large table may have open rows that no scan has read
    std::optional<int> atZoho = {}; //!< records in the report when it was read last; nothing: it was not
    std::chrono::seconds age{0};    //!< of that number
    std::optional<int> share = {};  //!< calls that this cycle has for reading and writing; nothing: no limit is known
    qsizetype pagesInVain = 0;      //!< after which reading was given up since then, because there were more; 0: never
};

//! \brief The calls that reading the whole report takes, by Zoho's own last count; nothing if that is unknown or older
//! than a month. One more if it is older than a day: what failed there stays in the report, so that it grows. Pure.
[[nodiscard]] std::optional<qsizetype> pagingCalls(const FetchCosts &costs);

//! \brief The calls that asking for what is due takes; and for what was not even looked at, if the share can pay for
//! the report, which has that as well. Pure.
[[nodiscard]] qsizetype byNeedCalls(const FetchCosts &costs);

//! \brief After how many pages of the report it is cheaper to give up reading it and to ask by need, because it is
//! longer than was thought; nothing: never, since it is the only way. Pure.
[[nodiscard]] std::optional<qsizetype> mostPages(const FetchCosts &costs);

//! \brief The way with fewer calls, by need if it is the same; while it is not known what paging costs, by need if two
//! calls do, or if so many pages as may be risked were read in vain already. Pure.
//!
//! What Zoho can't be asked for, or can't be known to be due, comes by paging only; the latter once a day.
[[nodiscard]] FetchWay chooseFetchWay(const FetchCosts &costs);

} // namespace statusbridge
