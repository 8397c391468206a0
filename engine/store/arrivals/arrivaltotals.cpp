// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/arrivals/arrivaltotals.h"

#include <array>

namespace statusbridge {

namespace {

struct Total
{
    QLatin1StringView name; //!< in statusbridge_state
    qint64 ArrivalCounts::*count;
};

constexpr std::array totals = {Total{"receiver.received"_L1, &ArrivalCounts::received},
                               Total{"receiver.duplicates"_L1, &ArrivalCounts::duplicates},
                               Total{"receiver.unmatched"_L1, &ArrivalCounts::unmatched},
                               Total{"receiver.unreadable"_L1, &ArrivalCounts::unreadable},
                               Total{"receiver.refused"_L1, &ArrivalCounts::refused}};

} // namespace

Expected<void> ArrivalTotals::lock()
{
    return m_state.add(totals.front().name, 0);
}

Expected<void> ArrivalTotals::add(const ArrivalCounts &counts)
{
    Expected<void> done;
    for (const Total &total : totals) {
        const qint64 amount = counts.*total.count;
        if (amount > 0) {
            done = done.and_then([&] { return m_state.add(total.name, amount); });
        }
    }
    return done;
}

Expected<ArrivalCounts> ArrivalTotals::read()
{
    ArrivalCounts counts;
    for (const Total &total : totals) {
        const auto value = m_state.value(total.name);
        if (!value) {
            return value.error();
        }
        counts.*total.count = value->value_or(StateValue{}).value.toLongLong();
    }
    return counts;
}

} // namespace statusbridge
