// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/httpmessage.h"
#include "engine/core/error.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace statusbridge {

[[nodiscard]] HttpResponse jsonAnswer(int status, const QJsonObject &document);

//! \brief `{"error":{"code","message"}}` under a status of HTTP's own, such as 404 with "not_found".
//! \param wait after which it makes sense to come again (Retry-After); 503 always says one
[[nodiscard]] HttpResponse refusalAnswer(int status, const QString &message,
                                         std::optional<std::chrono::milliseconds> wait = {});

//! \brief The one mapping from the engine's errors to HTTP: what the caller got wrong is 4xx, what the operator must
//! mend or what passes by itself is 503, and what must not happen is 500.
[[nodiscard]] int httpStatus(ErrorKind kind);

//! \brief An error with all that it says, for callers with credentials; with Retry-After if it may pass by itself.
[[nodiscard]] HttpResponse errorAnswer(const Error &error);
//! \brief The same with all that the error consists of, for callers who are known.
[[nodiscard]] HttpResponse wholeErrorAnswer(const Error &error);

//! \brief An error for callers that are not known: its kind and \p message alone, under 503, with Retry-After if it
//! may pass by itself. What else it says may name a path, a host or a user.
[[nodiscard]] HttpResponse openErrorAnswer(ErrorKind kind, const QString &message);

} // namespace statusbridge
