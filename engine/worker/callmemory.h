// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/state/calltable.h"
#include "engine/zoho/memory.h"

namespace statusbridge {

class Clock;

//! \brief Lets the request queue remember its calls in the database; neither room knows the other.
class StoredCallMemory final : public zoho::CallMemory
{
public:
    StoredCallMemory(CallTable &calls, const Clock &clock) : m_calls(calls), m_clock(clock) {}

    [[nodiscard]] Expected<zoho::CallState> load(const QDate &day) override;
    [[nodiscard]] Expected<void> add(const QDate &day, const QList<QDateTime> &starts) override;
    [[nodiscard]] Expected<void> setLearnedCeiling(int ceiling) override;
    [[nodiscard]] Expected<void> setExhaustedUntil(const QDateTime &until) override;

private:
    CallTable &m_calls;
    const Clock &m_clock;
};

//! \brief Remembers the calls for as long as it lives, for the first questions, when there is no database yet that they
//! could be counted in.
class InMemoryCallMemory final : public zoho::CallMemory
{
public:
    [[nodiscard]] Expected<zoho::CallState> load(const QDate &day) override;
    [[nodiscard]] Expected<void> add(const QDate &day, const QList<QDateTime> &starts) override;
    [[nodiscard]] Expected<void> setLearnedCeiling(int ceiling) override;
    [[nodiscard]] Expected<void> setExhaustedUntil(const QDateTime &until) override;

private:
    zoho::CallState m_state;
};

} // namespace statusbridge
