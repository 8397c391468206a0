// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/secretstore.h"

#include "engine/core/error.h"

#include <QRegularExpression>

namespace statusbridge {

namespace {

QString secretMeant(const QString &section, const QString &key)
{
    const QString lower = key.toLower();
    if (lower.contains(u"refresh") || lower.contains(u"token")) {
        return secretnames::zohoRefreshToken();
    }
    if (section == u"database" || lower.contains(u"database")) {
        return secretnames::databasePassword();
    }
    return secretnames::zohoClientSecret();
}

} // namespace

SecretStore::~SecretStore() = default;

Expected<void> SecretStore::write(const QString &secretName, const Secret & /*secret*/)
{
    return readOnlyStoreError(*this, secretName);
}

Expected<void> SecretStore::remove(const QString &secretName)
{
    return readOnlyRemovalError(*this, secretName);
}

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

bool looksSecret(const QString &key)
{
    static const QRegularExpression words(u"secret|token|passw|passphrase|credential"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(key).hasMatch();
}

QString secretKeyRefusal(const QString &section, const QString &key)
{
    const QString name = secretMeant(section, key);
    const QString fullName = section.isEmpty() ? key : section + u'.' + key;
    return fullName + u" looks like a secret, and secrets do not belong here: remove it and give it as %1 in the "
                      "environment (%2), as a systemd credential, or in the store named by secrets.store."_s.arg(
                          name, secretEnvironmentName(name));
}

Expected<Credentials> readCredentials(const SecretStore &secrets)
{
    const auto clientSecret = requireSecret(secrets, secretnames::zohoClientSecret());
    const auto refreshToken =
        clientSecret.and_then([&](const Secret &) { return secrets.read(secretnames::zohoRefreshToken()); });
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
