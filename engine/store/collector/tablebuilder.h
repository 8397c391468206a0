// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/collector/columnmap.h"

namespace statusbridge {

// DDL for the collector's tables, which is pure text, and what of it is there already.

//! \brief CREATE TABLE in the default shape under the configured names, without the schema.
[[nodiscard]] QString createTable(const Dialect &dialect, const TableMapping &mapping);

//! \brief A value that rows are found by: what the name of its index says, and where it stands.
struct IndexedValue
{
    QLatin1StringView name;
    ColumnExpressions ResolvedTable::*sources;
};
inline constexpr IndexedValue queueIdIndex{QLatin1StringView("queue_id"), &ResolvedTable::queueId};
// People search for these.
inline constexpr IndexedValue messageIdIndex{QLatin1StringView("message_id"), &ResolvedTable::messageId};
inline constexpr IndexedValue recipientIdIndex{QLatin1StringView("recipient_id"), &ResolvedTable::recipientId};

//! \brief The index of a value, on the expression if it stands in a JSON column.
[[nodiscard]] QString createIndex(const Dialect &dialect, const ResolvedTable &table, const IndexedValue &value);
//! \brief Its name. That of an expression tells which expression it is, because a database shows an expression in words
//! of its own.
[[nodiscard]] QString indexName(const Dialect &dialect, const ResolvedTable &table, const IndexedValue &value);

//! \brief The column that the index of the queue id stands on, where the database needs one; else empty.
[[nodiscard]] QString createQueueIdColumn(const Dialect &dialect, const ResolvedTable &table);

//! \brief The index of the open rows, which makes it cheap to see that there are none; empty if the table has no
//! `Updated` column or the database no such indexes.
[[nodiscard]] QString createOpenIndex(const Dialect &dialect, const ResolvedTable &table);
[[nodiscard]] QString openIndexName(const Dialect &dialect, const ResolvedTable &table);

//! \brief The column in quotes, or `the WHAT in "column"` if it stands in a JSON column.
[[nodiscard]] QString nameForPeople(const QString &what, const ColumnExpressions &sources);

//! \brief The indexes of one of the collector's tables, as far as this program can make use of them.
struct TableIndexes
{
    QStringList columns; //!< first columns of indexes that cover every row
    QStringList names;

    [[nodiscard]] bool leadTo(const Dialect &dialect, const ResolvedTable &table, const IndexedValue &value) const;
};

//! \brief Errors: Database.
[[nodiscard]] Expected<TableIndexes> readIndexes(Database &database, const ResolvedTable &table);

//! \brief Whether a name is that of a view, and whether its rows can be marked.
enum class ViewState : quint8 { Table, View, UpdatableView };
[[nodiscard]] Expected<ViewState> viewState(Database &database, const TableName &table);

} // namespace statusbridge
