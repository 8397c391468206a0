// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretselection.h"

#include "engine/config/configurationerror.h"
#include "engine/config/credentialsdirectory.h"
#include "engine/config/environmentsecrets.h"
#include "engine/config/filesecrets.h"

namespace statusbridge {

namespace {

QString whyMissing(const QString &store)
{
    if (store == u"environment") {
        return QStringLiteral("no variable that begins with STATUSBRIDGE_SECRET_ is set");
    }
    if (store == u"credentials") {
        return QStringLiteral("$CREDENTIALS_DIRECTORY is not set, so no systemd service with credentials runs this");
    }
    if (store == u"keychain") {
        return QStringLiteral("no keychain answers, such as GNOME Keyring, KWallet or KeePassXC: they belong to a "
                              "desktop session with D-Bus");
    }
    return QStringLiteral("it is not available here");
}

} // namespace

Expected<SecretStore *> selectSecretStore(const QString &configured, const SecretStores &stores)
{
    for (const std::unique_ptr<SecretStore> &store : stores) {
        if ((configured.isEmpty() || configured == store->name()) && store->isAvailable()) {
            return store.get();
        }
    }
    if (configured.isEmpty()) {
        return configurationError(QStringLiteral("There is no place where secrets are kept; set secrets.store."));
    }
    return configurationError(QStringLiteral("secrets.store is \"%1\", but %2. Mend that, or choose another store.")
                                  .arg(configured, whyMissing(configured)));
}

SecretStores standardSecretStores(const QProcessEnvironment &environment, const QString &dataDirectory)
{
    SecretStores stores;
    stores.push_back(std::make_unique<EnvironmentSecrets>(environment));
    stores.push_back(
        std::make_unique<CredentialsDirectory>(environment.value(QStringLiteral("CREDENTIALS_DIRECTORY"))));
    stores.push_back(std::make_unique<FileSecrets>(dataDirectory + QStringLiteral("/secrets")));
    return stores;
}

} // namespace statusbridge
