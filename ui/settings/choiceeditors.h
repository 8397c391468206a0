// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingeditor.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace statusbridge {

// Editors of values of which there are only so many.

//! \brief One of some words.
class ChoiceEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(const SettingDefinition &definition);
    [[nodiscard]] SettingValue value() const override;
    void setValue(const SettingValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    [[nodiscard]] QWidget *focusTarget() override;

private:
    QComboBox *m_box;
};

//! \brief Any of some words.
class ChoicesEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit ChoicesEditor(const SettingDefinition &definition);
    [[nodiscard]] SettingValue value() const override;
    void setValue(const SettingValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    [[nodiscard]] QWidget *focusTarget() override;

private:
    QStringList m_choices;
    QList<QCheckBox *> m_boxes; //!< in the order of the choices
};

//! \brief A whole number within the limits of the setting.
class NumberEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit NumberEditor(const SettingDefinition &definition);
    [[nodiscard]] SettingValue value() const override;
    void setValue(const SettingValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    [[nodiscard]] QWidget *focusTarget() override;

private:
    QSpinBox *m_box;
};

//! \brief Yes or no.
class SwitchEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit SwitchEditor(const SettingDefinition &definition);
    [[nodiscard]] SettingValue value() const override;
    void setValue(const SettingValue &value) override;
    void setReadOnly(bool isReadOnly) override;
    [[nodiscard]] QWidget *focusTarget() override;

private:
    QCheckBox *m_box;
};

} // namespace statusbridge
