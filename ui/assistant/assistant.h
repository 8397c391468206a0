// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assistant/startquestion.h"
#include "ui/widgets/focusmark.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace statusbridge {

class AssistantStep;
class Banner;
class ClientStep;
class ConnectStep;
class DatabaseStep;
class DryRunStep;
struct Error;
class ReportStep;
class ScheduleStep;
class SettingsDraft;
class TestPanel;
struct Settings;

//! \brief Leads from nothing to a program that runs: Zoho, report, database, schedule, dry run. Non-modal work: show it
//! with open() or show(); accepted() means that the settings have been saved and the scheduler is as was chosen.
//!
//! While Zoho is not configured, no cycle begins by itself from its first page on until its last one was answered, also
//! after a restart of the program.
class Assistant final : public QDialog
{
    Q_OBJECT

public:
    explicit Assistant(const ConsoleContext &context, QWidget *parent = nullptr);
    //! Ends a sign-in that waits.
    ~Assistant() override;

    //! \brief Whether a person should be offered it: Zoho is not configured yet.
    [[nodiscard]] static bool isNeeded(const Settings &settings);
    //! \brief What the first run begins with: what is in force, and cycles for new rows unless a person decided on
    //! them (\p origins as of LoadedSettings). Pure.
    [[nodiscard]] static Settings proposal(const Settings &inForce, const QMap<QString, QString> &origins);

    void next();
    void back();
    void showStep(int index);
    [[nodiscard]] int currentStep() const;
    [[nodiscard]] int stepCount() const;
    [[nodiscard]] SettingsDraft &draft() const { return *m_draft; }
    [[nodiscard]] ClientStep &clientStep() const { return *m_client; }
    [[nodiscard]] ConnectStep &connectStep() const { return *m_connect; }
    [[nodiscard]] ReportStep &reportStep() const { return *m_report; }
    [[nodiscard]] DatabaseStep &databaseStep() const { return *m_database; }
    [[nodiscard]] ScheduleStep &scheduleStep() const { return *m_schedule; }
    [[nodiscard]] DryRunStep &dryRunStep() const { return *m_dryRun; }
    [[nodiscard]] QString message() const;

    void reject() override;

private:
    void layOut();
    void addStep(AssistantStep *step);
    //! Whether the step may be left; if not, it is tested, or a person is told what is wrong and may press again.
    [[nodiscard]] bool mayLeave(const AssistantStep &step);
    void testBeforeLeaving(TestPanel &test);
    void leaveTested(const AssistantStep &step);
    void stopTesting();
    void focusNext();
    void warnBeforeLeaving(const QString &sentence);
    void showState();
    //! Stores what was typed as secrets, and calls \p then if that went well.
    void storeTyped(std::function<void()> then);
    void finish();
    //! Before the settings are in force, or cycles could begin with them that were not asked for.
    void keepChoice(StartChoice choice);
    void showLostChoice(const Error &error);
    void save();

    ConsoleContext m_context;
    SettingsDraft *m_draft;
    ClientStep *m_client;
    ConnectStep *m_connect;
    ReportStep *m_report;
    DatabaseStep *m_database;
    ScheduleStep *m_schedule;
    DryRunStep *m_dryRun;
    QList<AssistantStep *> m_steps;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    Banner *m_banner;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
    QAction *m_saveStopped; //!< offered if the database can't keep the choice
    QAction *m_stopTesting;
    FocusMark m_focus;
    bool m_isLeaving = false; //!< the step is being tested, and is left if that goes well
    bool m_isWarned = false;  //!< a person knows what is wrong with the step, and may leave it
    bool m_isBusy = false;    //!< something is being kept; the buttons stay, or the keyboard would lose its place
};

} // namespace statusbridge
