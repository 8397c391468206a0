// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/enginegateway.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace statusbridge {

//! \brief A secret that can be put in and removed, and never seen: it tells whether there is one, and where it is kept.
class SecretEditor final : public QWidget
{
    Q_OBJECT

public:
    //! \param secretName as of `secretnames`; \p title is how a person calls it
    SecretEditor(EngineGateway &gateway, const QString &secretName, const QString &title, QWidget *parent = nullptr);

    //! \brief Asks the store; nothing is known before.
    void refresh();
    //! \brief Whether the store is known to have it.
    [[nodiscard]] bool isStored() const { return m_state.isStored; }
    [[nodiscard]] QWidget *focusTarget() const;

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
    };
    void showState(const Expected<SecretState> &state);
    void beginEntry(bool isBegun);
    void storeEntered();
    void removeStored();
    void change(const std::function<Expected<void>(SecretStore &)> &change);
    [[nodiscard]] static Expected<SecretState> readState(const SecretStore &store, const QString &secretName);

    EngineGateway &m_gateway;
    QString m_name;
    QString m_title;
    SecretState m_state;
    QLabel *m_text;
    QPushButton *m_replace;
    QPushButton *m_remove;
    QWidget *m_entry;
    QLineEdit *m_line;
    QPushButton *m_store;
    QPushButton *m_cancel;
};

//! \brief "the desktop's keychain", "files that only you can read", … for the name of a store.
[[nodiscard]] QString storeWords(const QString &store);

} // namespace statusbridge
