// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QDate>
#include <QStringList>

namespace statusbridge {

struct EngineEnvironment;

//! \brief What becomes of the column `Updated`.
struct Retargeting
{
    QString before; //!< the target that it spoke of; empty: of none
    QString now;
    bool takesOver = false;   //!< from another target
    int opened = 0;           //!< rows
    QStringList refused = {}; //!< queue ids whose rows the database refused to open, each with its words
};

//! \brief Makes the column `Updated` speak of the configured target, and opens the rows again that were carried over
//! since \p since (UTC), so that this one gets them too; but not those that it got already, while they were marked for
//! another one. What another one got before stays settled for it. A row that the database refuses to open keeps no
//! other one marked.
//!
//! Errors: Busy (a cycle is running), Usage (an environment never owns the column), Database, Schema.
[[nodiscard]] Expected<Retargeting> retarget(const EngineEnvironment &environment, const QDate &since);

//! \brief What retarget() would do now; writes nothing, and waits for no cycle. Without a valid \p since no row is
//! counted, which takes but a few statements. Errors: Usage, Database, Schema.
[[nodiscard]] Expected<Retargeting> previewRetarget(const EngineEnvironment &environment, const QDate &since = {});

} // namespace statusbridge
