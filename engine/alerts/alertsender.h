// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/alerts/alertmessage.h"
#include "engine/alerts/curltransfer.h"
#include "engine/environment.h"

#include <functional>
#include <map>
#include <stop_token>

namespace statusbridge {

class AlertTable;

//! \brief Sends one message by one channel; blocks for `[network] timeout_seconds` at most. Errors: as curltransfer.h,
//! and Configuration for a template or a secret.
[[nodiscard]] Expected<Sentence> deliverAlert(const EngineEnvironment &environment, AlertChannel channel,
                                              const AlertMessage &message, const std::stop_token &stop);

//! \brief What happens between claiming a message and sending it, and between sending it and noting that; tests end the
//! process there.
struct AlertSenderHooks
{
    std::function<void()> claimed = [] {};
    std::function<void()> sent = [] {};
};

//! \brief Sends the messages that wait, each channel by itself: where one was not taken, the channel's others wait for
//! a minute, and those of other channels go on. Belongs to one thread, on which it blocks.
class AlertSender
{
public:
    explicit AlertSender(const EngineEnvironment &environment, const AlertSenderHooks &hooks = {});

    //! \brief Sends what is due, unless another instance does, and returns how many were taken. Errors: Database,
    //! Schema; what others say of a message is kept with it.
    [[nodiscard]] Expected<int> sendDue(AlertTable &table, const std::stop_token &stop);

private:
    [[nodiscard]] Expected<int> sendChannel(AlertTable &table, AlertChannel channel, const std::stop_token &stop);

    EngineEnvironment m_environment;
    AlertSenderHooks m_hooks;
    std::map<AlertChannel, std::chrono::milliseconds> m_pausedUntil; //!< by the clock's uptime
};

} // namespace statusbridge
