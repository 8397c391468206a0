// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/schedulestep.h"

#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/userspanel.h"
#include "ui/widgets/sidebyside.h"

#include <QVBoxLayout>

namespace statusbridge {

namespace {

QStringList scheduleNames()
{
    return {QStringLiteral("sync.interval_minutes"), QStringLiteral("sync.autostart"),
            QStringLiteral("sync.daily_calls"), QStringLiteral("sync.quota_time_zone")};
}

QStringList apiNames()
{
    return {QStringLiteral("api.enabled"), QStringLiteral("api.address"), QStringLiteral("api.port"),
            QStringLiteral("api.tls_certificate"), QStringLiteral("api.tls_key")};
}

} // namespace

ScheduleStep::ScheduleStep(Desk &desk, SettingsDraft &draft)
    : AssistantStep(tr("Schedule and HTTP API"),
                    tr("Cycles begin by themselves as long as the program runs, also when its window is closed. Other "
                       "programs may start them through the HTTP API, with a name and a password."))
    , m_draft(draft)
    , m_users(new UsersPanel(desk, draft))
{
    QWidget *forms = belowEachOther({new SettingsForm(draft, tr("Schedule"), scheduleNames()),
                                     new SettingsForm(draft, tr("HTTP API"), apiNames())});
    column()->addWidget(new SideBySide({forms, m_users}));
    column()->addStretch(1);
    connect(&draft, &SettingsDraft::changed, this, &ScheduleStep::stateChanged);
}

void ScheduleStep::enter()
{
    m_users->refresh();
}

bool ScheduleStep::isBlocked() const
{
    return m_draft.hasProblem(scheduleNames() + apiNames());
}

} // namespace statusbridge
