// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/secretstore.h"

#include <QProcessEnvironment>

#include <memory>
#include <vector>

namespace statusbridge {

//! \brief Secrets in variables called STATUSBRIDGE_SECRET_<NAME>; there if one of them is set. Read-only.
class EnvironmentSecrets final : public SecretStore
{
public:
    explicit EnvironmentSecrets(const QProcessEnvironment &environment) : m_environment(environment) {}

    [[nodiscard]] QString name() const override { return u"environment"_s; }
    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] QString instruction(const QString &secretName) const override;
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &secretName) const override;

private:
    QProcessEnvironment m_environment;
};

//! \brief Files that systemd puts into $CREDENTIALS_DIRECTORY (systemd.exec(5), LoadCredential=); there if that is set.
//! Read-only; systemd itself sees to it that only the service can read them.
class CredentialsDirectory final : public SecretStore
{
public:
    //! \param directory the value of $CREDENTIALS_DIRECTORY, empty if it isn't set.
    explicit CredentialsDirectory(const QString &directory) : m_directory(directory) {}

    [[nodiscard]] QString name() const override { return u"credentials"_s; }
    [[nodiscard]] bool isAvailable() const override { return !m_directory.isEmpty(); }
    [[nodiscard]] QString instruction(const QString &secretName) const override;
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &secretName) const override;

private:
    QString m_directory;
};

//! \brief One file a secret in a directory that only its owner can enter; always there.
class FileSecrets final : public SecretStore
{
public:
    //! \param directory is created, with mode 0700, by the first write.
    explicit FileSecrets(const QString &directory) : m_directory(directory) {}

    [[nodiscard]] QString name() const override { return u"file"_s; }
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] bool isWritable() const override { return true; }
    [[nodiscard]] QString instruction(const QString &secretName) const override;
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &secretName) const override;
    [[nodiscard]] Expected<void> write(const QString &secretName, const Secret &secret) override;
    [[nodiscard]] Expected<void> remove(const QString &secretName) override;

private:
    [[nodiscard]] QString path(const QString &secretName) const { return m_directory + u'/' + secretName; }

    QString m_directory;
};

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
