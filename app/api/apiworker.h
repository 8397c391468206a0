// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apicontext.h"
#include "app/api/routes.h"

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponse;

namespace statusbridge {

//! \brief Qt's HTTP server with the routes that have handlers, and what those work with. It sees no client, only
//! requests in memory that were found to be well-formed. Belongs to its thread, like all that it calls.
class ApiWorker
{
public:
    //! \param routes outlive this.
    ApiWorker(const EngineEnvironment &environment, LocalEngine &engine, const QList<ApiRoute> &routes,
              const ApiSurroundings &surroundings = {});
    ~ApiWorker();
    Q_DISABLE_COPY_MOVE(ApiWorker)

    [[nodiscard]] ApiContext &context() { return m_context; }

    //! \brief The answer to a whole request as it goes over the wire; empty if the server can't make anything of it.
    [[nodiscard]] QByteArray serve(const QByteArray &request, const ApiIdentity &caller);

private:
    class Listener;

    void addRoute(const ApiRoute &route);
    [[nodiscard]] QHttpServerResponse answer(const ApiRoute &route, const QStringList &parameters,
                                             const QHttpServerRequest &request);

    ApiContext m_context;
    ApiIdentity m_caller; //!< of the request that is being served
    std::unique_ptr<QHttpServer> m_server;
    Listener *m_listener; //!< the server owns what it is bound to
};

} // namespace statusbridge
