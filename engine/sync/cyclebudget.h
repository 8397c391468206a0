// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/clock.h"
#include "engine/core/expected.h"
#include "engine/model/callmemory.h"
#include "engine/model/cyclesummary.h"
#include "engine/sync/budget.h"
#include "engine/sync/duerecords.h"

namespace statusbridge {

struct Settings;
struct Store;

namespace zoho {
class RequestQueue;
} // namespace zoho

//! \brief The limit of the day's calls of \p quota. Pure.
[[nodiscard]] DayLimit limitOfDay(const Settings &settings, CallQuota quota, const LearnedLimit &learned,
                                  const QDateTime &now);

//! \brief Whether the calls of the day of \p now (UTC) will do, by what waits, what usually comes, and what is due.
//! Unknown before the first cycle, and as long as there was none of the grid that tells what comes beside what was
//! there at first. Where one call of the Custom API writes many, updates cost none of the developer API's. \param
//! waiting queue ids with open rows, those without a record at Zoho included Errors: Database, Schema.
[[nodiscard]] Expected<CallForecast> forecastCalls(const Settings &settings, Store &store, CallQuota quota,
                                                   const CallState &calls, qint64 waiting, const QDateTime &now);

//! \brief What the calls of the day leave to one cycle. Cycle thread.
class CycleBudget
{
public:
    //! The references must outlive it.
    CycleBudget(const Settings &settings, const Clock &clock, Store &store, zoho::RequestQueue &queue)
        : m_settings(settings), m_clock(clock), m_store(store), m_queue(queue)
    {}

    //! \brief Reads what the cycle of \p request is allowed, before its first call, and has the queue keep a scheduled
    //! one from the reserve whatever happens. Errors: Database, Schema.
    [[nodiscard]] Expected<void> begin(const CycleRequest &request);

    //! \brief Whether only calls are left that are kept from this cycle, so that it makes none.
    [[nodiscard]] bool isNothingLeft() const { return m_isNothingLeft; }
    //! \brief What its share leaves to it before it asks for records; nothing where updatesLeft() knows nothing.
    [[nodiscard]] std::optional<AskingShare> askingShare(int batchSize);
    //! \brief How many updates, one call each, its share has after the calls that it has made; nothing if no limit is
    //! known, or if none is left at all today, which the queue tells better.
    //! \param batchSize records in one call of the Custom API, whose calls are shared out likewise; 0: it is not used
    [[nodiscard]] std::optional<int> updatesLeft(int batchSize = 0);

    //! \brief Has the queue keep the calls that follow to the share, whatever becomes of batches: records that were to
    //! go together could use up the day's calls one by one. That of a person's cycle has the reserve in it.
    void keepToShare();

    //! \brief Calls left today, the reserve included; nothing if no limit is known.
    [[nodiscard]] std::optional<int> callsLeft();

private:
    //! The calls of today that \p facts leave to this cycle, its reading included.
    [[nodiscard]] std::optional<int> shareOfThis(const BudgetFacts &facts, int readingCost) const;
    [[nodiscard]] DayLimit limit();
    [[nodiscard]] std::optional<int> customShare();

    const Settings &m_settings;
    const Clock &m_clock;
    Store &m_store;
    zoho::RequestQueue &m_queue;
    BudgetFacts m_facts;   //!< as they were before its first call
    int m_cyclesADay = 1;  //!< of the grid
    bool m_isPush = false; //!< it is beside the grid
    bool m_isNothingLeft = false;
};

} // namespace statusbridge
