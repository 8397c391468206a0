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

//! A tab each.
QStringList sectionNames()
{
    return {u"database"_s, u"webhook_logs"_s, u"delivered_logs"_s};
}

QStringList databaseSettings()
{
    QStringList names;
    for (const QString &section : sectionNames()) {
        names += settingsOfSection(section);
    }
    return names;
}

} // namespace

DatabaseStep::DatabaseStep(EngineGateway &gateway, SettingsDraft &draft)
    : AssistantStep(tr("Database"),
                    tr("The database that the collector writes its webhooks into. Its two tables may be "
                       "called otherwise than here, and so may their columns."),
                    draft, databaseSettings())
    , m_tabs(new QTabWidget)
    , m_password(new SecretEditor(gateway, draft, secretnames::databasePassword(), tr("Database password")))
    , m_preview(new PreviewPanel(gateway, draft))
    , m_tables(new TablesPanel(gateway, draft))
    , m_test(new TestPanel(gateway, draft, {DoctorArea::Database}))
{
    addTab(tr("Connection"), sectionNames().at(0))->addRow(tr("Password:"), m_password, u"database.user"_s);
    addTab(tr("Webhooks of every kind"), sectionNames().at(1));
    addTab(tr("Deliveries"), sectionNames().at(2));
    const QString name = tr("Parts of the database's settings");
    m_tabs->setAccessibleName(name);
    m_tabs->tabBar()->setAccessibleName(name);
    column()->addWidget(m_tabs);
    column()->addWidget(actionStrip({m_test, m_tables, m_preview}));
    column()->addStretch(1);
    connect(m_tables, &TablesPanel::migrated, m_test, &TestPanel::run);
    connect(m_tables, &TablesPanel::migrated, m_preview, &PreviewPanel::refresh);
    connect(m_tables, &TablesPanel::answered, this, [this] { m_isAwaited = m_test->isBusy(); });
    connect(m_test, &TestPanel::finished, this, &DatabaseStep::showTestResult);
    connect(m_test, &TestPanel::answered, this, &DatabaseStep::advanceIfSound);
    connect(&draft, &SettingsDraft::changed, this, [this] {
        m_isSound = false; // it was about other values
        markWrongTabs();
    });
}

// In two columns, so that the result of a test has its place below.
SettingsForm *DatabaseStep::addTab(const QString &title, const QString &section)
{
    const QStringList names = settingsOfSection(section);
    const qsizetype half = (names.size() + 1) / 2;
    auto *second = new SettingsForm(draft(), {}, names.mid(half));
    auto *tab = new QWidget;
    auto *column = new QVBoxLayout(tab);
    column->addWidget(new SideBySide({new SettingsForm(draft(), {}, names.first(half)), second}));
    column->addStretch(1);
    m_tabs->addTab(tab, title);
    return second;
}

void DatabaseStep::enter()
{
    m_password->refresh();
    m_test->run();
}

// What is wrong must be found even if it stands on the other tab.
void DatabaseStep::markWrongTabs()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const bool isWrong = draft().hasProblem(settingsOfSection(sectionNames().at(tab)));
        m_tabs->setTabIcon(tab, isWrong ? themedIcon(severityIcon(Severity::Bad), Severity::Bad) : QIcon());
        m_tabs->setTabToolTip(tab, isWrong ? tr("Something here is wrong.") : QString());
    }
}

void DatabaseStep::showTestResult()
{
    m_isSound = m_test->isFine();
    Q_EMIT stateChanged();
    if (std::exchange(m_isAwaited, false)) {
        advanceIfSound();
    }
}

void DatabaseStep::advanceIfSound()
{
    if (m_isSound) {
        Q_EMIT advanced();
    }
}

} // namespace statusbridge

#include "moc_databasestep.cpp"
