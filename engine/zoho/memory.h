// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"

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

} // namespace statusbridge::zoho
