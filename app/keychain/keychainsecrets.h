// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/secretstore.h"

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace statusbridge {

//! \brief Secrets in the keychain of the desktop session.
//!
//! A call blocks until the keychain answers, which may be after a person has unlocked it, and at most for the patience;
//! an answer that comes later is dropped. Nothing is ever kept in plain text instead.
class KeychainSecrets final : public SecretStore
{
public:
    //! \param dataDirectory installations with different ones have secrets of their own
    explicit KeychainSecrets(const QString &dataDirectory,
                             std::chrono::milliseconds patience = std::chrono::seconds(60));

    [[nodiscard]] QString name() const override { return u"keychain"_s; }
    //! Whether a keychain is there or can be started; asks the session's D-Bus, for some milliseconds.
    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] bool isWritable() const override { return true; }
    [[nodiscard]] Sentence instruction(const QString &secretName) const override;
    [[nodiscard]] Expected<std::optional<Secret>> read(const QString &secretName) const override;
    [[nodiscard]] Expected<void> write(const QString &secretName, const Secret &secret) override;
    [[nodiscard]] Expected<void> remove(const QString &secretName) override;

private:
    using Make = std::function<QKeychain::Job *(const QString &service)>;
    using Read = std::function<void(const QKeychain::Job &)>;
    [[nodiscard]] Expected<void> run(const QString &secretName, const Make &make, const Read &read) const;

    QString m_service;
    std::chrono::milliseconds m_patience;
};

} // namespace statusbridge
