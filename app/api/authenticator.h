// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/credentialcache.h"
#include "app/api/failurethrottle.h"
#include "app/api/passwordverifier.h"
#include "engine/core/expected.h"

namespace statusbridge {

//! \brief A caller, as far as it is known when its request is handled.
struct Caller
{
    enum class AuthResult : quint8 {
        Anonymous, //!< no credentials, or malformed ones
        Verified,
        Wrong,      //!< unknown user or wrong password
        Slowed,     //!< must wait before the next try
        Unverified, //!< the users can't be read at the moment
    };
    AuthResult authResult = AuthResult::Anonymous;
    QString user = {};            //!< of a verified caller
    std::chrono::seconds wait{0}; //!< of a slowed one
};

//! \brief Authenticates callers. A caller that was verified recently is never slowed by the failures of others and
//! never waits behind the password hash of another. Lives on the API's thread.
class Authenticator
{
public:
    //! \brief The stored hash of a user; nothing if there is no such user.
    using HashOf = std::function<Expected<std::optional<QString>>(const QString &user)>;
    using Answer = std::function<void(const Caller &)>;

    Authenticator(const Clock &clock, HashOf hashOf);

    //! \brief Calls \p answer with the caller: at once, or when the password has been checked.
    void identify(const std::optional<ApiCredentials> &credentials, const QString &address, const Answer &answer);

    //! \brief How many passwords were hashed so far.
    [[nodiscard]] int passwordChecks() const { return m_verifier.checks(); }

private:
    void check(const ApiCredentials &credentials, const std::optional<QString> &hash, const QString &address,
               const Answer &answer);

    HashOf m_hashOf;
    CredentialCache m_verified;
    FailureThrottle m_throttle;
    PasswordVerifier m_verifier;
};

} // namespace statusbridge
