// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/authenticator.h"

#include "engine/core/logging.h"

namespace statusbridge {

namespace {

constexpr std::chrono::seconds whileBusy(1);
constexpr std::chrono::seconds longestWait(15);
constexpr std::chrono::milliseconds lookInterval(50);
constexpr size_t mostAskers = 256; // of the check that is under way

void answerAll(const PasswordCheck &check, const Caller &caller)
{
    for (const auto &asker : check.askers) {
        asker.answer(caller);
    }
}

//! One asker of each host.
QList<CallerOrigin> originsOf(const PasswordCheck &check)
{
    QList<CallerOrigin> origins;
    for (const auto &asker : check.askers) {
        if (!origins.contains(asker.origin)) {
            origins.append(asker.origin);
        }
    }
    return origins;
}

} // namespace

Authenticator::Authenticator(const Clock &clock, HashOf hashOf)
    : m_clock(clock), m_hashOf(std::move(hashOf)), m_verified(clock), m_known(clock), m_throttle(clock)
{
    m_timer.setInterval(lookInterval);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        turnAwayOld();
        startNext();
    });
}

void Authenticator::identify(const std::optional<ApiCredentials> &credentials, const ApiClient &client,
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
    const CheckAsker asker{.origin = originOf(client.address), .answer = answer, .isGone = client.isGone};
    if (*hash && m_verified.contains(*credentials, **hash, asker.origin)) {
        answer({.authResult = Caller::AuthResult::Verified, .user = credentials->user});
        return;
    }
    enqueue(checkOf(*credentials, *hash, asker, client.isAtFirstRequest));
}

PasswordCheck Authenticator::checkOf(const ApiCredentials &credentials, const std::optional<QString> &storedHash,
                                     const CheckAsker &asker, bool isFirst) const
{
    return {.pair =
                m_digest({credentials.user.toUtf8(), storedHash.value_or(QString()).toUtf8()}, credentials.password),
            .credentials = credentials,
            .storedHash = storedHash,
            .origin = asker.origin,
            .isKnown = storedHash && m_known.contains(credentials.user, asker.origin),
            .isFirst = isFirst,
            .since = m_clock.uptime(),
            .askers = {asker}};
}

void Authenticator::enqueue(PasswordCheck check)
{
    if (m_running && m_running->pair == check.pair && m_running->askers.size() < mostAskers) {
        m_running->askers.push_back(std::move(check.askers.front()));
        return;
    }
    const auto pair = check.pair;
    const auto turnedAway = m_queue.add(std::move(check));
    // Looking for the next costs something, and who finds no place changes nothing.
    if (!turnedAway || turnedAway->pair != pair) {
        startNext();
    }
    if (turnedAway) {
        turnAway(*turnedAway);
    }
}

void Authenticator::startNext()
{
    if (!m_running) {
        m_running = m_queue.takeNext([this](const PasswordCheck &check) {
            return m_throttle.pauseFor(check.credentials.user, check.origin, check.isKnown).count() == 0;
        });
        if (m_running) {
            m_verifier.verify(m_running->storedHash, m_running->credentials.password,
                              [this](bool isRight) { finish(isRight); });
        }
    }
    if (m_queue.isEmpty()) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void Authenticator::finish(bool isRight)
{
    const auto check = *std::exchange(m_running, std::nullopt);
    // The user may have been removed, or got another password, in the meantime.
    const auto hash = m_hashOf(check.credentials.user);
    if (isRight && !hash) {
        startNext();
        answerAll(check, {.authResult = Caller::AuthResult::Unverified});
        return;
    }
    const bool isVerified = isRight && check.storedHash && hash && *hash == check.storedHash;
    if (isVerified) {
        noteSuccess(check);
    } else {
        noteFailure(check);
    }
    startNext();
    answerAll(check, isVerified ? Caller{.authResult = Caller::AuthResult::Verified, .user = check.credentials.user}
                                : Caller{.authResult = Caller::AuthResult::Wrong});
}

void Authenticator::noteSuccess(const PasswordCheck &check)
{
    for (const auto &origin : originsOf(check)) {
        m_throttle.noteSuccess(check.credentials.user, origin);
        m_known.add(check.credentials.user, origin);
        m_verified.add(check.credentials, *check.storedHash, origin);
    }
}

void Authenticator::noteFailure(const PasswordCheck &check)
{
    // It was one try, however many connections made it.
    for (const auto &origin : originsOf(check)) {
        m_throttle.noteFailure(check.credentials.user, origin);
        qCWarning(lcApi).noquote() << "Refused a wrong user name or password from" << origin.host;
    }
}

void Authenticator::turnAway(const PasswordCheck &check)
{
    const auto pause = m_throttle.pauseFor(check.credentials.user, check.origin, check.isKnown);
    const Caller slowed{.authResult = Caller::AuthResult::Slowed,
                        .wait = std::chrono::ceil<std::chrono::seconds>(pause)};
    answerAll(check, pause.count() > 0 ? slowed : Caller{.authResult = Caller::AuthResult::Busy, .wait = whileBusy});
}

void Authenticator::turnAwayOld()
{
    for (const auto &check : m_queue.takeOlderThan(m_clock.uptime() - longestWait)) {
        turnAway(check);
    }
}

} // namespace statusbridge
