// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/secretstore.h"

#include <QProcessEnvironment>

namespace statusbridge {

//! \brief Secrets in variables called STATUSBRIDGE_SECRET_<NAME>; there if one of them is set.
class EnvironmentSecrets final : public SecretStore
{
public:
    explicit EnvironmentSecrets(const QProcessEnvironment &environment);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] bool isWritable() const override { return false; }
    [[nodiscard]] QString instruction(const QString &secretName) const override;
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &secretName) const override;
    [[nodiscard]] Expected<void> write(const QString &secretName, const Secret &secret) override;
    [[nodiscard]] Expected<void> remove(const QString &secretName) override;

private:
    QProcessEnvironment m_environment;
};

} // namespace statusbridge
