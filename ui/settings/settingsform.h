// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingdefinition.h"

#include <QMap>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace statusbridge {

class SettingEditor;
class SettingsDraft;

//! \brief One setting in a form: its editor, what is wrong with it, and why it can't be changed here.
//! What it means is its help, as of setHelp().
class SettingField final : public QWidget
{
    Q_OBJECT

public:
    //! Both must outlive it.
    SettingField(const SettingDefinition &definition, SettingsDraft &draft);

    //! \brief The label that belongs beside it; the form owns it.
    [[nodiscard]] QLabel *label() const { return m_label; }
    [[nodiscard]] SettingEditor &editor() const { return *m_editor; }
    [[nodiscard]] const SettingDefinition &definition() const { return m_definition; }
    //! \brief What is wrong, as it is shown; empty if nothing is.
    [[nodiscard]] QString shownProblem() const;

private:
    void showValue();
    void showProblem();

    const SettingDefinition &m_definition;
    SettingsDraft &m_draft;
    SettingEditor *m_editor;
    QLabel *m_label;
    QLabel *m_origin;
    QWidget *m_problemRow;
    QLabel *m_problem;
    bool m_isEditing = false; //!< what is typed is not written over by its own normal form
};

//! \brief Whether the setting \p fullName means something with the others as they are: a file has no host. Pure.
[[nodiscard]] bool isApplicable(const QString &fullName, const Settings &settings);

//! \brief Fields for some settings, one below the other, with a heading if it is given one.
class SettingsForm final : public QWidget
{
    Q_OBJECT

public:
    //! \param names full names, in order; a name that is no setting is a programming mistake
    SettingsForm(SettingsDraft &draft, const QString &heading, const QStringList &names, QWidget *parent = nullptr);

    //! \brief The field of a setting, or null.
    [[nodiscard]] SettingField *field(const QString &fullName) const { return m_fields.value(fullName); }
    [[nodiscard]] QList<SettingField *> fields() const { return m_fields.values(); }
    //! \brief Adds something that is no setting, such as a secret, which is shown while \p setting applies.
    void addRow(const QString &label, QWidget *widget, const QString &setting = {});

private:
    //! Only those that mean something with the others as they are, or are wrong.
    void showApplying();

    SettingsDraft &m_draft;
    QFormLayout *m_layout;
    QMap<QString, SettingField *> m_fields;
    QMap<QString, QWidget *> m_companions; //!< what is shown along with a setting
};

} // namespace statusbridge
