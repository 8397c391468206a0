// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretstore.h"
#include "engine/engine.h"
#include "engine/zohoaccess.h"

namespace statusbridge {

Expected<void> connectToZoho(const EngineEnvironment &environment, const Secret &grantCode)
{
    SecretStore &secrets = environment.secrets;
    // Asked first: a grant code works once, and its refresh token would be lost.
    if (!secrets.isWritable()) {
        return readOnlyStoreError(secrets, secretnames::zohoRefreshToken());
    }
    const auto clientSecret = requireSecret(secrets, secretnames::zohoClientSecret());
    if (!clientSecret) {
        return clientSecret.error();
    }
    const auto accounts = AccountsAccess::open(environment, *clientSecret, {});
    if (!accounts) {
        return accounts.error();
    }
    const auto grant = (*accounts)->client->exchange(grantCode);
    if (!grant) {
        return grant.error();
    }
    if (grant->refreshToken.isEmpty()) {
        return Error{.kind = ErrorKind::Unauthorized,
                     .message =
                         QStringLiteral("Zoho accepted the grant code but gave no refresh token. Generate the code "
                                        "in the API console under \"Self Client\" and try again.")};
    }
    if (const auto stored = secrets.write(secretnames::zohoRefreshToken(), grant->refreshToken); !stored) {
        return stored;
    }
    return tokenFileOf(environment, grant->refreshToken).save(grant->access);
}

Expected<void> disconnectFromZoho(const EngineEnvironment &environment)
{
    SecretStore &secrets = environment.secrets;
    const auto refreshToken = secrets.read(secretnames::zohoRefreshToken());
    if (!refreshToken) {
        return refreshToken.error();
    }
    if (!*refreshToken) {
        return Error{.kind = ErrorKind::NotFound,
                     .message = QStringLiteral("Statusbridge is not connected to Zoho, there is nothing to revoke.")};
    }
    const auto accounts = AccountsAccess::open(environment, {}, **refreshToken);
    const auto revoked = accounts.hasValue() ? (*accounts)->client->revoke(**refreshToken) : accounts.error();
    if (!revoked && revoked.error().kind == ErrorKind::Transient) {
        return revoked; // kept, so that it can be revoked later
    }
    if (const auto forgotten = tokenFileOf(environment, **refreshToken).forget(); !forgotten) {
        return forgotten;
    }
    if (!secrets.isWritable()) {
        return readOnlyRemovalError(secrets, secretnames::zohoRefreshToken());
    }
    return secrets.remove(secretnames::zohoRefreshToken());
}

} // namespace statusbridge
