// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingfield.h"

#include "ui/settings/settingeditor.h"
#include "ui/settings/settinglabels.h"
#include "ui/settings/settingsdraft.h"
#include "ui/theme/icons.h"
#include "ui/widgets/helpstrip.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace statusbridge {

SettingField::SettingField(const SettingDefinition &definition, SettingsDraft &draft, SettingEditor *editor)
    : m_definition(definition)
    , m_draft(draft)
    , m_editor(editor ? editor : SettingEditor::create(definition))
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
    connect(&draft, &SettingsDraft::wasReset, this, &SettingField::take);
    connect(&draft, &SettingsDraft::changed, this, &SettingField::judge);
    take();
    judge();
}

QString SettingField::shownProblem() const
{
    return m_problemRow->isHidden() ? QString() : m_problem->text();
}

void SettingField::take()
{
    m_editor->setValue(m_definition.read(m_draft.settings()));
    const QString fixedBy = m_draft.fixedBy(m_definition.fullName());
    m_editor->setReadOnly(!fixedBy.isEmpty());
    m_origin->setText(fixedBy == u"command line"
                          ? tr("Given on the command line, so it can't be changed here.")
                          : tr("Set by the environment variable %1, so it can't be changed here.").arg(fixedBy));
    m_origin->setVisible(!fixedBy.isEmpty());
}

void SettingField::judge()
{
    const QString problem = withLabels(m_draft.problem(m_definition.fullName()));
    m_problem->setText(problem);
    m_problemRow->setVisible(!problem.isEmpty());
    m_editor->focusTarget()->setAccessibleDescription(problem.isEmpty() ? settingHelp(m_definition) : problem);
    // Another part of the window may have chosen a value.
    if (!m_isEditing && problem.isEmpty() && m_editor->value() != m_definition.read(m_draft.settings())) {
        m_editor->setValue(m_definition.read(m_draft.settings()));
    }
}

} // namespace statusbridge
