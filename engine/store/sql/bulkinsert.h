// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/sql/bulkrows.h"
#include "engine/store/sql/dialect.h"

namespace statusbridge {

class Database;

//! \brief Inserts rows into one of our tables with one statement; no rows with none. The fields
//! are named as the columns. Rows whose \p keys are there already are overwritten, or left as they are if \p keys
//! are all the columns; without keys, that is an error.
[[nodiscard]] Expected<void> insertAll(Database &database, const QString &table, const QList<JsonField> &fields,
                                       const BulkRows &rows, const QStringList &keys = {});

//! \brief Deletes the rows whose \p column, a text, is one of \p texts.
[[nodiscard]] Expected<int> deleteAll(Database &database, const QString &table, const QString &column,
                                      const QStringList &texts);

//! \brief The same for ids, which are whole numbers, of the rows that fit \p condition too.
[[nodiscard]] Expected<int> deleteAll(Database &database, const QString &table, const QString &column,
                                      const QList<qint64> &ids, const QString &condition = u"1 = 1"_s);

} // namespace statusbridge
