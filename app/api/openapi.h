// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/routes.h"

namespace statusbridge {

//! \brief The routes as an OpenAPI 3.1 document. Pure.
[[nodiscard]] QJsonObject openApiDocument(const QList<ApiRoute> &routes);

} // namespace statusbridge
