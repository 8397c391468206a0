// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/columnmap.h"

namespace statusbridge {

class Dialect;
struct TableMapping;

// DDL for the collector's tables. Pure text.

//! \brief CREATE TABLE in the default shape under the configured names.
[[nodiscard]] QString createTable(const Dialect &dialect, const TableMapping &mapping);

//! \brief The index that the match needs. Without an `Updated` column it holds the status too, so that open rows are
//! found without reading the table.
[[nodiscard]] QString createQueueIndex(const Dialect &dialect, const ResolvedTable &table);

//! \brief The index of the open rows, which makes it cheap to see that there are none; empty if the table has no
//! `Updated` column or the database no such indexes.
[[nodiscard]] QString createOpenIndex(const Dialect &dialect, const ResolvedTable &table);
//! \brief The name of that index.
[[nodiscard]] QString openIndexName(const ResolvedTable &table);

} // namespace statusbridge
