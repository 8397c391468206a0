// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rolebox.h"

#include "ui/text/roletext.h"

#include <QHeaderView>
#include <QTreeWidget>

namespace statusbridge {

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
