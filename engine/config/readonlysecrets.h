// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/secretstore.h"

#include <QProcessEnvironment>

namespace statusbridge {

//! \brief A store whose secrets the operator puts there before the start: write() and remove() are Configuration errors
//! that say how to do it by hand.
class ReadOnlySecrets : public SecretStore
{
public:
    [[nodiscard]] bool isWritable() const final { return false; }
    [[nodiscard]] Expected<void> write(const QString &secretName, const Secret &secret) final;
    [[nodiscard]] Expected<void> remove(const QString &secretName) final;
};

//! \brief Secrets in variables called STATUSBRIDGE_SECRET_<NAME>; there if one of them is set.
class EnvironmentSecrets final : public ReadOnlySecrets
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
//!
//! systemd itself sees to it that only the service can read them.
class CredentialsDirectory final : public ReadOnlySecrets
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

} // namespace statusbridge
