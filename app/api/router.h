// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/routes.h"

namespace statusbridge {

//! \brief The route that a request is meant for; null if there is none. HEAD is taken wherever GET is. Pure.
[[nodiscard]] const ApiRoute *findRoute(const HttpRequest &request);

//! \brief The body as an object, an empty one if there is no body; or the refusal: 415, or 400 with the position.
struct ApiBody
{
    QJsonObject object = {};
    std::optional<HttpResponse> refusal = {};
};
[[nodiscard]] ApiBody readBody(const HttpRequest &request);

//! \brief The credentials of a request: `Authorization: Basic`, or else `username` and `password` of the body, which
//! is what the callers of today send. Nothing if neither is there or one of them is malformed. Pure.
[[nodiscard]] std::optional<ApiCredentials> credentialsOf(const HttpRequest &request, const QJsonObject &body);

//! \brief Answers a request of a known caller: finds the route, checks caller and body, and calls the handler. A
//! refused request has no effect.
//! \param body what readBody() made of the request, if its route needs credentials
[[nodiscard]] HttpResponse answerRequest(ApiContext &context, const HttpRequest &request, const ApiBody &body,
                                         const Caller &caller);

} // namespace statusbridge
