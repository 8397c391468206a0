// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/secret.h"
#include "engine/model/access.h"

#include <QString>

#include <chrono>

namespace statusbridge {

//! \brief The user that a caller claims to be, and the password.
struct ApiCredentials
{
    QString user;
    Secret password;
};

//! \brief A caller, as far as it is known when its request is handled.
struct Caller
{
    enum class AuthResult : quint8 {
        Anonymous, //!< no credentials, or malformed ones
        Verified,
        Wrong,      //!< unknown user or wrong password
        Slowed,     //!< too many wrong passwords before: must wait before the next try
        Busy,       //!< too many passwords wait to be checked; nothing is known of this one
        Unverified, //!< the users can't be read at the moment
    };
    AuthResult authResult = AuthResult::Anonymous;
    QString user = {};            //!< of a verified caller; of one with a token, the token's name
    Role role = Role::Viewer;     //!< of a verified caller
    bool hasToken = false;        //!< in place of a name and a password
    std::chrono::seconds wait{0}; //!< of a slowed one, or while it is busy
};

} // namespace statusbridge
