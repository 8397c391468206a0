// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/secret.h"
#include "engine/model/access.h"
#include "ui/backend/enginegateway.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace statusbridge {

class Banner;
class RoleBox;
class SettingsDraft;

//! \brief The tokens of the HTTP API, which programs use in place of a user's name and password: a list, and a name, a
//! role and an end for one more, which is shown once. They live in the database that the form names.
class TokensPanel final : public QWidget
{
    Q_OBJECT

public:
    TokensPanel(EngineGateway &gateway, const SettingsDraft &draft, QWidget *parent = nullptr);

    //! \brief Asks the database again.
    void refresh();
    [[nodiscard]] QStringList tokens() const;
    [[nodiscard]] QString message() const;

private:
    struct Change
    {
        QList<ApiTokenView> tokens = {};
        std::optional<Secret> added = {};
    };
    using Changer = std::function<Expected<std::optional<Secret>>(EngineSession &, const EngineEnvironment &)>;

    void layOut();
    void add();
    void revokeSelected();
    void change(const Changer &changer);
    void showChange(const Expected<Change> &change);
    void enable();
    [[nodiscard]] QString selected() const;

    EngineGateway &m_gateway;
    const SettingsDraft &m_draft;
    Banner *m_banner;
    QTreeWidget *m_list;
    QPushButton *m_revoke;
    QLineEdit *m_name;
    RoleBox *m_role;
    QComboBox *m_end;
    QPushButton *m_add;
};

} // namespace statusbridge
