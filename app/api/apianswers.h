// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/httpmessage.h"
#include "engine/core/error.h"

#include <QJsonObject>

namespace statusbridge {

[[nodiscard]] HttpResponse jsonAnswer(int status, const QJsonObject &document);

//! \brief `{"error":{"code","message"}}` under a status of HTTP's own, such as 404 with "not_found".
[[nodiscard]] HttpResponse refusalAnswer(int status, const QString &message);

//! \brief The one mapping from the engine's errors to HTTP: what the caller got wrong is 4xx, what the operator must
//! mend or what passes by itself is 503, and what must not happen is 500.
[[nodiscard]] int httpStatus(ErrorKind kind);

} // namespace statusbridge
