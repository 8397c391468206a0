// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistant/assistantsteps.h"

class QTabWidget;

namespace statusbridge {

class PreviewPanel;
class SettingsForm;
class TablesPanel;

//! \brief The database, its tables and columns, and their creation.
class DatabaseStep final : public AssistantStep
{
    Q_OBJECT

public:
    DatabaseStep(EngineGateway &gateway, SettingsDraft &draft);

    void enter() override;
    [[nodiscard]] bool isDone() const override { return m_isSound; }
    [[nodiscard]] TablesPanel &tables() const { return *m_tables; }
    [[nodiscard]] PreviewPanel &preview() const { return *m_preview; }
    [[nodiscard]] TestPanel *test() const override { return m_test; }

private:
    //! Returns the form at its end.
    SettingsForm *addTab(const QString &title, const QString &section);
    void showTestResult();
    void advanceIfSound();
    void markWrongTabs();

    QTabWidget *m_tabs;
    SecretEditor *m_password;
    PreviewPanel *m_preview;
    TablesPanel *m_tables;
    TestPanel *m_test;
    bool m_isSound = false;   //!< the last test found no problem
    bool m_isAwaited = false; //!< a person waits for what the test says of new tables
};

} // namespace statusbridge
