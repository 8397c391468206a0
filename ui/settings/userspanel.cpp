// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/userspanel.h"

#include "engine/core/secret.h"
#include "engine/session/enginesession.h"
#include "ui/settings/settingsdraft.h"
#include "ui/text/formatting.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/reasons.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>

namespace statusbridge {

UsersPanel::UsersPanel(EngineGateway &gateway, const SettingsDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_draft(draft)
    , m_banner(new Banner)
    , m_list(new QListWidget)
    , m_remove(new QPushButton(themedIcon(u"remove"_s), tr("Remove user")))
    , m_name(new QLineEdit)
    , m_password(new QLineEdit)
    , m_add(new QPushButton(themedIcon(u"add"_s), tr("&Add user")))
{
    m_list->setAccessibleName(tr("Users of the HTTP API"));
    m_list->setMaximumHeight(120);
    m_name->setObjectName(u"userName"_s);
    m_password->setObjectName(u"userPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    auto *listRow = new QHBoxLayout;
    listRow->addWidget(m_list, 1);
    listRow->addWidget(m_remove, 0, Qt::AlignTop);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(sectionLabel(tr("Users")));
    form->addRow(m_banner);
    form->addRow(listRow);
    form->addRow(tr("Na&me:"), m_name);
    form->addRow(tr("Pass&word:"), m_password);
    form->addRow(m_add);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &UsersPanel::enable);
    connect(m_name, &QLineEdit::textChanged, this, &UsersPanel::enable);
    connect(m_password, &QLineEdit::textChanged, this, &UsersPanel::enable);
    connect(m_password, &QLineEdit::returnPressed, this, &UsersPanel::add);
    connect(m_add, &QPushButton::clicked, this, &UsersPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &UsersPanel::removeSelected);
    enable();
}

QStringList UsersPanel::users() const
{
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i) {
        names.append(m_list->item(i)->text());
    }
    return names;
}

QString UsersPanel::message() const
{
    return m_banner->sentence();
}

void UsersPanel::enable()
{
    const bool isComplete = !m_name->text().trimmed().isEmpty() && !m_password->text().isEmpty();
    enableUnless(m_add, isComplete ? QString() : tr("Type a name and a password first."));
    enableUnless(m_remove, m_list->selectedItems().isEmpty() ? tr("Select a user first.") : QString());
}

void UsersPanel::refresh()
{
    change([](EngineSession &) { return Expected<void>(); });
}

void UsersPanel::add()
{
    if (!m_add->isEnabled()) {
        return;
    }
    const Secret password(m_password->text().toUtf8());
    m_password->clear();
    change([name = m_name->text().trimmed(), password](EngineSession &session) {
        return session.addUser(name, password);
    });
}

void UsersPanel::removeSelected()
{
    const QString name = m_list->selectedItems().constFirst()->text();
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

// Through a session of its own, since the form may name another database than the one in force.
void UsersPanel::change(const std::function<Expected<void>(EngineSession &)> &change)
{
    m_gateway.send<UserList>(
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
    m_list->clear();
    for (const UserView &user : *users) {
        m_list->addItem(user.name);
        if (user.name == typed) {
            m_name->clear();
        }
    }
    if (users->isEmpty()) {
        m_banner->showMessage(Severity::Neutral, tr("Nobody may use the HTTP API yet."));
    }
    enable();
    Q_EMIT usersChanged();
}

} // namespace statusbridge

#include "moc_userspanel.cpp"
