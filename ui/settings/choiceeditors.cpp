// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/choiceeditors.h"

#include "ui/settings/settinglabels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QWheelEvent>

namespace statusbridge {

namespace {

//! Who scrolls the page must not change what happens to pass below the pointer.
class WheelGuard final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

void guardFromWheel(QWidget *widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

QHBoxLayout *rowOf(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins({});
    return row;
}

} // namespace

ChoiceEditor::ChoiceEditor(const SettingDefinition &definition) : m_box(new QComboBox)
{
    for (const QString &choice : definition.choices) {
        m_box->addItem(choiceLabel(definition, choice), choice);
    }
    guardFromWheel(m_box);
    rowOf(this)->addWidget(m_box, 1);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceEditor::edited);
}

SettingValue ChoiceEditor::value() const
{
    return m_box->currentData().toString();
}

void ChoiceEditor::setValue(const SettingValue &value)
{
    const QSignalBlocker blocker(m_box);
    m_box->setCurrentIndex(m_box->findData(std::get<QString>(value)));
}

void ChoiceEditor::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

QWidget *ChoiceEditor::focusTarget()
{
    return m_box;
}

ChoicesEditor::ChoicesEditor(const SettingDefinition &definition) : m_choices(definition.choices)
{
    auto *row = rowOf(this);
    for (const QString &choice : m_choices) {
        auto *box = new QCheckBox(choiceLabel(definition, choice));
        m_boxes.append(box);
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ChoicesEditor::edited);
    }
    row->addStretch(1);
    setFocusProxy(m_boxes.constFirst());
}

SettingValue ChoicesEditor::value() const
{
    QStringList chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked()) {
            chosen.append(m_choices.at(i));
        }
    }
    return chosen;
}

void ChoicesEditor::setValue(const SettingValue &value)
{
    const QStringList chosen = std::get<QStringList>(value);
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker blocker(m_boxes.at(i));
        m_boxes.at(i)->setChecked(chosen.contains(m_choices.at(i)));
    }
}

void ChoicesEditor::setReadOnly(bool isReadOnly)
{
    for (QCheckBox *box : m_boxes) {
        box->setEnabled(!isReadOnly);
    }
}

QWidget *ChoicesEditor::focusTarget()
{
    return m_boxes.constFirst();
}

NumberEditor::NumberEditor(const SettingDefinition &definition) : m_box(new QSpinBox)
{
    m_box->setRange(definition.minimum, definition.maximum);
    m_box->setSuffix(settingUnit(definition));
    m_box->setGroupSeparatorShown(!definition.key.endsWith(u"port"));
    if (const QString meaning = emptyMeaning(definition); definition.minimum == 0 && !meaning.isEmpty()) {
        m_box->setSpecialValueText(meaning);
    }
    guardFromWheel(m_box);
    auto *row = rowOf(this);
    row->addWidget(m_box);
    row->addStretch(1);
    setFocusProxy(m_box);
    connect(m_box, &QSpinBox::valueChanged, this, &NumberEditor::edited);
}

SettingValue NumberEditor::value() const
{
    return m_box->value();
}

void NumberEditor::setValue(const SettingValue &value)
{
    const QSignalBlocker blocker(m_box);
    m_box->setValue(std::get<int>(value));
}

void NumberEditor::setReadOnly(bool isReadOnly)
{
    m_box->setReadOnly(isReadOnly);
    m_box->setButtonSymbols(isReadOnly ? QSpinBox::NoButtons : QSpinBox::UpDownArrows);
}

QWidget *NumberEditor::focusTarget()
{
    return m_box;
}

// The label stands beside it, as with all others; a second one would be read out twice.
SwitchEditor::SwitchEditor(const SettingDefinition &) : m_box(new QCheckBox)
{
    auto *row = rowOf(this);
    row->addWidget(m_box);
    row->addStretch(1);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::toggled, this, &SwitchEditor::edited);
}

SettingValue SwitchEditor::value() const
{
    return m_box->isChecked();
}

void SwitchEditor::setValue(const SettingValue &value)
{
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(std::get<bool>(value));
}

void SwitchEditor::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

QWidget *SwitchEditor::focusTarget()
{
    return m_box;
}

} // namespace statusbridge
