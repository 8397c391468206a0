// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/userspanel.h"

#include "engine/core/secret.h"
#include "engine/session/enginesession.h"
#include "ui/settings/rolebox.h"
#include "ui/settings/settingsdraft.h"
#include "ui/text/formatting.h"
#include "ui/text/roletext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasons.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

namespace statusbridge {

UsersPanel::UsersPanel(EngineGateway &gateway, const SettingsDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_draft(draft)
    , m_banner(new Banner)
    , m_list(new QTreeWidget)
    , m_changeRole(new QPushButton(themedIcon(u"user"_s), tr("Change role")))
    , m_remove(new QPushButton(themedIcon(u"remove"_s), tr("Remove user")))
    , m_name(new QLineEdit)
    , m_password(new QLineEdit)
    , m_role(new RoleBox(Role::Operator))
    , m_add(new QPushButton(themedIcon(u"add"_s), tr("&Add user")))
{
    m_list->setObjectName(u"users"_s);
    m_list->setAccessibleName(tr("Users of the HTTP API"));
    m_list->setHeaderLabels({tr("User"), tr("Role")});
    stretchFirst(*m_list);
    m_list->setMaximumHeight(120);
    m_changeRole->setObjectName(u"changeRole"_s);
    m_name->setObjectName(u"userName"_s);
    m_password->setObjectName(u"userPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_role->setObjectName(u"userRole"_s);
    fillRoleMenu();
    layOut();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &UsersPanel::enable);
    connect(m_name, &QLineEdit::textChanged, this, &UsersPanel::enable);
    connect(m_password, &QLineEdit::textChanged, this, &UsersPanel::enable);
    connect(m_password, &QLineEdit::returnPressed, this, &UsersPanel::add);
    connect(m_add, &QPushButton::clicked, this, &UsersPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &UsersPanel::removeSelected);
    enable();
}

void UsersPanel::fillRoleMenu()
{
    auto *menu = new QMenu(m_changeRole);
    menu->setToolTipsVisible(true);
    for (int each = 0; each <= static_cast<int>(lastRole); ++each) {
        const auto role = static_cast<Role>(each);
        QAction *action = menu->addAction(roleName(role), this, [this, role] { setRoleOfSelected(role); });
        action->setToolTip(roleHint(role));
    }
    m_changeRole->setMenu(menu);
}

void UsersPanel::layOut()
{
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_changeRole);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *listRow = new QHBoxLayout;
    listRow->addWidget(m_list, 1);
    listRow->addLayout(buttons);
    auto *addRow = new QHBoxLayout;
    addRow->addWidget(m_role, 1);
    addRow->addWidget(m_add);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(sectionLabel(tr("Users")));
    form->addRow(m_banner);
    form->addRow(listRow);
    form->addRow(tr("Na&me:"), m_name);
    form->addRow(tr("Pass&word:"), m_password);
    auto *roleLabel = new QLabel(tr("Role:"));
    roleLabel->setBuddy(m_role);
    form->addRow(roleLabel, addRow);
}

QStringList UsersPanel::users() const
{
    QStringList names;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        names.append(m_list->topLevelItem(i)->text(0));
    }
    return names;
}

QString UsersPanel::message() const
{
    return m_banner->sentence();
}

QString UsersPanel::selected() const
{
    const auto items = m_list->selectedItems();
    return items.isEmpty() ? QString() : items.constFirst()->text(0);
}

void UsersPanel::enable()
{
    const bool isComplete = !m_name->text().trimmed().isEmpty() && !m_password->text().isEmpty();
    const QString refusal = m_gateway.roleRefusal(Role::Administrator);
    enableUnless(m_add, isComplete || !refusal.isEmpty() ? refusal : tr("Type a name and a password first."));
    const QString whyNot = selected().isEmpty() && refusal.isEmpty() ? tr("Select a user first.") : refusal;
    enableUnless(m_remove, whyNot);
    enableUnless(m_changeRole, whyNot);
}

void UsersPanel::refresh()
{
    enable(); // the role may have become another one
    if (const QString refusal = m_gateway.roleRefusal(Role::Administrator); !refusal.isEmpty()) {
        m_list->clear();
        m_banner->showMessage(Severity::Neutral, refusal);
        return;
    }
    change([](EngineSession &) { return Expected<void>(); });
}

void UsersPanel::add()
{
    if (!m_add->isEnabled()) {
        return;
    }
    const Secret password(m_password->text().toUtf8());
    m_password->clear();
    change([name = m_name->text().trimmed(), password, role = m_role->role()](EngineSession &session) {
        return session.addUser(name, password, role);
    });
}

void UsersPanel::removeSelected()
{
    const QString name = selected();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove user"),
                                     tr("Remove \"%1\"? Whoever calls the HTTP API with this name is refused from then "
                                        "on.")
                                         .arg(name),
                                     QMessageBox::Cancel, this);
    const auto *yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QAbstractButton::clicked, this,
            [this, name] { change([name](EngineSession &session) { return session.removeUser(name); }); });
    question->open();
}

void UsersPanel::setRoleOfSelected(Role role)
{
    change([name = selected(), role](EngineSession &session) { return session.setUserRole(name, role); });
}

// Through a session of its own, since the form may name another database than the one in force.
void UsersPanel::change(const std::function<Expected<void>(EngineSession &)> &change)
{
    m_gateway.work<UserList>(
        this,
        [settings = m_draft.settings(), change](const EngineEnvironment &environment) -> Expected<UserList> {
            const auto session = EngineSession::open(withSettings(environment, settings));
            if (!session) {
                return session.error();
            }
            return change(**session).and_then([&] { return (*session)->users(); });
        },
        [this](const Expected<UserList> &users) { showUsers(users); });
}

void UsersPanel::showUsers(const Expected<UserList> &users)
{
    if (!users) {
        m_banner->showError(users.error());
        return;
    }
    m_banner->clear();
    const QString typed = m_name->text().trimmed();
    const QString chosen = selected();
    m_list->clear();
    for (const UserView &user : *users) {
        auto *item = new QTreeWidgetItem(m_list, {user.name, roleName(user.role)});
        item->setToolTip(0, toolTipText(tr("Since %1").arg(fullTime(user.createdAt))));
        item->setToolTip(1, roleHint(user.role));
        item->setSelected(user.name == chosen);
        if (user.name == typed) {
            m_name->clear();
        }
    }
    if (users->isEmpty()) {
        m_banner->showMessage(Severity::Neutral, tr("Nobody may use the HTTP API yet."));
    }
    enable();
}

} // namespace statusbridge

#include "moc_userspanel.cpp"
