// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/alerts/alertreport.h"

namespace statusbridge {

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
