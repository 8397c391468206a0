// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/zoho/memory.h"
#include "engine/zoho/oauthclient.h"
#include "engine/zoho/retrypolicy.h"

#include <QObject>
#include <QTimer>

namespace statusbridge::zoho {

//! \brief When the token source renews, and how it waits. Tests make it shorter.
struct TokenOptions
{
    std::chrono::seconds renewBefore{300}; //!< the end of a token
    BackoffLimits backoff = {};
    std::chrono::milliseconds lockPoll{200}; //!< how often to look whether another process is done refreshing
    std::chrono::milliseconds lockPatience{150000};
};

//! \brief How the connection to Zoho stands by what is stored: `valid`, `expiring`, `expired`, `refresh_failed` or
//! `not_connected`. \p connected: there is a refresh token. Pure.
[[nodiscard]] QString tokenState(bool connected, const std::optional<AccessToken> &token, const RefreshHistory &history,
                                 const QDateTime &utcNow, std::chrono::seconds renewBefore);

//! \brief The access token of one connection: renewed before it ends, one refresh at a time for all that wait.
//!
//! Zoho gives 10 tokens in 10 minutes and then none, so at most 5 are asked for in any 10 minutes, by all processes
//! that share the memory; a token that another process has fetched is taken from there. A refresh that fails for a
//! passing reason is repeated three times with backoff. Lives on one thread, whose event loop must run.
class TokenSource : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Expected<Secret>)>;

    //! The references must outlive the source. An empty \p refreshToken means that Zoho was never connected.
    TokenSource(OAuthClient &client, TokenMemory &memory, const Clock &clock, const Secret &refreshToken,
                const TokenOptions &options = {});
    //! Ends a running refresh without calling back.
    ~TokenSource() override;

    //! \brief The token if there is one that need not be renewed yet. Costs nothing.
    [[nodiscard]] std::optional<Secret> current() const;

    //! \brief Calls \p done with a token, at once or when a refresh is done. Errors: Unauthorized (reconnect),
    //! RateLimited (the endpoint gives no more for some minutes), Transient, Account, Configuration.
    void request(Done done);
    //! \brief As request(), but blocks in a local event loop.
    [[nodiscard]] Expected<Secret> obtain();

    //! \brief Zoho does not accept \p refused. It is replaced at the next request, unless it has been already.
    void invalidate(const Secret &refused);

    //! \brief The token that was there last, with what Zoho said of it; empty if there is none.
    [[nodiscard]] const AccessToken &token() const { return m_token; }
    //! \brief What is to be done because Zoho has this account in another region than the settings name, as a sentence;
    //! empty if it said nothing of that kind.
    [[nodiscard]] Sentence regionAdvice() const { return m_client.regionAdvice(m_token.apiDomain); }

private:
    void start();
    void waitForRefreshLock();
    void sendRequest();
    void onAnswered(const Expected<OAuthGrant> &grant, bool reached);
    void store(const AccessToken &token);
    void finishWithoutNewToken(const Error &error);
    void finish(const Expected<Secret> &result);
    void recordRequest(const Error *failure, bool reached);
    [[nodiscard]] bool adoptStoredToken();
    [[nodiscard]] RefreshHistory historyAt(const QDateTime &now);
    [[nodiscard]] std::optional<Error> reasonNotToRequest();
    [[nodiscard]] bool isUsable(const AccessToken &token) const;

    OAuthClient &m_client;
    TokenMemory &m_memory;
    const Clock &m_clock;
    Secret m_refreshToken;
    TokenOptions m_options;

    AccessToken m_token;
    QDateTime m_renewAt;
    Secret m_refused;
    RefreshHistory m_ownHistory;
    QList<Done> m_waiting;
    bool m_refreshing = false;
    bool m_holdsRefreshLock = false;
    int m_repeats = 0;
    HttpTransport::CallId m_call = 0;
    std::chrono::milliseconds m_waitingSince{0};
    QTimer m_timer;
};

} // namespace statusbridge::zoho
