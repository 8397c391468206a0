// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/reportstep.h"

#include "engine/config/crosschecks.h"
#include "ui/settings/namespanel.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/testpanel.h"
#include "ui/widgets/sidebyside.h"

#include <QVBoxLayout>

namespace statusbridge {

namespace {

QStringList placeNames()
{
    return {QStringLiteral("zoho.owner"), QStringLiteral("zoho.app"), QStringLiteral("zoho.report")};
}

QStringList fieldNames()
{
    return {QStringLiteral("fields.queue_id"),
            QStringLiteral("fields.status"),
            QStringLiteral("fields.recipient_id"),
            QStringLiteral("fields.queue_id_webhook"),
            QStringLiteral("fields.message_id_webhook"),
            QStringLiteral("fields.timestamp_webhook"),
            QStringLiteral("fields.recipient_id_webhook"),
            QStringLiteral("fields.timestamp_format"),
            QStringLiteral("fields.time_zone")};
}

} // namespace

ReportStep::ReportStep(Desk &desk, SettingsDraft &draft)
    : AssistantStep(
          tr("Report"),
          tr("The address of the report in Zoho Creator, https://creatorapp.zoho.com/OWNER/APPLICATION/#Report:"
             "REPORT, has the three names. The report must show all the fields below."))
    , m_draft(draft)
{
    auto *place = new SettingsForm(draft, {}, placeNames());
    auto *fields = new SettingsForm(draft, {}, fieldNames());
    m_names = new NamesPanel(desk, draft, place->fields() + fields->fields());
    m_test = new TestPanel(desk, draft, {ExaminationArea::Zoho});
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
