// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/testpanel.h"

#include "ui/settings/draftenvironment.h"
#include "ui/settings/findingsview.h"
#include "ui/settings/settingsdraft.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace statusbridge {

TestPanel::TestPanel(Desk &desk, const SettingsDraft &draft, const QList<ExaminationArea> &areas, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_draft(draft)
    , m_areas(areas)
    , m_button(new QPushButton(themedIcon(QStringLiteral("test")), tr("&Test")))
    , m_state(quietLabel(tr("Tries these settings as they stand here, saved or not, and changes nothing.")))
    , m_findings(new FindingsView)
{
    m_button->setObjectName(QStringLiteral("test"));
    m_button->setAccessibleDescription(m_state->text());
    auto *row = new QHBoxLayout;
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_findings);
    connect(m_button, &QPushButton::clicked, this, &TestPanel::run);
    connect(&draft, &SettingsDraft::changed, this, [this] {
        if (!m_isRunning) {
            m_findings->clear(); // they were about other values
        }
    });
}

const QList<Finding> &TestPanel::findings() const
{
    return m_findings->findings();
}

void TestPanel::run()
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_button->setEnabled(false);
    m_findings->clear();
    m_state->setText(tr("Testing…"));
    m_desk.send<QList<Finding>>(
        this,
        [settings = m_draft.settings(), areas = m_areas](const EngineEnvironment &environment) {
            const EngineEnvironment tried = withSettings(environment, settings);
            QList<Finding> findings;
            for (const ExaminationArea area : areas) {
                findings += examineArea(tried, area);
            }
            return Expected<QList<Finding>>(findings);
        },
        [this](const Expected<QList<Finding>> &findings) { take(*findings); });
}

void TestPanel::take(const QList<Finding> &findings)
{
    m_isRunning = false;
    m_button->setEnabled(true);
    m_findings->showFindings(findings);
    const bool isFine =
        std::ranges::all_of(findings, [](const Finding &finding) { return finding.severity == Finding::Severity::Ok; });
    m_state->setText(isFine ? tr("Everything is in order.") : tr("Something needs a look:"));
    Q_EMIT finished();
}

} // namespace statusbridge
