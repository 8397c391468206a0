// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rolebox.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTreeWidget>

namespace statusbridge {

QString roleName(Role role)
{
    switch (role) {
    case Role::Viewer:
        return QCoreApplication::translate("Roles", "viewer");
    case Role::Operator:
        return QCoreApplication::translate("Roles", "operator");
    case Role::Administrator:
        return QCoreApplication::translate("Roles", "administrator");
    }
    Q_UNREACHABLE();
}

QString roleHint(Role role)
{
    switch (role) {
    case Role::Viewer:
        return QCoreApplication::translate("Roles", "Sees how everything stands, with the numbers of people masked.");
    case Role::Operator:
        return QCoreApplication::translate(
            "Roles", "The same, and begins and ends cycles, starts and stops the scheduler, releases records.");
    case Role::Administrator:
        return QCoreApplication::translate("Roles", "The same, and may do and see everything.");
    }
    Q_UNREACHABLE();
}

void stretchFirst(QTreeWidget &list)
{
    list.setRootIsDecorated(false);
    list.header()->setStretchLastSection(false);
    list.header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list.header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

RoleBox::RoleBox(Role chosen, QWidget *parent) : QComboBox(parent)
{
    for (int each = 0; each <= static_cast<int>(lastRole); ++each) {
        addItem(roleName(static_cast<Role>(each)), each);
        setItemData(each, roleHint(static_cast<Role>(each)), Qt::ToolTipRole);
    }
    setCurrentIndex(findData(static_cast<int>(chosen)));
    setToolTip(roleHint(chosen));
    connect(this, &QComboBox::currentIndexChanged, this, [this] { setToolTip(roleHint(role())); });
}

Role RoleBox::role() const
{
    return static_cast<Role>(currentData().toInt());
}

} // namespace statusbridge

#include "moc_rolebox.cpp"
