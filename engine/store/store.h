// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"
#include "engine/store/callledger.h"
#include "engine/store/database.h"
#include "engine/store/failurememory.h"
#include "engine/store/intentjournal.h"
#include "engine/store/lease.h"
#include "engine/store/runhistory.h"
#include "engine/store/runjournal.h"
#include "engine/store/schedulertable.h"
#include "engine/store/settlementwriter.h"
#include "engine/store/statetable.h"
#include "engine/store/usertable.h"
#include "engine/store/webhookrows.h"

namespace statusbridge {

struct Settings;

//! \brief One connection to the database and everything that reads and writes through it. Belongs to the thread that
//! opened it.
struct StoreAccess
{
    //! \brief Opens the database, checks the version of our tables and looks up the user's.
    //! Errors: Database, Schema, Configuration.
    [[nodiscard]] static Expected<std::unique_ptr<StoreAccess>>
    open(const Settings &settings, const QString &dataDirectory, const Secret &password, DatabasePurpose purpose);

    StoreAccess(std::unique_ptr<Database> opened, const Settings &settings);

    std::unique_ptr<Database> database;
    WebhookRows rows;
    Lease lease;
    IntentJournal intents;
    FailureMemory failures;
    RunJournal runs;
    RunHistory history;
    StateTable state;
    CallLedger calls;
    SchedulerTable scheduler;
    UserTable users;
};

} // namespace statusbridge
