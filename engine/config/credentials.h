// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"

namespace statusbridge {

class SecretStore;

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

} // namespace statusbridge
