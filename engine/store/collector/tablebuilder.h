// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"

namespace statusbridge {

class Dialect;
struct TableMapping;

// DDL for the collector's tables. Pure text.

//! \brief CREATE TABLE in the default shape under the configured names.
[[nodiscard]] QString createTable(const Dialect &dialect, const TableMapping &mapping);

//! \brief The index that the match needs, on the expression if the queue id stands in a JSON column.
[[nodiscard]] QString createQueueIndex(const Dialect &dialect, const ResolvedTable &table);

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

} // namespace statusbridge
