// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/zoho/httpanswer.h"
#include "engine/zoho/memory.h"

namespace statusbridge::zoho {

//! \brief The result of a grant.
struct OAuthGrant
{
    AccessToken access;
    Secret refreshToken; //!< only the exchange of a grant code brings one
};

//! \brief The only place where an answer of the token endpoint becomes a grant or an error.
//!
//! Pure. Success is JSON with a non-empty `access_token`; the HTTP status proves nothing. Errors: Unauthorized (connect
//! again), RateLimited with a wait of at least ten minutes (asking again would prolong it), Transient, Account
//! (untrusted certificate; with a `retryAfter`: a refusal that says no reason and may pass). No secret is in any of
//! them.
[[nodiscard]] Expected<OAuthGrant> readOAuthAnswer(const HttpAnswer &answer, const QDateTime &utcNow);

//! \brief The answer of the revoke endpoint; a token that Zoho doesn't know is as good as revoked.
[[nodiscard]] Expected<void> readRevokeAnswer(const HttpAnswer &answer);

} // namespace statusbridge::zoho
