// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingchapters.h"

#include <QScrollArea>
#include <QSet>

namespace statusbridge {

class ActionPanel;
class AddressPanel;
class AlertsPanel;
class EngineGateway;
class RetargetPanel;
class SecretEditor;
class SettingField;
class SettingsDraft;
class SettingsForm;
class TokensPanel;
class UsersPanel;

//! \brief One chapter of the settings: its forms, what belongs to it besides settings, and its test.
class ChapterView final : public QScrollArea
{
    Q_OBJECT

public:
    //! \param keys mnemonics of what is around it
    ChapterView(const SettingChapter &chapter, EngineGateway &gateway, SettingsDraft &draft, const QSet<QChar> &keys);

    //! \brief It has come to the front: what it shows besides settings is asked for again.
    void activate();
    //! \brief The field of a setting of this chapter, or null.
    [[nodiscard]] SettingField *field(const QString &fullName) const;
    [[nodiscard]] const SettingChapter &chapter() const { return m_chapter; }

private:
    [[nodiscard]] SecretEditor *secret(const QString &name, const QString &title);
    void addForms();
    //! What belongs to a chapter besides its settings and its test.
    void addExtras();
    [[nodiscard]] QWidget *access();
    [[nodiscard]] QWidget *layOut();

    const SettingChapter &m_chapter;
    EngineGateway &m_gateway;
    SettingsDraft &m_draft;
    QList<SettingsForm *> m_forms;
    QList<SecretEditor *> m_secrets;
    AddressPanel *m_address = nullptr; //!< above all the others
    QList<QWidget *> m_left;
    QList<QWidget *> m_right; //!< below m_left where there is no room beside it
    QList<ActionPanel *> m_actions;
    UsersPanel *m_users = nullptr;
    TokensPanel *m_tokens = nullptr;
    RetargetPanel *m_retarget = nullptr;
    AlertsPanel *m_alerts = nullptr;
};

} // namespace statusbridge
