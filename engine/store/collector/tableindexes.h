// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/collector/columnmap.h"

namespace statusbridge {

class Database;
class Dialect;

//! \brief The indexes of one of the collector's tables, as far as this program can make use of them.
struct TableIndexes
{
    QStringList columns; //!< first columns of indexes that cover every row
    QStringList names;

    [[nodiscard]] bool leadToQueueId(const Dialect &dialect, const ResolvedTable &table) const;
    //! \brief Whether \p sources, which people search for as \p key, are found through an index.
    [[nodiscard]] bool leadTo(const Dialect &dialect, const ResolvedTable &table, const QString &key,
                              const ColumnExpressions &sources) const;
};

//! \brief Errors: Database.
[[nodiscard]] Expected<TableIndexes> readIndexes(Database &database, const QString &table);

//! \brief Whether a name is that of a view, and whether its rows can be marked.
enum class ViewState : quint8 { Table, View, UpdatableView };
[[nodiscard]] Expected<ViewState> viewState(Database &database, const QString &table);

} // namespace statusbridge
