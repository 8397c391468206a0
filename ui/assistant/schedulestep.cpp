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
    return {u"sync.interval_minutes"_s, u"sync.autostart"_s, u"sync.daily_calls"_s, u"sync.quota_time_zone"_s};
}

QStringList apiNames()
{
    return {u"api.enabled"_s, u"api.address"_s, u"api.port"_s, u"api.tls_certificate"_s, u"api.tls_key"_s};
}

} // namespace

ScheduleStep::ScheduleStep(EngineGateway &gateway, SettingsDraft &draft)
    : AssistantStep(tr("Schedule and HTTP API"),
                    tr("Cycles begin by themselves as long as the program runs, also when its window is closed. Other "
                       "programs may start them through the HTTP API, with a name and a password."))
    , m_draft(draft)
    , m_users(new UsersPanel(gateway, draft))
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
