// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/databasestep.h"

#include "engine/config/secretstore.h"
#include "engine/config/settingstable.h"
#include "ui/settings/previewpanel.h"
#include "ui/settings/secreteditor.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/tablespanel.h"
#include "ui/settings/testpanel.h"

#include <QVBoxLayout>

namespace statusbridge {

namespace {

QStringList namesOf(const QStringList &sections)
{
    QStringList names;
    for (const SettingDefinition &definition : settingsTable()) {
        if (sections.contains(definition.section)) {
            names.append(definition.fullName());
        }
    }
    return names;
}

QString database()
{
    return QStringLiteral("database");
}

QString webhooks()
{
    return QStringLiteral("webhook_logs");
}

QString deliveries()
{
    return QStringLiteral("delivered_logs");
}

} // namespace

DatabaseStep::DatabaseStep(Desk &desk, SettingsDraft &draft)
    : AssistantStep(tr("Database"),
                    tr("The database that the collector writes its webhooks into. Its two tables may be "
                       "called otherwise than here, and so may their columns."))
    , m_draft(draft)
    , m_password(new SecretEditor(desk, secretnames::databasePassword(), tr("Database password")))
    , m_preview(new PreviewPanel(desk, draft))
    , m_tables(new TablesPanel(desk, draft))
    , m_test(new TestPanel(desk, draft, {ExaminationArea::Database}))
{
    auto *form = new SettingsForm(draft, {}, namesOf({database()}));
    form->addRow(tr("Password:"), m_password);
    column()->addWidget(form);
    column()->addWidget(new SettingsForm(draft, tr("Webhooks of every kind"), namesOf({webhooks()})));
    column()->addWidget(new SettingsForm(draft, tr("Deliveries"), namesOf({deliveries()})));
    column()->addWidget(m_preview);
    column()->addWidget(m_tables);
    column()->addWidget(m_test);
    column()->addStretch(1);
    connect(m_tables, &TablesPanel::migrated, m_test, &TestPanel::run);
    connect(m_tables, &TablesPanel::migrated, m_preview, &PreviewPanel::refresh);
    connect(m_test, &TestPanel::finished, this, &DatabaseStep::judge);
    connect(&draft, &SettingsDraft::changed, this, [this] {
        m_isSound = false; // it was about other values
        Q_EMIT stateChanged();
    });
}

void DatabaseStep::enter()
{
    m_password->refresh();
    m_test->run();
}

bool DatabaseStep::isBlocked() const
{
    const QStringList names = namesOf({database(), webhooks(), deliveries()});
    return std::ranges::any_of(names, [this](const QString &name) { return !m_draft.problem(name).isEmpty(); });
}

void DatabaseStep::judge()
{
    const auto isProblem = [](const Finding &finding) { return finding.severity == Finding::Severity::Error; };
    m_isSound = std::ranges::none_of(m_test->findings(), isProblem);
    Q_EMIT stateChanged();
}

} // namespace statusbridge
