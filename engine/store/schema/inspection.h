// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"

#include <QList>
#include <QString>

namespace statusbridge {

class Database;
struct TableMapping;

//! \brief One line about the database for `doctor`.
struct StoreFinding
{
    enum class Severity : quint8 { Ok, Warning, Error };
    Severity severity = Severity::Ok;
    QString text; //!< one sentence: what was found, and what to do

    bool operator==(const StoreFinding &) const = default;
};
using StoreFindings = QList<StoreFinding>;

//! \brief Looks at tables, columns, indexes and the journal mode; changes nothing. Of the tables it
//! reads the newest rows.
//! Errors: Database, if it can't be asked at all.
[[nodiscard]] Expected<StoreFindings> inspect(Database &database, const TableMapping &webhookLogs,
                                              const TableMapping &deliveredLogs);

} // namespace statusbridge
