// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/httpmessage.h"

#include <functional>
#include <memory>

namespace statusbridge {

class ConnectionListener;

//! \brief Qt's HTTP server behind a ConnectionListener: reads a request that was found to be well-formed, has it
//! handled, and writes the answer. Nothing else knows QHttpServer. Lives on the API's thread.
class QtServer
{
public:
    using Handler = std::function<HttpResponse()>;

    //! \param listener listens already.
    explicit QtServer(std::unique_ptr<ConnectionListener> listener);
    ~QtServer();
    Q_DISABLE_COPY_MOVE(QtServer)

    [[nodiscard]] ConnectionListener &listener() { return *m_listener; }

    //! \brief Has a request handled by \p handler; the answer as it goes over the wire, in the form that the request
    //! asks for.
    [[nodiscard]] QByteArray serve(const HttpRequest &request, const Handler &handler);

private:
    class Server;

    std::unique_ptr<Server> m_server;
    ConnectionListener *m_listener; //!< the server owns what it is bound to
};

} // namespace statusbridge
