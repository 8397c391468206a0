// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretselection.h"

#include "engine/config/filesecrets.h"
#include "engine/config/readonlysecrets.h"
#include "engine/core/error.h"

namespace statusbridge {

namespace {

QString whyMissing(const QString &store)
{
    if (store == u"environment") {
        return u"no variable that begins with STATUSBRIDGE_SECRET_ is set"_s;
    }
    if (store == u"credentials") {
        return u"$CREDENTIALS_DIRECTORY is not set, so no systemd service with credentials runs this"_s;
    }
    if (store == u"keychain") {
        return u"no keychain answers, such as GNOME Keyring, KWallet or KeePassXC: they belong to a "
               "desktop session with D-Bus"_s;
    }
    return u"it is not available here"_s;
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
        return configurationError(u"There is no place where secrets are kept; set secrets.store."_s);
    }
    return configurationError(u"secrets.store is \"%1\", but %2. Mend that, or choose another store."_s.arg(
        configured, whyMissing(configured)));
}

SecretStores standardSecretStores(const QProcessEnvironment &environment, const QString &dataDirectory)
{
    SecretStores stores;
    stores.push_back(std::make_unique<EnvironmentSecrets>(environment));
    stores.push_back(std::make_unique<CredentialsDirectory>(environment.value(u"CREDENTIALS_DIRECTORY"_s)));
    stores.push_back(std::make_unique<FileSecrets>(dataDirectory + u"/secrets"_s));
    return stores;
}

} // namespace statusbridge
