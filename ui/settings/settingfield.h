// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/settingdefinition.h"

#include <QWidget>

class QLabel;

namespace statusbridge {

class SettingEditor;
class SettingsDraft;

//! \brief One setting in a form: its editor, what is wrong with it, and why it can't be changed here.
//! What it means is told by setHelp().
class SettingField final : public QWidget
{
    Q_OBJECT

public:
    //! Both must outlive it. \p editor nullptr: the one that suits the setting.
    SettingField(const SettingDefinition &definition, SettingsDraft &draft, SettingEditor *editor = nullptr);

    //! \brief The label that belongs beside it; whoever lays out the form owns it.
    [[nodiscard]] QLabel *label() const { return m_label; }
    [[nodiscard]] SettingEditor &editor() const { return *m_editor; }
    [[nodiscard]] const SettingDefinition &definition() const { return m_definition; }
    //! \brief What is wrong, as it is shown; empty if nothing is.
    [[nodiscard]] QString shownProblem() const;

private:
    void take();
    void judge();

    const SettingDefinition &m_definition;
    SettingsDraft &m_draft;
    SettingEditor *m_editor;
    QLabel *m_label;
    QLabel *m_origin;
    QWidget *m_problemRow;
    QLabel *m_problem;
    bool m_isEditing = false; //!< what is typed is not written over by its own normal form
};

} // namespace statusbridge
