// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/collector/columnmap.h"
#include "engine/store/schema/migration.h"

namespace statusbridge {

class Database;
struct Alteration;

//! \brief What a migration does to the collector's tables (MigrationOptions): makes those that are missing, and adds
//! what a cycle needs to the others, one thing after the other (alteration.h). Errors: Database, Schema, Busy.
class CollectorTables
{
public:
    //! What is done and left out is added to \p result. The references must outlive it.
    CollectorTables(Database &database, const MigrationOptions &options, MigrationResult &result);

    //! \brief Makes the table with its indexes unless it is there, or its name looks like a slip. Needs a transaction
    //! around it.
    [[nodiscard]] Expected<void> createMissing(RowSource source, const TableMapping &mapping,
                                               const TableMapping &other);
    //! \brief Schema unless the tables have all columns, the one aside that is going to be added.
    [[nodiscard]] Expected<void> check(const TableMapping &webhookLogs, const TableMapping &deliveredLogs);

    //! \brief The table as the database spells it, if it lacks the `Updated` that is to be added; else without a name.
    [[nodiscard]] Expected<TableName> withoutUpdated(const TableMapping &mapping);
    [[nodiscard]] Expected<void> addUpdated(const TableMapping &mapping);
    [[nodiscard]] Expected<void> addIndexes(RowSource source, const TableMapping &mapping);

private:
    struct MissingIndex
    {
        QString name;
        QString statement;
        QString words; //!< `an index on "queue_id"`
    };
    [[nodiscard]] Expected<void> run(const QString &statement, const QString &sentence);
    [[nodiscard]] Expected<void> storeQueueId(const ResolvedTable &table);
    [[nodiscard]] Expected<void> addMissingIndexes(const ResolvedTable &table);
    [[nodiscard]] Expected<void> add(const ResolvedTable &table, const MissingIndex &index);
    [[nodiscard]] Expected<void> buildBesideOthers(const Alteration &alteration, const QString &indexName, int seconds);
    //! In the first way that the database doesn't refuse.
    [[nodiscard]] Expected<void> alter(const Alteration &alteration, bool mayHoldWriters);
    void tell(const QString &sentence) const;

    Database &m_database;
    const MigrationOptions &m_options;
    MigrationResult &m_result;
    bool m_isCreating = false; //!< a table that nobody uses yet
};

} // namespace statusbridge
