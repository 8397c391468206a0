// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/inspection.h"

#include "engine/config/settings.h"
#include "engine/store/database.h"
#include "engine/store/schema.h"
#include "engine/store/tableinspection.h"

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
