// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/authenticator.h"

#include "engine/core/logging.h"

namespace statusbridge {

namespace {

constexpr std::chrono::seconds whileBusy(1);

std::chrono::seconds roundedUp(std::chrono::milliseconds time)
{
    return std::chrono::ceil<std::chrono::seconds>(time);
}

} // namespace

Authenticator::Authenticator(const Clock &clock, HashOf hashOf)
    : m_hashOf(std::move(hashOf)), m_verified(clock), m_throttle(clock)
{}

void Authenticator::identify(const std::optional<ApiCredentials> &credentials, const QString &address,
                             const Answer &answer)
{
    if (!credentials) {
        answer({.authResult = Caller::AuthResult::Anonymous});
        return;
    }
    const auto hash = m_hashOf(credentials->user);
    if (!hash) {
        qCWarning(lcApi).noquote() << describe(hash.error());
        answer({.authResult = Caller::AuthResult::Unverified});
        return;
    }
    if (*hash && m_verified.contains(*credentials, **hash)) {
        answer({.authResult = Caller::AuthResult::Verified, .user = credentials->user});
        return;
    }
    if (const auto pause = m_throttle.pauseFor(address, credentials->user); pause.count() > 0) {
        answer({.authResult = Caller::AuthResult::Slowed, .wait = roundedUp(pause)});
        return;
    }
    check(*credentials, *hash, address, answer);
}

void Authenticator::check(const ApiCredentials &credentials, const std::optional<QString> &hash, const QString &address,
                          const Answer &answer)
{
    const bool isTaken = m_verifier.verify(hash, credentials.password, [=, this](bool isRight) {
        if (!isRight || !hash) {
            m_throttle.noteFailure(address, credentials.user);
            qCWarning(lcApi).noquote() << "Refused a wrong user name or password from" << address;
            answer({.authResult = Caller::AuthResult::Wrong});
            return;
        }
        m_throttle.noteSuccess(address, credentials.user);
        m_verified.add(credentials, *hash);
        answer({.authResult = Caller::AuthResult::Verified, .user = credentials.user});
    });
    if (!isTaken) {
        answer({.authResult = Caller::AuthResult::Slowed, .wait = whileBusy});
    }
}

} // namespace statusbridge
