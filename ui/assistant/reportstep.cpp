// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/reportstep.h"

#include "engine/config/crosschecks.h"
#include "ui/settings/namespanel.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/testpanel.h"
#include "ui/widgets/sidebyside.h"

#include <QVBoxLayout>

namespace statusbridge {

namespace {

QStringList placeNames()
{
    return {u"zoho.owner"_s, u"zoho.app"_s, u"zoho.report"_s};
}

QStringList fieldNames()
{
    return {u"fields.queue_id"_s,
            u"fields.status"_s,
            u"fields.recipient_id"_s,
            u"fields.queue_id_webhook"_s,
            u"fields.message_id_webhook"_s,
            u"fields.timestamp_webhook"_s,
            u"fields.recipient_id_webhook"_s,
            u"fields.timestamp_format"_s,
            u"fields.time_zone"_s};
}

} // namespace

ReportStep::ReportStep(EngineGateway &gateway, SettingsDraft &draft)
    : AssistantStep(
          tr("Report"),
          tr("The address of the report in Zoho Creator, https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:"
             "REPORT, has the three names. The report must show all the fields below."))
    , m_draft(draft)
{
    auto *place = new SettingsForm(draft, {}, placeNames());
    auto *fields = new SettingsForm(draft, {}, fieldNames());
    m_names = new NamesPanel(gateway, draft, place->fields() + fields->fields());
    m_test = new TestPanel(gateway, draft, {DoctorArea::Zoho});
    column()->addWidget(new SideBySide({place, fields}));
    column()->addWidget(actionStrip({m_names, m_test}));
    column()->addStretch(1);
    connect(&draft, &SettingsDraft::changed, this, &ReportStep::stateChanged);
}

bool ReportStep::isDone() const
{
    return checkZohoIsConfigured(m_draft.settings().zoho).hasValue();
}

bool ReportStep::isBlocked() const
{
    return m_draft.hasProblem(placeNames() + fieldNames());
}

} // namespace statusbridge
