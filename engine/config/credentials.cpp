// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/credentials.h"

#include "engine/config/secretstore.h"

namespace statusbridge {

Expected<Credentials> readCredentials(const SecretStore &secrets)
{
    const auto clientSecret = requireSecret(secrets, secretnames::zohoClientSecret());
    if (!clientSecret) {
        return clientSecret.error();
    }
    const auto refreshToken = secrets.read(secretnames::zohoRefreshToken());
    if (!refreshToken) {
        return refreshToken.error();
    }
    if (!*refreshToken) {
        return Error{.kind = ErrorKind::Unauthorized,
                     .message = u"Statusbridge is not connected to Zoho: the secret store \"%1\" holds no "
                                "refresh token. Run `statusbridge connect`."_s.arg(secrets.name())};
    }
    return readDatabasePassword(secrets).transform([&](const Secret &password) {
        return Credentials{.clientSecret = *clientSecret, .refreshToken = **refreshToken, .databasePassword = password};
    });
}

Expected<Secret> readDatabasePassword(const SecretStore &secrets)
{
    return secrets.read(secretnames::databasePassword()).transform([](const std::optional<Secret> &password) {
        return password.value_or(Secret());
    });
}

} // namespace statusbridge
