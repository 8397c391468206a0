// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsform.h"

#include "engine/config/settingstable.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settingsdraft.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QLabel>

namespace statusbridge {

SettingsForm::SettingsForm(SettingsDraft &draft, const QString &heading, const QStringList &names, QWidget *parent)
    : QWidget(parent), m_layout(new QFormLayout(this))
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
}

void SettingsForm::addRow(const QString &label, QWidget *widget)
{
    m_layout->addRow(label, widget);
}

} // namespace statusbridge
