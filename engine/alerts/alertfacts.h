// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/alerts/alertconditions.h"
#include "engine/core/expected.h"

namespace statusbridge {

class Database;
class EngineSession;
struct EngineEnvironment;

//! \brief What only the caller knows.
struct OwnFacts
{
    qint64 refused = 0; //!< webhooks of this process in the last hour
    bool wasOverdue = false;
};

//! \brief Reads the facts: some small statements, and files. Notes since when rows wait and when a webhook arrived
//! last, for which the database has no other place. On the thread of both. Errors: Database, Schema.
[[nodiscard]] Expected<AlertFacts> readAlertFacts(const EngineEnvironment &environment, EngineSession &session,
                                                  Database &database, const OwnFacts &own);

//! \brief Opens the database for our own tables alone. Errors: Database, Schema, Configuration.
[[nodiscard]] Expected<std::unique_ptr<Database>> openAlertDatabase(const EngineEnvironment &environment);

} // namespace statusbridge
