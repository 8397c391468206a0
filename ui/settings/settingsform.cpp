// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsform.h"

#include "engine/config/settings.h"
#include "engine/config/settingstable.h"
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingsdraft.h"
#include "ui/text/settinglabels.h"
#include "ui/theme/icons.h"
#include "ui/widgets/helpstrip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasons.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace statusbridge {

SettingField::SettingField(const SettingDefinition &definition, SettingsDraft &draft)
    : m_definition(definition)
    , m_draft(draft)
    , m_editor(new SettingEditor(definition))
    , m_label(new QLabel(settingLabel(definition) + u':'))
    , m_origin(quietLabel(QString()))
    , m_problemRow(new QWidget)
    , m_problem(wrappedLabel(QString()))
{
    setObjectName(definition.fullName());
    setHelp(this, settingHelp(definition));
    setHelp(m_label, settingHelp(definition));
    m_label->setBuddy(m_editor->focusTarget());
    m_editor->focusTarget()->setAccessibleName(settingLabel(definition));
    auto *icon = new QLabel;
    icon->setPixmap(themedIcon(severityIcon(Severity::Bad), Severity::Bad).pixmap(16, 16));
    auto *row = new QHBoxLayout(m_problemRow);
    row->setContentsMargins({});
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_problem, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_editor);
    column->addWidget(m_problemRow);
    column->addWidget(m_origin);
    connect(m_editor, &SettingEditor::edited, this, [this] {
        m_isEditing = true;
        m_draft.setValue(m_definition, m_editor->value());
        m_isEditing = false;
    });
    connect(&draft, &SettingsDraft::wasReset, this, &SettingField::showValue);
    connect(&draft, &SettingsDraft::changed, this, &SettingField::showProblem);
    showValue();
    showProblem();
}

QString SettingField::shownProblem() const
{
    return m_problemRow->isHidden() ? QString() : m_problem->text();
}

void SettingField::showValue()
{
    m_editor->setValue(m_definition.read(m_draft.settings()));
    const QString fixedBy = m_draft.fixedBy(m_definition.fullName());
    const QString &frozenBecause = m_draft.frozenBecause();
    m_editor->setReadOnly(!fixedBy.isEmpty() || !frozenBecause.isEmpty());
    const QString reason = fixedBy == u"command line"
                               ? tr("Given on the command line, so it can't be changed here.")
                               : tr("Set by the environment variable %1, so it can't be changed here.").arg(fixedBy);
    m_origin->setText(reason);
    explainDisabled(m_editor, fixedBy.isEmpty() ? frozenBecause : reason);
    m_origin->setVisible(!fixedBy.isEmpty());
}

void SettingField::showProblem()
{
    const QString problem = m_draft.problem(m_definition.fullName());
    setVisibleText(m_problem, problem);
    m_problemRow->setVisible(!problem.isEmpty());
    m_editor->focusTarget()->setAccessibleDescription(problem.isEmpty() ? settingHelp(m_definition) : problem);
    if (m_definition.fullName() == u"database.name") {
        m_editor->setIsFile(m_draft.settings().database.driver == u"sqlite");
    }
    // Another part of the window may have chosen a value.
    if (!m_isEditing && problem.isEmpty()) {
        m_editor->setValue(m_definition.read(m_draft.settings()));
    }
}

bool isApplicable(const QString &fullName, const Settings &settings)
{
    static const QStringList ofServers = {u"database.host"_s,   u"database.port"_s, u"database.user"_s,
                                          u"database.schema"_s, u"database.tls"_s,  u"database.ca_file"_s};
    const QString &driver = settings.database.driver;
    return fullName == u"database.schema" ? driver == u"postgresql"
                                          : driver != u"sqlite" || !ofServers.contains(fullName);
}

SettingsForm::SettingsForm(SettingsDraft &draft, const QString &heading, const QStringList &names, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setVerticalSpacing(8);
    if (!heading.isEmpty()) {
        m_layout->addRow(sectionLabel(heading));
    }
    for (const QString &name : names) {
        const SettingDefinition *definition = findSetting(name);
        Q_ASSERT(definition);
        auto *field = new SettingField(*definition, draft);
        m_layout->addRow(field->label(), field);
        m_fields.insert(name, field);
    }
    connect(&draft, &SettingsDraft::changed, this, &SettingsForm::showApplying);
    showApplying();
}

void SettingsForm::addRow(const QString &label, QWidget *widget, const QString &setting)
{
    m_layout->addRow(label, widget);
    if (!setting.isEmpty()) {
        m_companions.insert(setting, widget);
        showApplying();
    }
}

void SettingsForm::showApplying()
{
    const auto show = [this](const QString &name, QWidget *widget) {
        m_layout->setRowVisible(widget, isApplicable(name, m_draft.settings()) || !m_draft.problem(name).isEmpty());
    };
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        show(field.key(), field.value());
    }
    for (auto companion = m_companions.cbegin(); companion != m_companions.cend(); ++companion) {
        show(companion.key(), companion.value());
    }
}

} // namespace statusbridge

#include "moc_settingsform.cpp"
