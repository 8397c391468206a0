// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/routes.h"

namespace statusbridge {

// The rows of the table of routes, subject by subject. Each function stands in the file of its name.

//! \brief The calls of today's callers below `/zoho`. They stay as they are; what is new is below `/api/v1`.
[[nodiscard]] QList<ApiRoute> zohoRoutes();
//! \brief Cycles and their scheduler: the status of everything, start, cancel, dry runs.
[[nodiscard]] QList<ApiRoute> cycleRoutes();
//! \brief The cycles that there were, and what became of their records.
[[nodiscard]] QList<ApiRoute> historyRoutes();
//! \brief Parked records: what they are, releasing and retrying them.
[[nodiscard]] QList<ApiRoute> parkedRoutes();
//! \brief What is known of messages.
[[nodiscard]] QList<ApiRoute> lookupRoutes();
//! \brief Reports on messages.
[[nodiscard]] QList<ApiRoute> reportRoutes();
//! \brief Settings, users and tokens, and the log.
[[nodiscard]] QList<ApiRoute> administrationRoutes();
//! \brief What alerts are about, and a test of them.
[[nodiscard]] QList<ApiRoute> alertRoutes();
//! \brief Who changed what, for administrators.
[[nodiscard]] QList<ApiRoute> auditRoutes();
//! \brief What the guard answers by itself: how the program is, what it offers, and the stream of events.
[[nodiscard]] QList<ApiRoute> operationRoutes();

} // namespace statusbridge
