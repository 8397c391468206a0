// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/secretstore.h"

namespace statusbridge {

//! \brief Files that systemd puts into $CREDENTIALS_DIRECTORY (systemd.exec(5), LoadCredential=); there if that is set.
//!
//! systemd itself sees to it that only the service can read them.
class CredentialsDirectory final : public SecretStore
{
public:
    //! \param directory the value of $CREDENTIALS_DIRECTORY, empty if it isn't set.
    explicit CredentialsDirectory(const QString &directory);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] bool isWritable() const override { return false; }
    [[nodiscard]] QString instruction(const QString &secretName) const override;
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &secretName) const override;
    [[nodiscard]] Expected<void> write(const QString &secretName, const Secret &secret) override;
    [[nodiscard]] Expected<void> remove(const QString &secretName) override;

private:
    QString m_directory;
};

} // namespace statusbridge
