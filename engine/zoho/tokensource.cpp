// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/tokensource.h"

#include "engine/core/logging.h"

#include <QEventLoop>

#include <algorithm>
#include <utility>

namespace statusbridge::zoho {

namespace {

constexpr int askedAtMost = 5;
constexpr qint64 askedWithinSeconds = 600;
constexpr qint64 longestBlockSeconds = 3600;
constexpr qint64 longestLifeSeconds = 3600; // zoho-contract; of a longer one no more is used
constexpr qint64 leewaySeconds = 60;        // by which a clock may be corrected

Error waitError(const QDateTime &until, const QDateTime &now)
{
    return {.kind = ErrorKind::RateLimited,
            // A time, since it is read long after it was said.
            .message = Sentence(SentenceId::TokensBlockedUntil, {until.toUTC().toString(Qt::ISODate)}),
            .retryAfter = std::chrono::milliseconds(now.msecsTo(until))};
}

//! What ends later than a token can was noted by a clock that was ahead.
bool isAlive(const AccessToken &token, const QDateTime &now)
{
    return now < token.expiresAt && token.expiresAt <= now.addSecs(longestLifeSeconds + leewaySeconds);
}

void prune(QList<QDateTime> &asked, const QDateTime &now)
{
    asked.removeIf([&](const QDateTime &time) {
        return !time.isValid() || time > now || time.addSecs(askedWithinSeconds) <= now;
    });
    std::ranges::sort(asked);
    asked.resize(std::distance(asked.begin(), std::unique(asked.begin(), asked.end())));
}

} // namespace

QString tokenState(bool connected, const std::optional<AccessToken> &token, const RefreshHistory &history,
                   const QDateTime &utcNow, std::chrono::seconds renewBefore)
{
    if (!connected) {
        return u"not_connected"_s;
    }
    if (token && isAlive(*token, utcNow)) {
        return utcNow.addSecs(renewBefore.count()) < token->expiresAt ? u"valid"_s : u"expiring"_s;
    }
    return history.lastFailed ? u"refresh_failed"_s : u"expired"_s;
}

TokenSource::TokenSource(OAuthClient &client, TokenMemory &memory, const Clock &clock, const Secret &refreshToken,
                         const TokenOptions &options)
    : m_client(client), m_memory(memory), m_clock(clock), m_refreshToken(refreshToken), m_options(options)
{
    m_timer.setSingleShot(true);
}

TokenSource::~TokenSource()
{
    m_waiting.clear();
    const HttpTransport::CallId call = std::exchange(m_call, 0);
    finish(Error{});
    if (call != 0) {
        m_client.abort(call);
    }
}

std::optional<Secret> TokenSource::current() const
{
    return isUsable(m_token) && m_clock.utcNow() < m_renewAt ? std::optional(m_token.value) : std::nullopt;
}

void TokenSource::request(Done done)
{
    if (const auto token = current()) {
        done(*token);
        return;
    }
    m_waiting.append(std::move(done));
    if (!m_refreshing) {
        start();
    }
}

Expected<Secret> TokenSource::obtain()
{
    QEventLoop loop;
    std::optional<Expected<Secret>> result;
    request([&](const Expected<Secret> &token) {
        result = token;
        loop.quit();
    });
    if (!result) {
        loop.exec();
    }
    return result.value_or(Error{.kind = ErrorKind::Cancelled, .message = Sentence(SentenceId::ProgramEnds)});
}

void TokenSource::invalidate(const Secret &refused)
{
    if (!m_token.value.isEmpty() && m_token.value.equals(refused)) {
        m_refused = refused;
        m_token = {};
    }
}

void TokenSource::start()
{
    m_refreshing = true;
    m_repeats = 0;
    m_waitingSince = m_clock.uptime();
    if (m_refreshToken.isEmpty()) {
        finish(Error{.kind = ErrorKind::Unauthorized, .message = Sentence(SentenceId::NotConnected)});
        return;
    }
    waitForRefreshLock();
}

void TokenSource::waitForRefreshLock()
{
    m_holdsRefreshLock = m_memory.beginRefresh();
    if (adoptStoredToken()) {
        finish(m_token.value);
        return;
    }
    // A refresh is over in less: who still holds the lock then was frozen in the middle of one.
    if (m_holdsRefreshLock || m_clock.uptime() - m_waitingSince > m_options.lockPatience) {
        const auto reason = reasonNotToRequest();
        if (reason) {
            finishWithoutNewToken(*reason);
        } else {
            sendRequest();
        }
        return;
    }
    m_timer.disconnect();
    connect(&m_timer, &QTimer::timeout, this, &TokenSource::waitForRefreshLock);
    m_timer.start(m_options.lockPoll);
}

void TokenSource::sendRequest()
{
    m_call = m_client.refresh(m_refreshToken, [this](const Expected<OAuthGrant> &grant, bool reached) {
        // 0: given up.
        if (std::exchange(m_call, 0) != 0) {
            onAnswered(grant, reached);
        }
    });
}

void TokenSource::onAnswered(const Expected<OAuthGrant> &grant, bool reached)
{
    if (grant) {
        store(grant->access);
        recordRequest(nullptr, reached);
        finish(m_token.value);
        return;
    }
    const Error &error = grant.error();
    recordRequest(&error, reached);
    // An Account error that names a time is a refusal without a reason, which may pass.
    const bool mayPass =
        error.kind == ErrorKind::Transient || (error.kind == ErrorKind::Account && error.retryAfter.has_value());
    if (!mayPass || m_repeats >= mostRepeats || reasonNotToRequest()) {
        finishWithoutNewToken(error);
        return;
    }
    ++m_repeats;
    m_timer.disconnect();
    connect(&m_timer, &QTimer::timeout, this, &TokenSource::sendRequest);
    m_timer.start(backoff(m_repeats, m_options.backoff));
}

void TokenSource::store(const AccessToken &token)
{
    const QDateTime now = m_clock.utcNow();
    m_token = token;
    m_token.expiresAt = std::min(token.expiresAt, now.addSecs(longestLifeSeconds));
    m_refused = {};
    // A token that lives shorter than usual is used for half its life, or it would be renewed again and again.
    const qint64 life = now.secsTo(m_token.expiresAt);
    m_renewAt = m_token.expiresAt.addSecs(-std::min<qint64>(m_options.renewBefore.count(), life / 2));
    warnIfFailed(lcZoho, m_memory.save(m_token));
    qCInfo(lcZoho, "A new access token came from Zoho; it lives for %lld s.", static_cast<long long>(life));
}

void TokenSource::finishWithoutNewToken(const Error &error)
{
    qCWarning(lcZoho, "No new access token came, since: %ls", qUtf16Printable(describe(error)));
    // The old token serves until its end; the refresh is repeated in a while.
    const bool mayPass = error.kind == ErrorKind::Transient || error.kind == ErrorKind::RateLimited;
    const QDateTime now = m_clock.utcNow();
    if (mayPass && isUsable(m_token) && now.addSecs(30) < m_token.expiresAt) {
        m_renewAt = now.addSecs(30);
        finish(m_token.value);
        return;
    }
    finish(error);
}

void TokenSource::finish(const Expected<Secret> &result)
{
    m_timer.stop();
    if (m_holdsRefreshLock) {
        m_memory.endRefresh();
        m_holdsRefreshLock = false;
    }
    m_refreshing = false;
    const QList<Done> waiting = std::exchange(m_waiting, {});
    for (const Done &done : waiting) {
        done(result);
    }
}

void TokenSource::recordRequest(const Error *failure, bool reached)
{
    const QDateTime now = m_clock.utcNow();
    RefreshHistory history = historyAt(now);
    if (reached) {
        history.asked.append(now);
    }
    history.lastFailed = failure != nullptr;
    history.blockedUntil =
        failure && failure->kind == ErrorKind::RateLimited ? now.addMSecs(failure->retryAfter->count()) : QDateTime();
    m_ownHistory = history;
    warnIfFailed(lcZoho, m_memory.setHistory(history));
}

bool TokenSource::adoptStoredToken()
{
    const auto stored = m_memory.load();
    if (!stored || !*stored || !isUsable(**stored)) {
        return false;
    }
    const QDateTime renewAt = (*stored)->expiresAt.addSecs(-m_options.renewBefore.count());
    if (m_clock.utcNow() >= renewAt) {
        return false;
    }
    m_token = **stored;
    m_renewAt = renewAt;
    return true;
}

RefreshHistory TokenSource::historyAt(const QDateTime &now)
{
    RefreshHistory history = m_memory.history();
    // Our own requests too, so that the limit holds even if the memory can't be written.
    history.asked.append(m_ownHistory.asked);
    // A request that is still to come was noted, with the block that answered it, by a clock that was ahead.
    const bool isFromClockAhead =
        std::ranges::any_of(history.asked, [&](const QDateTime &time) { return time > now.addSecs(leewaySeconds); });
    prune(history.asked, now);
    if (!history.blockedUntil.isValid() || m_ownHistory.blockedUntil > history.blockedUntil) {
        history.blockedUntil = m_ownHistory.blockedUntil;
    }
    if (isFromClockAhead || history.blockedUntil > now.addSecs(longestBlockSeconds)) {
        history.blockedUntil = {};
    }
    return history;
}

std::optional<Error> TokenSource::reasonNotToRequest()
{
    const QDateTime now = m_clock.utcNow();
    const RefreshHistory history = historyAt(now);
    if (history.blockedUntil.isValid() && history.blockedUntil > now) {
        return waitError(history.blockedUntil, now);
    }
    if (history.asked.size() >= askedAtMost) {
        return waitError(history.asked.at(history.asked.size() - askedAtMost).addSecs(askedWithinSeconds), now);
    }
    return std::nullopt;
}

bool TokenSource::isUsable(const AccessToken &token) const
{
    return !token.value.isEmpty() && isAlive(token, m_clock.utcNow()) && !token.value.equals(m_refused);
}

} // namespace statusbridge::zoho

#include "moc_tokensource.cpp"
