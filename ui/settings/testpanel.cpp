// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/testpanel.h"

#include "engine/doctor/doctor.h"
#include "ui/settings/draftenvironment.h"
#include "ui/settings/findingsview.h"
#include "ui/settings/settingsdraft.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace statusbridge {

TestPanel::TestPanel(EngineGateway &gateway, const SettingsDraft &draft, const QList<DoctorArea> &areas,
                     QWidget *parent)
    : ActionPanel(u"test"_s, tr("&Test"),
                  tr("Tries these settings as they stand here, saved or not, and changes nothing."), parent)
    , m_gateway(gateway)
    , m_draft(draft)
    , m_areas(areas)
    , m_findings(new FindingsView)
{
    button()->setObjectName(u"test"_s);
    column()->addWidget(m_findings);
    connect(button(), &QPushButton::clicked, this, &TestPanel::run);
    connect(&draft, &SettingsDraft::changed, this, [this] {
        if (!isBusy()) {
            m_findings->clear(); // they were about other values
            banner().clear();
        }
    });
}

const QList<Finding> &TestPanel::findings() const
{
    return m_findings->findings();
}

void TestPanel::run()
{
    if (isBusy()) {
        return;
    }
    setBusy(true);
    m_findings->clear();
    banner().tell(Severity::Busy, tr("Testing…"));
    m_gateway.send<QList<Finding>>(
        this,
        [settings = m_draft.settings(), areas = m_areas](const EngineEnvironment &environment) {
            const EngineEnvironment tried = withSettings(environment, settings);
            QList<Finding> findings;
            for (const DoctorArea area : areas) {
                findings += checkArea(tried, area);
            }
            return Expected<QList<Finding>>(findings);
        },
        [this](const Expected<QList<Finding>> &findings) { take(*findings); });
}

void TestPanel::take(const QList<Finding> &findings)
{
    m_findings->showFindings(findings);
    const bool isFine =
        std::ranges::all_of(findings, [](const Finding &finding) { return finding.severity == Finding::Severity::Ok; });
    banner().tell(isFine ? Severity::Good : Severity::Warning,
                  isFine ? tr("Everything is in order.") : tr("Something needs a look:"));
    setBusy(false);
    Q_EMIT finished();
}

} // namespace statusbridge
