// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace statusbridge::zoho {

//! \brief An access token, when it ends, and what Zoho said of it.
struct AccessToken
{
    Secret value;
    QDateTime expiresAt;    //!< UTC
    QString scope = {};     //!< what it is good for, as Zoho writes it; empty if Zoho didn't say
    QString apiDomain = {}; //!< where Zoho says API calls go; empty as above
};

//! \brief The recent requests to the token endpoint, of all processes. It blocks a client that asks too often.
struct RefreshHistory
{
    QList<QDateTime> asked = {}; //!< UTC, oldest first, at most of the last 10 minutes
    QDateTime blockedUntil;      //!< UTC; the endpoint said "too many requests"; invalid if it didn't
    bool lastFailed = false;
};

//! \brief Keeps the access token across processes. Implemented by an owner-only file (tokenfile.h).
class TokenMemory
{
public:
    virtual ~TokenMemory() = default;
    [[nodiscard]] virtual Expected<std::optional<AccessToken>> load() = 0;
    [[nodiscard]] virtual Expected<void> save(const AccessToken &token) = 0;

    //! \brief Makes this process the only one that may refresh; false while another one does.
    [[nodiscard]] virtual bool beginRefresh() = 0;
    virtual void endRefresh() = 0;
    [[nodiscard]] virtual RefreshHistory history() = 0;
    [[nodiscard]] virtual Expected<void> setHistory(const RefreshHistory &history) = 0;
};

//! \brief What the request queue must remember of its calls, in the database that all instances share.
struct CallState
{
    int callsToday = 0;
    QList<QDateTime> lastMinute; //!< starts of the calls of the last 60 s, UTC, oldest first
    int learnedCeiling = 0;      //!< calls in flight that Zoho is known to stand; 0: nothing learned
    QDateTime exhaustedUntil;    //!< set by code 4000; invalid if calls are left
    QDateTime resetSeen;         //!< when calls were there again after that, the last time; UTC
};

//! \brief The interface through which the queue remembers; the program connects it to the store. Cycle thread only.
class CallMemory
{
public:
    virtual ~CallMemory() = default;
    //! \param day today in the quota's time zone
    [[nodiscard]] virtual Expected<CallState> load(const QDate &day) = 0;
    //! \brief Adds calls that were made since the last call of this, and notes the rest.
    [[nodiscard]] virtual Expected<void> add(const QDate &day, const QList<QDateTime> &starts) = 0;
    [[nodiscard]] virtual Expected<void> setLearnedCeiling(int ceiling) = 0;
    [[nodiscard]] virtual Expected<void> setExhaustedUntil(const QDateTime &until) = 0;
    [[nodiscard]] virtual Expected<void> setResetSeen(const QDateTime &seen) = 0;
};

} // namespace statusbridge::zoho
