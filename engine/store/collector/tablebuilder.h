// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/collector/columnmap.h"

namespace statusbridge {

class Database;
class Dialect;
struct TableMapping;

// DDL for the collector's tables, which is pure text, and what of it is there already.

//! \brief CREATE TABLE in the default shape under the configured names, without the schema.
[[nodiscard]] QString createTable(const Dialect &dialect, const TableMapping &mapping);

//! \brief The index that the match needs, on the expression if the queue id stands in a JSON column.
[[nodiscard]] QString createQueueIndex(const Dialect &dialect, const ResolvedTable &table);

//! \brief The column that such an index of an expression stands on, where the database needs one; else empty.
[[nodiscard]] QString createQueueIdColumn(const Dialect &dialect, const ResolvedTable &table);

//! \brief The index of the open rows, which makes it cheap to see that there are none; empty if the table has no
//! `Updated` column or the database no such indexes.
[[nodiscard]] QString createOpenIndex(const Dialect &dialect, const ResolvedTable &table);
//! \brief The name of that index.
[[nodiscard]] QString openIndexName(const Dialect &dialect, const ResolvedTable &table);

//! \brief The names of the indexes that this program makes. That of an expression tells which expression it is, because
//! a database shows an expression in words of its own.
[[nodiscard]] QString queueIndexName(const Dialect &dialect, const ResolvedTable &table);

//! \brief The column in quotes, or `the WHAT in "column"` if it stands in a JSON column.
[[nodiscard]] QString nameForPeople(const QString &what, const ColumnExpressions &sources);

//! \brief What people search for: the keys of the indexes below.
[[nodiscard]] QString messageIdKey();
[[nodiscard]] QString recipientIdKey();

//! \brief An index for people who search.
[[nodiscard]] QString createSearchIndex(const Dialect &dialect, const ResolvedTable &table, const QString &key,
                                        const ColumnExpressions &sources);
[[nodiscard]] QString searchIndexName(const Dialect &dialect, const ResolvedTable &table, const QString &key,
                                      const ColumnExpressions &sources);

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
[[nodiscard]] Expected<TableIndexes> readIndexes(Database &database, const ResolvedTable &table);

//! \brief Whether a name is that of a view, and whether its rows can be marked.
enum class ViewState : quint8 { Table, View, UpdatableView };
[[nodiscard]] Expected<ViewState> viewState(Database &database, const TableName &table);

} // namespace statusbridge
