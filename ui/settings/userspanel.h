// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "engine/session/enginesession.h"
#include "ui/backend/enginegateway.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace statusbridge {

class Banner;
class RoleBox;
class SettingsDraft;

//! \brief Who may use the HTTP API, and what: a list, and a name, a password and a role for one more. They live in the
//! database that the form names.
class UsersPanel final : public QWidget
{
    Q_OBJECT

public:
    UsersPanel(EngineGateway &gateway, const SettingsDraft &draft, QWidget *parent = nullptr);

    //! \brief Asks the database again.
    void refresh();
    [[nodiscard]] QStringList users() const;
    [[nodiscard]] QString message() const;

private:
    using UserList = QList<UserView>;
    void layOut();
    void fillRoleMenu();
    void add();
    void removeSelected();
    void setRoleOfSelected(Role role);
    void change(const std::function<Expected<void>(EngineSession &)> &change);
    void showUsers(const Expected<UserList> &users);
    void enable();
    [[nodiscard]] QString selected() const;

    EngineGateway &m_gateway;
    const SettingsDraft &m_draft;
    Banner *m_banner;
    QTreeWidget *m_list;
    QPushButton *m_changeRole;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QLineEdit *m_password;
    RoleBox *m_role;
    QPushButton *m_add;
};

} // namespace statusbridge
