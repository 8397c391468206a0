// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretstore.h"

#include "engine/core/error.h"

namespace statusbridge {

namespace secretnames {

QString zohoClientSecret()
{
    return u"zoho_client_secret"_s;
}

QString zohoRefreshToken()
{
    return u"zoho_refresh_token"_s;
}

QString databasePassword()
{
    return u"database_password"_s;
}

QString databaseMigrationPassword()
{
    return u"database_migration_password"_s;
}

} // namespace secretnames

SecretStore::~SecretStore() = default;

QString secretEnvironmentName(const QString &secretName)
{
    return u"STATUSBRIDGE_SECRET_"_s + secretName.toUpper();
}

Expected<Secret> requireSecret(const SecretStore &store, const QString &secretName)
{
    return store.read(secretName).and_then([&](const std::optional<Secret> &secret) -> Expected<Secret> {
        if (secret) {
            return *secret;
        }
        return configurationError(u"The secret %1 is not in the secret store \"%2\". %3"_s.arg(
            secretName, store.name(), store.instruction(secretName)));
    });
}

Error readOnlyStoreError(const SecretStore &store, const QString &secretName)
{
    return configurationError(u"Statusbridge cannot change %1, because the secret store \"%2\" is read-only. %3 "
                              "Or choose a store that can be written with secrets.store, such as \"file\"."_s.arg(
                                  secretName, store.name(), store.instruction(secretName)));
}

Error readOnlyRemovalError(const SecretStore &store, const QString &secretName)
{
    return configurationError(u"Statusbridge cannot remove %1, because the secret store \"%2\" is "
                              "read-only. Remove it where it was put."_s.arg(secretName, store.name()));
}

} // namespace statusbridge
