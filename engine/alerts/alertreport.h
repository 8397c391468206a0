// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/alerts.h"

#include <stop_token>

namespace statusbridge {

struct EngineEnvironment;

//! \brief What is known of the conditions, and the last \p limit messages. Opens a connection for it, or asks the
//! server that the environment names. Errors: Database, Schema; of a server, its own.
[[nodiscard]] Expected<AlertsView> readAlerts(const EngineEnvironment &environment, int limit = 20);

//! \brief What became of a test by one channel.
struct AlertTrial
{
    AlertChannel channel = AlertChannel::Mail;
    bool isTaken = false;
    Sentence answer = {}; //!< what the other side said, or why it could not be asked
};

//! \brief Sends a test by all channels that the settings of \p environment name, each on a thread of its own, and waits
//! for their answers for `[network] timeout_seconds`, or less. What they said is noted where there is a database; that
//! there is none is no error. Where the engine is on another machine, that one sends it, by its own settings. Errors:
//! NotFound: no channel is configured.
[[nodiscard]] Expected<QList<AlertTrial>> testAlerts(const EngineEnvironment &environment,
                                                     const std::stop_token &stop = {},
                                                     std::chrono::milliseconds deadline = std::chrono::seconds(30));

//! \brief What readAlerts() and testAlerts() ask where the engine is on another machine. Any thread.
class AlertSource
{
public:
    AlertSource() = default;
    virtual ~AlertSource() = default;
    Q_DISABLE_COPY_MOVE(AlertSource)

    //! \brief What is known of the conditions there, and the last \p limit messages.
    [[nodiscard]] virtual Expected<AlertsView> alerts(int limit) = 0;
    //! \brief Has a test sent from there, by the settings that are in force there.
    [[nodiscard]] virtual Expected<QList<AlertTrial>> testAlerts() = 0;
};

} // namespace statusbridge
