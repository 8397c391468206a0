// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/nameeditor.h"

#include "ui/settings/settinglabels.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

namespace statusbridge {

NameEditor::NameEditor(const SettingDefinition &definition) : m_box(new QComboBox)
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->lineEdit()->setPlaceholderText(emptyMeaning(definition));
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseSensitive); // link names differ by it
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_box, 1);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::editTextChanged, this, &NameEditor::edited);
}

void NameEditor::setNames(const QList<ZohoNameView> &names)
{
    const QSignalBlocker blocker(m_box);
    const QString text = m_box->currentText();
    m_box->clear();
    for (const ZohoNameView &name : names) {
        // What is picked is what the settings hold; the name that people know stands in the hint.
        m_box->addItem(name.linkName);
        m_box->setItemData(m_box->count() - 1, name.displayName, Qt::ToolTipRole);
        m_box->setItemData(m_box->count() - 1, QString(name.displayName + u' ' + name.linkName),
                           Qt::AccessibleTextRole);
    }
    showText(*m_box->lineEdit(), text);
}

QStringList NameEditor::names() const
{
    QStringList names;
    for (int i = 0; i < m_box->count(); ++i) {
        names.append(m_box->itemText(i));
    }
    return names;
}

SettingValue NameEditor::value() const
{
    return m_box->currentText();
}

void NameEditor::setValue(const SettingValue &value)
{
    const QSignalBlocker blocker(m_box);
    if (m_box->currentText() != std::get<QString>(value)) {
        showText(*m_box->lineEdit(), std::get<QString>(value));
    }
}

void NameEditor::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

QWidget *NameEditor::focusTarget()
{
    return m_box;
}

} // namespace statusbridge
