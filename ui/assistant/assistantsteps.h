// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace statusbridge {

class AddressPanel;
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
    //! \brief Leads the keyboard to the first thing that can be done here, if there is any.
    void focusFirst();
    //! \brief Whether what this step is for has been reached; the assistant shows it and lets a person continue anyway.
    [[nodiscard]] virtual bool isDone() const { return true; }
    //! \brief What tries the step before it is left; null: there is nothing to try.
    [[nodiscard]] virtual TestPanel *test() const { return nullptr; }
    //! \brief What is still to be done before a test would tell anything, one sentence; empty: nothing.
    [[nodiscard]] virtual QString missing() const { return {}; }
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

//! \brief The report's address, which tells the data center, and the client's id and secret.
class ClientStep final : public AssistantStep
{
    Q_OBJECT

public:
    ClientStep(EngineGateway &gateway, SettingsDraft &draft);

    void enter() override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] TestPanel *test() const override { return m_test; }
    [[nodiscard]] AddressPanel &address() const { return *m_address; }

private:
    void showConsole();

    AddressPanel *m_address;
    SecretEditor *m_secret;
    QLabel *m_console;
    TestPanel *m_test;
};

//! \brief Lets Zoho give a refresh token.
class ConnectStep final : public AssistantStep
{
    Q_OBJECT

public:
    ConnectStep(EngineGateway &gateway, SettingsDraft &draft);

    void enter() override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] TestPanel *test() const override { return m_test; }

private:
    ConnectPanel *m_panel;
    SecretEditor *m_token;
    TestPanel *m_test;
};

//! \brief Owner, application, report and its fields, picked from the names that Zoho lists.
class ReportStep final : public AssistantStep
{
    Q_OBJECT

public:
    ReportStep(EngineGateway &gateway, SettingsDraft &draft);

    void enter() override;
    [[nodiscard]] bool isDone() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] TestPanel *test() const override { return m_test; }
    [[nodiscard]] AddressPanel &address() const { return *m_address; }
    [[nodiscard]] NamesPanel &names() const { return *m_names; }

private:
    AddressPanel *m_address;
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
    [[nodiscard]] TestPanel *test() const override { return m_test; }
    [[nodiscard]] UsersPanel &users() const { return *m_users; }

private:
    UsersPanel *m_users;
    TestPanel *m_test;
};

} // namespace statusbridge
