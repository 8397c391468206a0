// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/inspection.h"

#include "engine/config/settings.h"
#include "engine/store/columnmap.h"
#include "engine/store/database.h"
#include "engine/store/schema.h"
#include "engine/store/tablebuilder.h"

namespace statusbridge {

namespace {

using Severity = StoreFinding::Severity;
using Findings = QList<StoreFinding>;

Expected<Findings> inspectJournal(Database &database)
{
    const Dialect &dialect = database.dialect();
    if (dialect.journalMode().isEmpty()) {
        return Findings{};
    }
    const auto mode = database.scalar(dialect.journalMode());
    if (!mode) {
        return mode.error();
    }
    if (mode->toString() == dialect.walMode()) {
        return Findings{{Severity::Ok, QStringLiteral("%1 uses write-ahead logging.").arg(database.displayName())}};
    }
    return Findings{
        {Severity::Warning, QStringLiteral("%1 keeps its journal in mode \"%2\", so that Statusbridge and the "
                                           "collector wait for each other: if nothing speaks against it, switch it "
                                           "with \"%3\".")
                                .arg(database.displayName(), mode->toString(), dialect.switchToWal())}};
}

Expected<Findings> inspectOwnTables(Database &database)
{
    const auto checked = Schema(database).check();
    if (checked) {
        return Findings{{Severity::Ok,
                         QStringLiteral("Statusbridge's own tables are of version %1.").arg(Schema::currentVersion())}};
    }
    if (checked.error().kind != ErrorKind::Schema) {
        return checked.error();
    }
    return Findings{{Severity::Error, checked.error().message}};
}

Expected<Findings> inspectIndexes(Database &database, const ResolvedTable &table)
{
    const Dialect &dialect = database.dialect();
    const auto indexed = database.texts(dialect.indexedColumns(), {table.table});
    if (!indexed) {
        return indexed.error();
    }
    const auto unique = database.texts(dialect.uniqueColumns(), {table.table});
    if (!unique) {
        return unique.error();
    }
    Findings findings;
    if (!indexed->contains(table.queueId)) {
        findings += {Severity::Warning,
                     QStringLiteral("The table \"%1\" has no index on \"%2\", so that every cycle reads all of it: run "
                                    "\"statusbridge migrate\", or %3.")
                         .arg(table.table, table.queueId, createQueueIndex(dialect, table))};
    }
    if (!unique->contains(table.id)) {
        findings += {Severity::Warning,
                     QStringLiteral("The column \"%1\" of the table \"%2\" is not its primary key, so that more rows "
                                    "than those that were read could be marked: set %3.id to a column that is unique.")
                         .arg(table.id, table.table, sectionOf(table.source))};
    }
    return findings;
}

Expected<Findings> inspectTable(Database &database, RowSource source, const TableMapping &mapping)
{
    const auto table = resolveTable(database, source, mapping);
    if (!table) {
        return table.error().kind == ErrorKind::Schema
                   ? Expected<Findings>(Findings{{Severity::Error, table.error().message}})
                   : Expected<Findings>(table.error());
    }
    const auto indexes = inspectIndexes(database, *table);
    if (!indexes) {
        return indexes.error();
    }
    Findings findings = {
        {Severity::Ok, QStringLiteral("The table \"%1\" has all the columns that are needed.").arg(table->table)}};
    return findings + *indexes;
}

} // namespace

Expected<QList<StoreFinding>> inspect(Database &database, const TableMapping &webhookLogs,
                                      const TableMapping &deliveredLogs)
{
    Findings all;
    for (const auto &part : {inspectJournal(database), inspectOwnTables(database),
                             inspectTable(database, RowSource::WebhookLogs, webhookLogs),
                             inspectTable(database, RowSource::DeliveredLogs, deliveredLogs)}) {
        if (!part) {
            return part.error();
        }
        all += *part;
    }
    return all;
}

} // namespace statusbridge
