// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json/jsonfields.h"
#include "engine/alerts/alertreport.h"

namespace statusbridge {

//! \brief What is known of the alerts, as CLI and API write it, and the description of it.
[[nodiscard]] QJsonObject jsonOf(const AlertsView &view);
[[nodiscard]] QList<JsonMember> alertsMembers();

//! \brief What became of a test.
[[nodiscard]] QJsonObject jsonOf(const QList<AlertTrial> &trials);
[[nodiscard]] QList<JsonMember> alertTrialMembers();

} // namespace statusbridge
