// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/callpace.h"

#include "engine/core/literals.h"

#include <algorithm>
#include <iterator>

namespace statusbridge {

std::chrono::milliseconds timeFor(int calls, const CallPace &pace)
{
    using Time = std::chrono::milliseconds; // counted from now
    const int toStart = std::min(calls, pace.callsLeft.value_or(calls));
    if (toStart <= 0) {
        return pace.inFlight > 0 ? pace.latency : Time(0);
    }
    const Time gap = std::max(pace.startDelay, pace.latency / std::max(pace.concurrency, 1));
    std::vector<Time> starts;
    starts.reserve(pace.startedAgo.size() + static_cast<size_t>(toStart));
    std::ranges::transform(pace.startedAgo, std::back_inserter(starts), [](Time ago) { return -ago; });
    Time next = std::max(pace.paused, starts.empty() ? Time(0) : starts.back() + gap);
    const auto limit = static_cast<size_t>(pace.callsPerMinute);
    for (int call = 0; call < toStart; ++call) {
        if (limit > 0 && starts.size() >= limit) {
            next = std::max(next, starts.at(starts.size() - limit) + callMinute);
        }
        starts.push_back(next);
        next += gap;
    }
    return starts.back() + pace.latency;
}

QString roughly(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    const auto seconds = ceil<std::chrono::seconds>(duration).count();
    if (seconds < 60) {
        return u"about %1 s"_s.arg(qMax<qint64>(1, seconds));
    }
    const auto minutes = (seconds + 30) / 60;
    return minutes < 60 ? u"about %1 min"_s.arg(minutes) : u"about %1 h %2 min"_s.arg(minutes / 60).arg(minutes % 60);
}

} // namespace statusbridge
