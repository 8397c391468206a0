// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tablespanel.h"

#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"

#include <QPushButton>

namespace statusbridge {

namespace {

QString migrationWords()
{
    return TablesPanel::tr("Creates what is missing, and what Statusbridge needs for itself. Of tables that are there, "
                           "delivered_logs may get the column Updated and both an index on the queue ID; nothing else "
                           "in them changes.");
}

} // namespace

TablesPanel::TablesPanel(EngineGateway &gateway, SettingsDraft &draft, QWidget *parent)
    : ActionPanel(gateway, draft, u"database"_s, tr("Create or &upgrade the tables"), migrationWords(), parent)
{
    button()->setObjectName(u"migrate"_s);
    connect(button(), &QPushButton::clicked, this, &TablesPanel::confirmMigration);
}

void TablesPanel::confirmMigration()
{
    confirm(this, tr("Create or upgrade the tables in this database?"), migrationWords(), tr("Create or upgrade"),
            [this] { migrate(); });
}

void TablesPanel::migrate(bool mayHoldWriters)
{
    if (isBusy()) {
        return;
    }
    banner().showMessage(Severity::Busy, tr("Looking at the tables…"));
    runTask<MigrationResult>(
        [mayHoldWriters](const EngineEnvironment &environment) {
            return statusbridge::migrate(environment, {.mayHoldWriters = mayHoldWriters});
        },
        [this](const Expected<MigrationResult> &result) { showResult(result); });
}

void TablesPanel::showResult(const Expected<MigrationResult> &result)
{
    if (!result) {
        banner().showError(result.error());
        return;
    }
    const QStringList lines = sentenceTexts(result->done + result->leftOut);
    banner().showMessage(result->leftOut.isEmpty() ? Severity::Good : Severity::Warning,
                         lines.isEmpty() ? tr("The tables are as they must be.") : lines.join(u' '));
    if (!result->leftOut.isEmpty()) {
        confirmHoldingWriters(this, result->leftOut, [this] { migrate(true); });
    }
    Q_EMIT migrated();
}

} // namespace statusbridge

#include "moc_tablespanel.cpp"
