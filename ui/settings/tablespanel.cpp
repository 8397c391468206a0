// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tablespanel.h"

#include "engine/setup/migrate.h"
#include "ui/settings/draftenvironment.h"
#include "ui/settings/settingsdraft.h"
#include "ui/text/errortext.h"
#include "ui/text/formatting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"

#include <QPushButton>

namespace statusbridge {

namespace {

QString whatItDoes()
{
    return TablesPanel::tr("Creates what is missing, and what Statusbridge needs for itself. Of tables that are there, "
                           "delivered_logs may get the column Updated and both an index on the queue ID; nothing else "
                           "in them changes.");
}

} // namespace

TablesPanel::TablesPanel(EngineGateway &gateway, const SettingsDraft &draft, QWidget *parent)
    : ActionPanel(u"database"_s, tr("Create or &upgrade the tables"), whatItDoes(), parent)
    , m_gateway(gateway)
    , m_draft(draft)
{
    button()->setObjectName(u"migrate"_s);
    connect(button(), &QPushButton::clicked, this, &TablesPanel::ask);
}

void TablesPanel::ask()
{
    confirm(this, tr("Create or upgrade the tables in this database?"), whatItDoes(), tr("Create or upgrade"),
            [this] { migrate(); });
}

void TablesPanel::migrate()
{
    if (isBusy()) {
        return;
    }
    setBusy(true);
    banner().tell(Severity::Busy, tr("Looking at the tables…"));
    m_gateway.send<QStringList>(
        this,
        [settings = m_draft.settings()](const EngineEnvironment &environment) {
            return statusbridge::migrate(withSettings(environment, settings));
        },
        [this](const Expected<QStringList> &done) { take(done); });
}

void TablesPanel::take(const Expected<QStringList> &done)
{
    setBusy(false);
    if (!done) {
        banner().tell(Severity::Bad, errorWords(done.error()));
        return;
    }
    banner().tell(Severity::Good, done->isEmpty() ? tr("The tables are as they must be.") : done->join(u' '));
    Q_EMIT migrated();
}

} // namespace statusbridge
