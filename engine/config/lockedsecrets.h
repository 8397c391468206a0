// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/secretstore.h"

#include <QMutex>

namespace statusbridge {

//! \brief A store of secrets that several threads may use, one at a time.
class LockedSecrets final : public SecretStore
{
public:
    //! \param store must outlive this, and must not be used by anybody else.
    explicit LockedSecrets(SecretStore &store) : m_store(store) {}

    [[nodiscard]] QString name() const override;
    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] bool isWritable() const override;
    [[nodiscard]] QString instruction(const QString &secretName) const override;
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &secretName) const override;
    [[nodiscard]] Expected<void> write(const QString &secretName, const Secret &secret) override;
    [[nodiscard]] Expected<void> remove(const QString &secretName) override;

private:
    mutable QMutex m_mutex;
    SecretStore &m_store;
};

} // namespace statusbridge
