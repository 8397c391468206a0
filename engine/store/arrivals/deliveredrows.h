// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/store/arrivals/arrivedrow.h"
#include "engine/store/collector/columnmap.h"

#include <optional>

namespace statusbridge {

class Database;
struct TableMapping;

//! \brief Puts statuses into the collector's table of deliveries, one row each, by the columns that the settings name.
//! Belongs to the thread of its database. Errors: Database, Schema.
class DeliveredRows
{
public:
    explicit DeliveredRows(Database &database) : m_database(database) {}

    //! \brief Looks the table up and tries whether it takes a row that can be matched and marked afterwards: one is
    //! inserted, read back, and taken back. Nothing if it does; else why not.
    [[nodiscard]] Expected<std::optional<Sentence>> tryOne(const TableMapping &mapping);

    //! \brief After tryOne() said nothing, inside of a transaction. Returns those that the table left out without an
    //! error, as a trigger or a rule may make it. Errors besides: Cancelled if it did that for the first time: the
    //! transaction must be taken back and begun again, since only then the rows are told from those before them.
    [[nodiscard]] Expected<QList<ArrivedRow>> insert(const QList<ArrivedRow> &rows);

    //! \brief The table, as a person names it.
    [[nodiscard]] QString name() const { return m_table.table; }

private:
    [[nodiscard]] Expected<std::optional<Sentence>> probe();
    [[nodiscard]] Expected<qint64> insertAll(const QList<ArrivedRow> &rows);
    [[nodiscard]] Expected<StatusRows> rowsLike(const QList<ArrivedRow> &rows);

    Database &m_database;
    ResolvedTable m_table;
    bool m_looksAgain = false; //!< the table took fewer rows than it was given, or put them elsewhere
};

//! \brief Whether the last failure may be about the rows that were written, or the table that they were for, and not
//! about the database. Pure.
[[nodiscard]] bool isAboutRows(const Database &database);

} // namespace statusbridge
