// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json/jsonviews.h"
#include "engine/core/expected.h"
#include "engine/model/access.h"
#include "engine/model/audit.h"

#include <QUrlQuery>

#include <functional>

namespace statusbridge {

class ApiContext;

//! \brief Who calls a route.
struct ApiIdentity
{
    QString name = {}; //!< "API user anna" or "API token reports"; empty where no credentials are needed
    Role role = Role::Viewer;
    Actor actor = {}; //!< the same for the audit
};

//! \brief A request that was understood, to a route that exists.
struct ApiRequest
{
    QStringList parameters = {}; //!< the parts of the path that stand in braces in the table, decoded
    QUrlQuery query = {};
    QJsonObject body = {};
    ApiIdentity caller = {};
};

//! \brief Who answers a route: a handler, on the worker's thread, or the guard by itself, which never waits for one.
enum class AnsweredBy : quint8 { Handler, Health, Readiness, Metrics, Description, Events };

//! \brief One row of the table of routes.
struct ApiRoute
{
    QByteArray method = {};
    QByteArray path = {}; //!< with at most two parameters, such as `/runs/{id}`
    bool needsCredentials = true;
    //! Whether they may stand in the body, beside members that are not known. Elsewhere they come in the header, and
    //! a body or a query with anything that isn't in this table is refused.
    bool takesCredentialsInBody = false;
    Role leastRole = Role::Viewer;    //!< of a caller with credentials
    QString tag = {};                 //!< one of apiTags()
    QString summary = {};             //!< one sentence
    QList<JsonMember> takes = {};     //!< members that the body must have, besides credentials
    QList<JsonMember> mayTake = {};   //!< members that it may have
    QList<JsonMember> asks = {};      //!< parameters that the query may have
    qsizetype mostBody = 64LL * 1024; //!< bytes
    int success = 200;
    QByteArray contentType = "application/json"_ba;
    QList<JsonMember> gives = {};
    QList<int> refusals = {}; //!< particular to this route
    AnsweredBy answeredBy = AnsweredBy::Handler;
    //! It waits for another server, and holds up none but its like.
    bool asksElsewhere = false;
    //! It only reads although its method isn't GET, so that one that was given up has no effect.
    bool changesNothing = false;
    int mostAMinute = 0; //!< calls, of all callers together; 0: any number
    //! A synchronous function on the worker's thread. Credentials and the form of the body were checked before.
    std::function<Expected<QJsonObject>(ApiContext &context, const ApiRequest &request)> handler = {};
};

//! \brief All routes.
[[nodiscard]] const QList<ApiRoute> &apiRoutes();

//! \brief What routes are grouped by, with a sentence on each.
[[nodiscard]] QList<std::pair<QString, QString>> apiTags();

//! \brief The names of the parameters in a route's path. Pure.
[[nodiscard]] QStringList parametersOf(const ApiRoute &route);

} // namespace statusbridge
