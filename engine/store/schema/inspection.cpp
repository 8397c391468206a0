// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema/inspection.h"

#include "engine/config/settings.h"
#include "engine/store/schema/schema.h"
#include "engine/store/schema/tableinspection.h"
#include "engine/store/sql/database.h"

namespace statusbridge {

namespace {

Expected<StoreFindings> inspectJournal(Database &database)
{
    const Dialect &dialect = database.dialect();
    if (dialect.journalMode().isEmpty()) {
        return StoreFindings{};
    }
    const auto mode = database.scalar(dialect.journalMode());
    if (!mode) {
        return mode.error();
    }
    if (mode->toString() == dialect.walMode()) {
        return StoreFindings{
            {StoreFinding::Severity::Ok, u"%1 uses write-ahead logging."_s.arg(database.displayName())}};
    }
    return StoreFindings{{StoreFinding::Severity::Warning,
                          u"%1 keeps its journal in mode \"%2\", so that Statusbridge and the "
                          "collector wait for each other: if nothing speaks against it, switch it "
                          "with \"%3\"."_s.arg(database.displayName(), mode->toString(), dialect.switchToWal())}};
}

Expected<StoreFindings> inspectOwnTables(Database &database)
{
    const auto checked = Schema(database).check();
    if (checked) {
        return StoreFindings{{StoreFinding::Severity::Ok,
                              u"Statusbridge's own tables are of version %1."_s.arg(Schema::currentVersion())}};
    }
    if (checked.error().kind != ErrorKind::Schema) {
        return checked.error();
    }
    return StoreFindings{{StoreFinding::Severity::Error, checked.error().message}};
}

} // namespace

Expected<StoreFindings> inspect(Database &database, const TableMapping &webhookLogs, const TableMapping &deliveredLogs)
{
    StoreFindings all;
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
