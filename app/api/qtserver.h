// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/gate.h"

#include <functional>
#include <memory>

namespace statusbridge {

class Door;

//! \brief Qt's HTTP server behind a door: reads a request that was found to be well-formed, has it handled, and writes
//! the answer. Nothing else knows QHttpServer. Lives on the API's thread.
class QtServer
{
public:
    using Handler = std::function<HttpResponse(const HttpRequest &request, const Caller &caller)>;

    //! \param door listens already.
    QtServer(std::unique_ptr<Door> door, Handler handler);
    ~QtServer();
    Q_DISABLE_COPY_MOVE(QtServer)

    [[nodiscard]] Door &door() { return *m_door; }

    //! \brief Has a request handled; the answer as it goes over the wire, in the form that the request asks for.
    [[nodiscard]] QByteArray serve(const HttpRequest &request, const Caller &caller);

private:
    class Server;

    std::unique_ptr<Server> m_server;
    Door *m_door; //!< the server owns what it is bound to
};

} // namespace statusbridge
