// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"

#include <QProcessEnvironment>

#include <memory>
#include <optional>
#include <vector>

namespace statusbridge {

namespace secretnames {
[[nodiscard]] inline QString zohoClientSecret()
{
    return u"zoho_client_secret"_s;
}
[[nodiscard]] inline QString zohoRefreshToken()
{
    return u"zoho_refresh_token"_s;
}
[[nodiscard]] inline QString databasePassword()
{
    return u"database_password"_s;
}
//! \brief Of the login that `migrate --user` names.
[[nodiscard]] inline QString databaseMigrationPassword()
{
    return u"database_migration_password"_s;
}
//! \brief Those of the receiver, each of which may be told apart from its successor by "_previous" at its end.
[[nodiscard]] inline QString webhookMetaAppSecret()
{
    return u"webhook_meta_app_secret"_s;
}
[[nodiscard]] inline QString webhookMetaVerifyToken()
{
    return u"webhook_meta_verify_token"_s;
}
[[nodiscard]] inline QString webhookTwilioAuthToken()
{
    return u"webhook_twilio_auth_token"_s;
}
[[nodiscard]] inline QString webhookSharedSecret()
{
    return u"webhook_shared_secret"_s;
}
[[nodiscard]] inline QString smtpPassword()
{
    return u"smtp_password"_s;
}
//! \brief What the webhook of an alert is signed with.
[[nodiscard]] inline QString alertWebhookKey()
{
    return u"alert_webhook_key"_s;
}
//! \brief Of the one that was there before \p secretName, which counts beside it while senders change over.
[[nodiscard]] inline QString previousOf(const QString &secretName)
{
    return secretName + u"_previous"_s;
}
} // namespace secretnames

//! \brief A place where secrets are kept. Any thread; calls may block (a file, the desktop's keychain).
//!
//! An empty secret counts as none. Errors: Configuration, and they never hold the secret.
class SecretStore
{
public:
    virtual ~SecretStore();

    //! \brief As in `[secrets] store`: "environment", "credentials", "keychain", "file".
    [[nodiscard]] virtual QString name() const = 0;
    //! \brief Whether this place exists here, with secrets in it or without.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    //! \brief Whether write() and remove() can work. Ask before something that can't be repeated, such as a grant code.
    [[nodiscard]] virtual bool isWritable() const { return false; }
    //! \brief A sentence that explains to a person how to put \p secretName here by hand.
    [[nodiscard]] virtual Sentence instruction(const QString &secretName) const = 0;

    //! \brief Whether read() refuses \p secretName because other users can read it here; protect() mends that.
    [[nodiscard]] virtual bool isExposed(const QString &secretName) const;
    //! \brief Takes their access away; what they may have read stays known to them. Does nothing to what is not
    //! exposed.
    [[nodiscard]] virtual Expected<void> protect(const QString &secretName);

    [[nodiscard]] virtual Expected<std::optional<Secret>> read(const QString &secretName) const = 0;
    //! \brief Where the operator puts secrets before the start, an error that says how to do it by hand.
    [[nodiscard]] virtual Expected<void> write(const QString &secretName, const Secret &secret);
    //! \brief As above; succeeds too if there was no such secret.
    [[nodiscard]] virtual Expected<void> remove(const QString &secretName);

protected:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
};

//! \brief "STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET"
[[nodiscard]] QString secretEnvironmentName(const QString &secretName);

//! \brief The secret, or an error that names it, the store and what to do.
[[nodiscard]] Expected<Secret> requireSecret(const SecretStore &store, const QString &secretName);

//! \brief The error for a person whose store can't be changed by this program.
[[nodiscard]] Error readOnlyStoreError(const SecretStore &store, const QString &secretName);
[[nodiscard]] Error readOnlyRemovalError(const SecretStore &store, const QString &secretName);

//! \brief The secrets that a cycle needs, as values that can go to its thread.
struct Credentials
{
    Secret clientSecret;
    Secret refreshToken;
    Secret databasePassword;
};

//! \brief Reads them. Errors: Configuration (no client secret), Unauthorized (never connected to Zoho).
[[nodiscard]] Expected<Credentials> readCredentials(const SecretStore &secrets);

//! \brief The database's password alone; empty if none is stored, as for SQLite.
[[nodiscard]] Expected<Secret> readDatabasePassword(const SecretStore &secrets);

//! \brief Whether a key that is no setting sounds like a secret ("client_secret", "refresh_token", "password").
[[nodiscard]] bool looksSecret(const QString &key);

//! \brief Why `section.key` is refused in a configuration file or variable, and where the secret belongs.
[[nodiscard]] Sentence secretKeyRefusal(const QString &section, const QString &key);

using SecretStores = std::vector<std::unique_ptr<SecretStore>>;

//! \brief The store that `[secrets] store` names, or the first one that is there if \p configured is empty.
//!
//! Nothing else is tried when the chosen one lacks a secret, so that a secret never comes from a weaker place than the
//! person believes. Errors: Configuration, if the named store isn't there.
//! \param stores in order of preference (environment, credentials, keychain, file); they outlive the result.
[[nodiscard]] Expected<SecretStore *> selectSecretStore(const QString &configured, const SecretStores &stores);

//! \brief Environment, credentials and file; a caller that has a keychain inserts it before the last.
[[nodiscard]] SecretStores standardSecretStores(const QProcessEnvironment &environment, const QString &dataDirectory);

} // namespace statusbridge
