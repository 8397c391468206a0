// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"

#include <QUrl>

namespace statusbridge {

//! \brief A server whose engine a window shows, and how its certificate is checked.
struct ServerAddress
{
    QUrl url;                     //!< scheme, host and port alone
    QString certificateFile = {}; //!< PEM: the server's certificate or its authority's; empty: the system's authorities

    //! \brief "server:8085", for people.
    [[nodiscard]] QString name() const;

    bool operator==(const ServerAddress &) const = default;
};

//! \brief The address that a person has typed; the port of the API where none is given. Pure. Errors: Usage: it is
//! none, has more than scheme, host and port, or is plain HTTP to another machine.
[[nodiscard]] Expected<ServerAddress> serverAddressOf(const QString &text, const QString &certificateFile = {});

//! \brief Who calls: a user with a password, or the holder of a token.
struct ServerCredentials
{
    QString user = {};  //!< empty: the secret is a token
    Secret secret = {}; //!< the password or the token

    [[nodiscard]] bool isToken() const { return user.isEmpty(); }
};

} // namespace statusbridge
