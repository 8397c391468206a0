// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/routes.h"

namespace statusbridge {

//! \brief Who changed what, for administrators.
[[nodiscard]] QList<ApiRoute> auditRoutes();

} // namespace statusbridge
