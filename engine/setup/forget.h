// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/forgetting.h"

namespace statusbridge {

struct EngineEnvironment;

//! \brief Whether this process has the spool of its data directory (ProcessLock), so that no receiver writes into it.
enum class SpoolOwner : quint8 { AnotherProcess, ThisProcess };

//! \brief Removes or masks a person in all of our own tables and in this data directory's spool. \p text is a phone
//! number as people or providers write it, another id of a recipient, a queue id, or a message id; a queue id or
//! message id that is no recipient's stands for its messages alone.
//!
//! What is found by it is removed in portions under the lease, which no cycle has meanwhile. The collector's tables are
//! only read: what they hold is told, and later cycles may note it again. If bodies in the spool speak of the person,
//! they are first carried into the database if \p spoolOwner allows it; else Forgetting::spooledBytes tells of them,
//! and this must be repeated: before anything was removed if no table is named, or because one came meanwhile. Statuses
//! that were not carried over yet are lost. Takes the lease also where `sync.runs_cycles` is off, since a spool may lie
//! there. Blocks, in tables of many millions of rows for minutes. Errors: Busy (a cycle is running), Database, Schema,
//! Configuration, LeaseLost, Transient (the spool can't be read).
[[nodiscard]] Expected<Forgetting> forgetPerson(const EngineEnvironment &environment, const QString &text,
                                                SpoolOwner spoolOwner);

//! \brief What forgetPerson() would do now; writes nothing and waits for no cycle. Errors: Database, Schema,
//! Configuration, Transient.
[[nodiscard]] Expected<Forgetting> previewForgetting(const EngineEnvironment &environment, const QString &text);

//! \brief What forgetting does with each of our own tables, by name. Pure.
enum class TableDecision : quint8 {
    NothingPersonal, //!< no column of it has anything of a recipient
    Removed,         //!< rows of the person are
    Masked,          //!< texts in them are
    KeysOfOthers,    //!< the keys of the collector's rows and queue ids stay while it has them
};
[[nodiscard]] QMap<QString, TableDecision> forgettingDecisions();

} // namespace statusbridge
