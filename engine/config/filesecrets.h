// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/secretstore.h"

namespace statusbridge {

//! \brief One file a secret in a directory that only its owner can enter; always there.
class FileSecrets final : public SecretStore
{
public:
    //! \param directory is created, with mode 0700, by the first write.
    explicit FileSecrets(const QString &directory);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] bool isWritable() const override { return true; }
    [[nodiscard]] QString instruction(const QString &secretName) const override;
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &secretName) const override;
    [[nodiscard]] Expected<void> write(const QString &secretName, const Secret &secret) override;
    [[nodiscard]] Expected<void> remove(const QString &secretName) override;

private:
    [[nodiscard]] QString path(const QString &secretName) const;

    QString m_directory;
};

} // namespace statusbridge
