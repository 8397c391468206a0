// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/authenticator.h"
#include "app/api/routes.h"
#include "app/http/httpmessage.h"

namespace statusbridge {

//! \brief The route that a request is meant for, or why there is none: 404, 405, or 400 for a part of the path that no
//! handler can take. HEAD is taken wherever GET is. Pure.
struct RouteMatch
{
    const ApiRoute *route = nullptr;
    HttpResponse refusal = {}; //!< if there is no route
};
[[nodiscard]] RouteMatch findRoute(const QList<ApiRoute> &routes, const HttpRequest &request);

//! \brief How many bytes the body of a request to \p path may have. Pure.
[[nodiscard]] qsizetype mostBody(const QList<ApiRoute> &routes, const QByteArray &path);

//! \brief The body as an object, an empty one if there is no body; or the refusal: 415, or 400, for what is
//! no JSON with the position, and for text that is not valid Unicode.
struct ApiBody
{
    QJsonObject object = {};
    std::optional<HttpResponse> refusal = {};
};
[[nodiscard]] ApiBody readBody(const HttpRequest &request);

//! \brief The credentials of a request: `Authorization: Basic`, or else `username` and `password` of \p body, which
//! is what the callers of `/zoho` send; an empty one where they may not. Nothing if neither is there or one of them is
//! malformed. Pure.
[[nodiscard]] std::optional<ApiCredentials> credentialsOf(const HttpRequest &request, const QJsonObject &body);

//! \brief The token of `Authorization: Bearer`; nothing if there is no such header. It need not have the form of one.
//! Pure.
[[nodiscard]] std::optional<Secret> tokenOf(const HttpRequest &request);

//! \brief Why a route that needs credentials is not open to this caller with this body; nothing if it is. Pure.
[[nodiscard]] std::optional<HttpResponse> objectionTo(const ApiRoute &route, const Caller &caller, const ApiBody &body);

//! \brief What the query of a request asks for that the route doesn't know, or asks for twice: a slip in a filter would
//! show too much. Nothing if all is well, or the route is one of those that take no notice of a query. Pure.
[[nodiscard]] std::optional<HttpResponse> objectionToQuery(const ApiRoute &route, const HttpRequest &request);

} // namespace statusbridge
