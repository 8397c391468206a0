// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingdefinition.h"

#include <QWidget>

class QLineEdit;

namespace statusbridge {

//! \brief Lets a person change the value of one setting, whatever its type is.
class SettingEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! \brief The editor that suits the type and the choices of \p definition, which must outlive it.
    [[nodiscard]] static SettingEditor *create(const SettingDefinition &definition);

    [[nodiscard]] virtual SettingValue value() const = 0;
    //! \brief Shows \p value without telling of it.
    virtual void setValue(const SettingValue &value) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;
    //! \brief What a label's mnemonic brings the keyboard to, and what screen readers name.
    [[nodiscard]] virtual QWidget *focusTarget() = 0;

Q_SIGNALS:
    void edited();
};

//! \brief Shows \p text from its beginning, however narrow \p line is.
void showText(QLineEdit &line, const QString &text);

} // namespace statusbridge
