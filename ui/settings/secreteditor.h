// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace statusbridge {

class SettingsDraft;

//! \brief A secret that can be typed and removed, and whose stored value is never seen: it tells whether there is one,
//! and where it is kept. What is typed belongs to the draft until storeTypedSecrets() stores it.
class SecretEditor final : public QWidget
{
    Q_OBJECT

public:
    //! \param secretName as of `secretnames`; \p title is how a person calls it
    SecretEditor(EngineGateway &gateway, SettingsDraft &draft, const QString &secretName, const QString &title,
                 QWidget *parent = nullptr);

    //! \brief Asks the store; nothing is known before.
    void refresh();
    //! \brief Whether the store is known to have it.
    [[nodiscard]] bool isStored() const { return m_state.isStored; }
    //! \brief Whether it is stored or typed.
    [[nodiscard]] bool isGiven() const;

Q_SIGNALS:
    //! \brief It was stored, removed, or found to be there.
    void stateChanged();

private:
    struct SecretState
    {
        QString store;       //!< name of the store
        QString instruction; //!< how to put it there by hand
        bool isWritable = false;
        bool isStored = false;
        bool isExposed = false; //!< others can read it, so it is not used
    };
    void layOut();
    void showState(const Expected<SecretState> &state);
    [[nodiscard]] QString stateText() const;
    void showTyped();
    void change(const std::function<Expected<void>(SecretStore &)> &change);
    [[nodiscard]] static Expected<SecretState> readState(const SecretStore &store, const QString &secretName);

    EngineGateway &m_gateway;
    SettingsDraft &m_draft;
    QString m_name;
    QString m_title;
    SecretState m_state;
    QLineEdit *m_line;
    QToolButton *m_show;
    QPushButton *m_remove;
    QLabel *m_text;
    QPushButton *m_protect;
};

//! \brief "the desktop's keychain", "files that only you can read", … for the name of a store.
[[nodiscard]] QString storeWords(const QString &store);

} // namespace statusbridge
