// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/collector/columnmap.h"

#include <QStringList>

namespace statusbridge {

//! \brief The channel on which PostgreSQL tells of new rows and of changed statuses. Whatever begins with
//! rowNoticeTrial() is no row's.
[[nodiscard]] QString rowNoticeChannel();
[[nodiscard]] QString rowNoticeTrial();

//! \brief What the database tells.
enum class RowNotices : quint8 {
    None,
    NewRows, //!< by a trigger of an earlier version
    Changes, //!< too
};

//! \brief What the triggers of both tables tell that are in force. Errors: Database.
[[nodiscard]] Expected<RowNotices> rowNotices(Database &database, const WebhookTables &tables);

//! \brief Makes the trigger for those that lack it or have one of an earlier version, in PostgreSQL; it waits for a
//! table for less than a second at a time (alteration.h). Returns a sentence for each. Errors: Database, Schema (a
//! view, which has no rows of its own).
[[nodiscard]] Expected<QList<Sentence>> makeRowNotices(Database &database, const WebhookTables &tables);

//! \brief Sends a notification that no row caused. Errors: Database.
[[nodiscard]] Expected<void> sendTrialNotice(Database &database, const QString &payload);

} // namespace statusbridge
