// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"

#include <optional>

namespace statusbridge {

enum class SecretFileCheck : quint8 {
    None,      //!< its permissions are the business of the service manager that put it there
    OwnerOnly, //!< refuse what others could read, or what another user has put there
};

//! \brief The content of a small file without the line break at its end; nothing if there is no file or it is empty.
//!
//! Errors: Configuration, with the command that mends the permissions. Never holds the content.
[[nodiscard]] Expected<std::optional<Secret>> readSecretFile(const QString &path, SecretFileCheck check);

//! \brief Replaces \p path in one step by a file that only its owner can read, before there is anything in it.
[[nodiscard]] Expected<void> writeSecretFile(const QString &path, const Secret &secret);

} // namespace statusbridge
