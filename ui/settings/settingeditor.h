// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingdefinition.h"
#include "engine/model/views.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace statusbridge {

//! \brief Lets a person change the value of one setting of any type.
class SettingEditor final : public QWidget
{
    Q_OBJECT

public:
    //! Is built as the type and the choices of \p definition need it.
    explicit SettingEditor(const SettingDefinition &definition, QWidget *parent = nullptr);

    [[nodiscard]] SettingValue value() const { return m_read(); }
    //! \brief Shows \p value and does not emit edited().
    void setValue(const SettingValue &value);
    void setReadOnly(bool isReadOnly) { m_setReadOnly(isReadOnly); }
    //! \brief What a label's mnemonic brings the keyboard to, and what screen readers name.
    [[nodiscard]] QWidget *focusTarget() const { return focusProxy(); }

    //! \brief Whether the setting, if it may be one, is a file now: the database of one driver is, that of others a
    //! name.
    void setIsFile(bool isFile);
    //! \brief What can be picked from now on, if the setting is a name that Zoho knows; the value stays.
    void setNames(const QList<ZohoNameView> &names);
    [[nodiscard]] QStringList names() const;

Q_SIGNALS:
    void edited();

private:
    void buildChoice(const SettingDefinition &definition);
    void buildChoices(const SettingDefinition &definition);
    void buildNumber(const SettingDefinition &definition);
    void buildSwitch();
    //! A text, or a list or a table that is written as one.
    QLineEdit *buildLine(const SettingDefinition &definition);
    void addFileButton(const SettingDefinition &definition, QLineEdit *line);
    QComboBox *buildEditableBox(const SettingDefinition &definition);

    QHBoxLayout *m_row;
    QComboBox *m_names = nullptr;  //!< only for names that Zoho knows
    QToolButton *m_file = nullptr; //!< only for what may be a file
    std::function<SettingValue()> m_read;
    std::function<void(const SettingValue &)> m_show;
    std::function<void(bool)> m_setReadOnly;
};

//! \brief "a, b" as words without the blanks around them; empty ones are left out. Pure.
[[nodiscard]] QStringList wordsOf(const QString &text);
//! \brief "a = b, c = d" as pairs; a piece without "=" becomes a pair without a second word, which no setting allows.
[[nodiscard]] QMap<QString, QString> wordPairsOf(const QString &text);
[[nodiscard]] QString textOfPairs(const QMap<QString, QString> &pairs);

} // namespace statusbridge
