// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/secretstore.h"

#include <QProcessEnvironment>

#include <memory>
#include <vector>

namespace statusbridge {

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
