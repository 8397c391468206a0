// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "engine/session/enginesession.h"
#include "ui/backend/enginegateway.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace statusbridge {

class Banner;
class SettingsDraft;

//! \brief Who may use the HTTP API: a list, and a name and a password for one more. They live in the database that the
//! form names.
class UsersPanel final : public QWidget
{
    Q_OBJECT

public:
    UsersPanel(EngineGateway &gateway, const SettingsDraft &draft, QWidget *parent = nullptr);

    //! \brief Asks the database again.
    void refresh();
    [[nodiscard]] QStringList users() const;
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void usersChanged();

private:
    using UserList = QList<UserView>;
    void add();
    void removeSelected();
    void change(const std::function<Expected<void>(EngineSession &)> &change);
    void showUsers(const Expected<UserList> &users);
    void enable();

    EngineGateway &m_gateway;
    const SettingsDraft &m_draft;
    Banner *m_banner;
    QListWidget *m_list;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QLineEdit *m_password;
    QPushButton *m_add;
};

} // namespace statusbridge
