// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/core/secret.h"
#include "engine/store/collector/orphantable.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/store/history/failuretable.h"
#include "engine/store/history/intentjournal.h"
#include "engine/store/history/runhistory.h"
#include "engine/store/history/runjournal.h"
#include "engine/store/history/settlementwriter.h"
#include "engine/store/sql/database.h"
#include "engine/store/state/audittable.h"
#include "engine/store/state/calltable.h"
#include "engine/store/state/keyvaluetable.h"
#include "engine/store/state/lease.h"
#include "engine/store/state/schedulertable.h"
#include "engine/store/state/tokentable.h"
#include "engine/store/state/usertable.h"
#include "engine/store/state/wishtable.h"

namespace statusbridge {

struct Settings;

//! \brief Opens the database for our own tables alone: for the configured target, and only if the tables are of this
//! program's version. Errors: Database, Schema, Configuration.
[[nodiscard]] Expected<std::unique_ptr<Database>> openOwnTables(const Settings &settings, const QString &dataDirectory,
                                                                const Secret &password);

//! \brief One connection to the database and everything that reads and writes through it. Belongs to the thread that
//! opened it.
struct Store
{
    //! \brief Opens the database, checks the version of our tables and looks up the user's.
    //! Errors: Database, Schema, Configuration.
    [[nodiscard]] static Expected<std::unique_ptr<Store>> open(const Settings &settings, const QString &dataDirectory,
                                                               const Secret &password);

    Store(std::unique_ptr<Database> opened, const Settings &settings);

    std::unique_ptr<Database> database;
    WebhookRows rows;
    OrphanTable orphans;
    Lease lease;
    IntentJournal intents;
    FailureTable failures;
    RunJournal runs;
    RunHistory history;
    KeyValueTable state;
    CallTable calls;
    CallTable customCalls; //!< those of the Custom API
    SchedulerTable scheduler;
    WishTable wishes;
    UserTable users;
    TokenTable tokens;
    AuditTable audit;
};

} // namespace statusbridge
