// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/logging.h"

namespace statusbridge {

Q_LOGGING_CATEGORY(lcConfig, "statusbridge.config")
Q_LOGGING_CATEGORY(lcStore, "statusbridge.store")
Q_LOGGING_CATEGORY(lcZoho, "statusbridge.zoho")
Q_LOGGING_CATEGORY(lcCycle, "statusbridge.cycle")
Q_LOGGING_CATEGORY(lcScheduler, "statusbridge.scheduler")
Q_LOGGING_CATEGORY(lcApi, "statusbridge.api")
Q_LOGGING_CATEGORY(lcApp, "statusbridge.app")

} // namespace statusbridge
