// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace statusbridge {

class ConnectPanel;
class EngineGateway;
class NamesPanel;
class SecretEditor;
class SettingsDraft;
class TestPanel;
class UsersPanel;

//! \brief One step of the assistant: a page that says what it is for, and works on the draft.
class AssistantStep : public QWidget
{
    Q_OBJECT

public:
    //! \param explanation what this step is for, some sentences
    //! \param settings full names of those that this step asks for
    AssistantStep(const QString &title, const QString &explanation, SettingsDraft &draft,
                  const QStringList &settings = {});

    [[nodiscard]] QString title() const { return m_title; }
    //! \brief The step has come to the front.
    virtual void enter() {}
    //! \brief Whether what this step is for has been reached; the assistant shows it and lets a person continue anyway.
    [[nodiscard]] virtual bool isDone() const { return true; }
    //! \brief Whether one of the step's settings is wrong, which must be mended before the next step.
    [[nodiscard]] bool isBlocked() const;

Q_SIGNALS:
    //! \brief Something besides the draft has changed.
    void stateChanged();
    //! \brief What a person began here went well, and the keyboard may go on to the next thing to do.
    void advanced();

protected:
    [[nodiscard]] SettingsDraft &draft() const { return m_draft; }
    //! \brief Where a step puts its parts, below title and explanation.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QString m_title;
    SettingsDraft &m_draft;
    QStringList m_settings;
    QVBoxLayout *m_column;
};

//! \brief What will be asked, so that a person can have it at hand, and what is promised.
class WelcomeStep final : public AssistantStep
{
    Q_OBJECT

public:
    //! \param isFirst nothing is configured yet; otherwise cycles may go on meanwhile
    WelcomeStep(SettingsDraft &draft, bool isFirst);
};

//! \brief Data center, client id and client secret.
class ClientStep final : public AssistantStep
{
    Q_OBJECT

public:
    ClientStep(EngineGateway &gateway, SettingsDraft &draft);

    void enter() override;
    [[nodiscard]] bool isDone() const override;

private:
    void showConsole();

    SecretEditor *m_secret;
    QLabel *m_console;
};

//! \brief Lets Zoho give a refresh token.
class ConnectStep final : public AssistantStep
{
    Q_OBJECT

public:
    ConnectStep(EngineGateway &gateway, SettingsDraft &draft);

    void enter() override;
    [[nodiscard]] bool isDone() const override;

private:
    ConnectPanel *m_panel;
    SecretEditor *m_token;
};

//! \brief Owner, application, report and its fields, picked from the names that Zoho lists.
class ReportStep final : public AssistantStep
{
    Q_OBJECT

public:
    ReportStep(EngineGateway &gateway, SettingsDraft &draft);

    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] NamesPanel &names() const { return *m_names; }
    [[nodiscard]] TestPanel &test() const { return *m_test; }

private:
    NamesPanel *m_names;
    TestPanel *m_test;
};

//! \brief How often cycles begin, and who may use the HTTP API.
class ScheduleStep final : public AssistantStep
{
    Q_OBJECT

public:
    ScheduleStep(EngineGateway &gateway, SettingsDraft &draft);

    void enter() override;
    [[nodiscard]] UsersPanel &users() const { return *m_users; }

private:
    UsersPanel *m_users;
};

} // namespace statusbridge
