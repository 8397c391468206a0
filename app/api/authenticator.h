// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/caller.h"
#include "app/api/checkqueue.h"
#include "app/api/credentialcache.h"
#include "app/api/failurethrottle.h"
#include "app/api/knowncallers.h"
#include "app/api/passwordverifier.h"
#include "engine/core/expected.h"

#include <QTimer>

namespace statusbridge {

//! \brief The client that a request comes from.
struct ApiClient
{
    QString address = {};              //!< as QHostAddress writes it
    bool isAtFirstRequest = false;     //!< of its connection
    std::function<bool()> isGone = {}; //!< whether an answer would reach it no more; empty: never
};

//! \brief Authenticates callers. Lives on the API's thread.
//!
//! A caller that was verified recently is never slowed by the failures of others and never waits behind the password
//! hash of another. All others wait in line: after wrong passwords the line is slow, and who finds no place in it, or
//! none in time, is told to come again.
class Authenticator
{
public:
    //! \brief The stored hash of a user; nothing if there is no such user. Asked once or twice for each try, so it must
    //! cost nothing.
    using HashOf = std::function<Expected<std::optional<QString>>(const QString &user)>;
    using Answer = std::function<void(const Caller &)>;

    Authenticator(const Clock &clock, HashOf hashOf);
    Q_DISABLE_COPY_MOVE(Authenticator)

    //! \brief Calls \p answer with the caller: at once, or when the password has been checked, within 20 seconds.
    //! Not at all if the client is gone before its password's turn has come.
    void identify(const std::optional<ApiCredentials> &credentials, const ApiClient &client, const Answer &answer);

    //! \brief How many passwords were hashed so far.
    [[nodiscard]] int passwordChecks() const { return m_verifier.checks(); }

private:
    [[nodiscard]] PasswordCheck checkOf(const ApiCredentials &credentials, const std::optional<QString> &storedHash,
                                        const CheckAsker &asker, bool isFirst) const;
    void enqueue(PasswordCheck check);
    void startNext();
    void finish(bool isRight);
    void noteSuccess(const PasswordCheck &check);
    void noteFailure(const PasswordCheck &check);
    void turnAway(const PasswordCheck &check);
    void turnAwayOld();

    const Clock &m_clock;
    HashOf m_hashOf;
    KeyedDigest m_digest;
    CredentialCache m_verified;
    KnownCallers m_known;
    FailureThrottle m_throttle;
    CheckQueue m_queue;
    std::optional<PasswordCheck> m_running;
    QTimer m_timer; //!< while some wait for the end of a pause
    PasswordVerifier m_verifier;
};

} // namespace statusbridge
