// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/databasestep.h"

#include "engine/config/secretstore.h"
#include "ui/settings/previewpanel.h"
#include "ui/settings/secreteditor.h"
#include "ui/settings/settingchapters.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/tablespanel.h"
#include "ui/settings/testpanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/sidebyside.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace statusbridge {

namespace {

QString database()
{
    return u"database"_s;
}

QString webhooks()
{
    return u"webhook_logs"_s;
}

QString deliveries()
{
    return u"delivered_logs"_s;
}

} // namespace

DatabaseStep::DatabaseStep(EngineGateway &gateway, SettingsDraft &draft)
    : AssistantStep(tr("Database"),
                    tr("The database that the collector writes its webhooks into. Its two tables may be "
                       "called otherwise than here, and so may their columns."))
    , m_draft(draft)
    , m_tabs(new QTabWidget)
    , m_password(new SecretEditor(gateway, secretnames::databasePassword(), tr("Database password")))
    , m_preview(new PreviewPanel(gateway, draft))
    , m_tables(new TablesPanel(gateway, draft))
    , m_test(new TestPanel(gateway, draft, {DoctorArea::Database}))
{
    addTab(tr("Connection"), database())->addRow(tr("Password:"), m_password);
    addTab(tr("Webhooks of every kind"), webhooks());
    addTab(tr("Deliveries"), deliveries());
    const QString name = tr("Parts of the database's settings");
    m_tabs->setAccessibleName(name);
    m_tabs->tabBar()->setAccessibleName(name);
    column()->addWidget(m_tabs);
    column()->addWidget(actionStrip({m_test, m_tables, m_preview}));
    column()->addStretch(1);
    connect(m_tables, &TablesPanel::migrated, m_test, &TestPanel::run);
    connect(m_tables, &TablesPanel::migrated, m_preview, &PreviewPanel::refresh);
    connect(m_test, &TestPanel::finished, this, &DatabaseStep::judge);
    connect(&draft, &SettingsDraft::changed, this, [this] {
        m_isSound = false; // it was about other values
        judgeTabs();
        Q_EMIT stateChanged();
    });
}

// In two columns, so that what came of a test has its place below.
SettingsForm *DatabaseStep::addTab(const QString &title, const QString &section)
{
    const QStringList names = settingsOfSection(section);
    const qsizetype half = (names.size() + 1) / 2;
    auto *second = new SettingsForm(m_draft, {}, names.mid(half));
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->addWidget(new SideBySide({new SettingsForm(m_draft, {}, names.first(half)), second}));
    column->addStretch(1);
    m_tabs->addTab(tab, title);
    return second;
}

void DatabaseStep::enter()
{
    m_password->refresh();
    m_test->run();
}

bool DatabaseStep::isBlocked() const
{
    return m_draft.hasProblem(settingsOfSection(database()) + settingsOfSection(webhooks()) +
                              settingsOfSection(deliveries()));
}

// What is wrong must be found even if it stands on the other tab.
void DatabaseStep::judgeTabs()
{
    const QStringList sections = {database(), webhooks(), deliveries()};
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const bool isWrong = m_draft.hasProblem(settingsOfSection(sections.at(tab)));
        m_tabs->setTabIcon(tab, isWrong ? themedIcon(severityIcon(Severity::Bad), Severity::Bad) : QIcon());
        m_tabs->setTabToolTip(tab, isWrong ? tr("Something here is wrong.") : QString());
    }
}

void DatabaseStep::judge()
{
    const auto isProblem = [](const Finding &finding) { return finding.severity == Finding::Severity::Error; };
    m_isSound = std::ranges::none_of(m_test->findings(), isProblem);
    Q_EMIT stateChanged();
}

} // namespace statusbridge
