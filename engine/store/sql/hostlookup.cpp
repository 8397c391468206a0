// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/hostlookup.h"

#include <QHostInfo>

#include <future>
#include <memory>
#include <thread>

namespace statusbridge {

HostLookup systemLookup()
{
    return [](const QString &host) { QHostInfo::fromName(host); };
}

bool isLookedUpInTime(const QString &host, std::chrono::milliseconds limit, const HostLookup &lookup)
{
    const auto answered = std::make_shared<std::promise<void>>(); // whichever thread is last destroys it
    const auto answer = answered->get_future();
    std::thread([answered, host, lookup] {
        lookup(host);
        answered->set_value();
    }).detach();
    return answer.wait_for(limit) == std::future_status::ready;
}

} // namespace statusbridge
