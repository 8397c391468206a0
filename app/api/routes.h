// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/authenticator.h"
#include "app/api/httpmessage.h"

#include <QJsonObject>

namespace statusbridge {

class ApiContext;

//! \brief A request that was understood, to a route that exists.
struct ApiRequest
{
    QJsonObject body = {};
    Caller caller = {};
};

//! \brief One member of a document, for the description and for checking what comes in.
struct ApiMember
{
    QString name = {};
    QString type = {}; //!< of JSON schema: string, integer, number, boolean, object, array
    bool mayBeNull = false;
    QString help = {};             //!< one sentence
    QList<ApiMember> members = {}; //!< of an object, or of the objects in an array; more may follow
};

//! \brief One row of the table of routes.
struct ApiRoute
{
    QByteArray method = {};
    QByteArray path = {};
    bool needsCredentials = true;
    QString summary = {};
    QList<ApiMember> takes = {}; //!< members that the body must have, besides credentials
    int success = 200;
    QByteArray contentType = "application/json"_ba;
    QList<ApiMember> gives = {};
    QList<int> refusals = {}; //!< particular to this route
    HttpResponse (*handler)(ApiContext &context, const ApiRequest &request) = nullptr;
};

//! \brief All routes, with their handlers: synchronous functions on the API's thread. Credentials and the form of the
//! body are checked before a handler is called.
[[nodiscard]] const QList<ApiRoute> &apiRoutes();

} // namespace statusbridge
