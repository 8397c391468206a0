// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"
#include "engine/model/access.h"

#include <QString>

#include <functional>

namespace statusbridge {

//! \brief The server that a window is to be attached to, and as whom.
struct ServerChoice
{
    QString address = {};         //!< "https://server:8085"; empty: none
    QString user = {};            //!< empty: the secret is a token
    QString certificateFile = {}; //!< what the server's certificate is checked against; empty: the system's authorities
    Secret secret = {};           //!< password or token; empty: the one that is stored for address and user
};

//! \brief What a server says to a caller that it knows.
struct ServerGreeting
{
    QString caller = {}; //!< the name of the user or token
    Role role = Role::Viewer;
    QString version = {};

    bool operator==(const ServerGreeting &) const = default;
};

//! \brief The way from this machine's engine to another machine's, and back. The program implements it; lives on the
//! main thread, where answers come; nothing here waits.
class ServerSwitch
{
public:
    virtual ~ServerSwitch() = default;

    //! \brief What was chosen last, without its secret.
    [[nodiscard]] virtual ServerChoice remembered() const = 0;
    //! \brief Whether the window is attached to it now.
    [[nodiscard]] virtual bool isAttached() const = 0;

    //! \brief Asks the server who one is there; changes nothing.
    virtual void test(const ServerChoice &choice, std::function<void(const Expected<ServerGreeting> &)> then) = 0;
    //! \brief Remembers \p choice, its secret in the store of secrets, and starts again with a window on that server;
    //! \p failed is called only if that can't be: Configuration.
    virtual void enter(const ServerChoice &choice, std::function<void(const Error &)> failed) = 0;
    //! \brief Starts again with this machine's engine, also at the next start.
    virtual void leave() = 0;

protected:
    ServerSwitch() = default;
    Q_DISABLE_COPY_MOVE(ServerSwitch)
};

} // namespace statusbridge
