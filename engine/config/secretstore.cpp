// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretstore.h"

#include "engine/config/configurationerror.h"

namespace statusbridge {

namespace secretnames {

QString zohoClientSecret()
{
    return QStringLiteral("zoho_client_secret");
}

QString zohoRefreshToken()
{
    return QStringLiteral("zoho_refresh_token");
}

QString databasePassword()
{
    return QStringLiteral("database_password");
}

QString databaseMigrationPassword()
{
    return QStringLiteral("database_migration_password");
}

} // namespace secretnames

SecretStore::~SecretStore() = default;

QString secretEnvironmentName(const QString &secretName)
{
    return QStringLiteral("STATUSBRIDGE_SECRET_") + secretName.toUpper();
}

Expected<Secret> requireSecret(const SecretStore &store, const QString &secretName)
{
    return store.read(secretName).and_then([&](const std::optional<Secret> &secret) -> Expected<Secret> {
        if (secret) {
            return *secret;
        }
        return configurationError(QStringLiteral("The secret %1 is not in the secret store \"%2\". %3")
                                      .arg(secretName, store.name(), store.instruction(secretName)));
    });
}

Error readOnlyStoreError(const SecretStore &store, const QString &secretName)
{
    return configurationError(
        QStringLiteral("Statusbridge cannot change %1, because the secret store \"%2\" is read-only. %3 "
                       "Or choose a store that can be written with secrets.store, such as \"file\".")
            .arg(secretName, store.name(), store.instruction(secretName)));
}

Error readOnlyRemovalError(const SecretStore &store, const QString &secretName)
{
    return configurationError(QStringLiteral("Statusbridge cannot remove %1, because the secret store \"%2\" is "
                                             "read-only. Remove it where it was put.")
                                  .arg(secretName, store.name()));
}

} // namespace statusbridge
