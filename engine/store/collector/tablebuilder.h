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
    QString ResolvedTable::*column;
};
inline constexpr IndexedValue queueIdIndex{QLatin1StringView("queue_id"), &ResolvedTable::queueId};
// People search for these.
inline constexpr IndexedValue messageIdIndex{QLatin1StringView("message_id"), &ResolvedTable::messageId};
inline constexpr IndexedValue recipientIdIndex{QLatin1StringView("recipient_id"), &ResolvedTable::recipientId};

//! \brief The index of a value, which the table has.
[[nodiscard]] QString createIndex(const Dialect &dialect, const ResolvedTable &table, const IndexedValue &value);
//! \brief Its name.
[[nodiscard]] QString indexName(const Dialect &dialect, const ResolvedTable &table, const IndexedValue &value);

//! \brief Whether \p name is that of an index, or of a column that held what was indexed, which earlier versions made
//! to read the table's JSON in SQL: nothing uses it any more.
[[nodiscard]] bool isOfJsonPaths(const ResolvedTable &table, const QString &name);

//! \brief The index of the open rows, which makes it cheap to see that there are none; empty if the table has no
//! `Updated` column or the database no such indexes.
[[nodiscard]] QString createOpenIndex(const Dialect &dialect, const ResolvedTable &table);
[[nodiscard]] QString openIndexName(const Dialect &dialect, const ResolvedTable &table);

//! \brief The indexes of one of the collector's tables, as far as this program can make use of them.
struct TableIndexes
{
    QStringList columns; //!< first columns of indexes that cover every row
    QStringList names;
    QStringList kept; //!< besides, those that are kept up without being of use

    [[nodiscard]] bool leadTo(const Dialect &dialect, const ResolvedTable &table, const IndexedValue &value) const;
};

//! \brief What an earlier version called it.
[[nodiscard]] QString oldIndexName(const ResolvedTable &table, const IndexedValue &value);
//! \brief Those that an earlier version made, or its advice, for which the database refuses rows with a long value.
[[nodiscard]] QStringList refusingIndexes(const Dialect &dialect, const ResolvedTable &table,
                                          const TableIndexes &indexes);

//! \brief Errors: Database.
[[nodiscard]] Expected<TableIndexes> readIndexes(Database &database, const ResolvedTable &table);

//! \brief Whether a name is that of a view, and whether its rows can be marked.
enum class ViewState : quint8 { Table, View, UpdatableView };
[[nodiscard]] Expected<ViewState> viewState(Database &database, const TableName &table);

} // namespace statusbridge
