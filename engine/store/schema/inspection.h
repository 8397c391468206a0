// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/views.h"

namespace statusbridge {

class Database;
struct TableMapping;

//! \brief Looks at tables, columns, indexes and the journal mode; changes nothing. Of the tables it
//! reads the newest rows.
//! Subject and kind of the findings are left to the caller. Errors: Database, if it can't be asked at all.
[[nodiscard]] Expected<Findings> inspect(Database &database, const TableMapping &webhookLogs,
                                         const TableMapping &deliveredLogs);

} // namespace statusbridge
