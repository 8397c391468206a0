// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/access.h"

#include <QComboBox>

class QTreeWidget;

namespace statusbridge {

//! \brief Makes \p list a plain one, whose first column has what the others leave over.
void stretchFirst(QTreeWidget &list);

//! \brief A box to choose a role from.
class RoleBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit RoleBox(Role chosen, QWidget *parent = nullptr);

    [[nodiscard]] Role role() const;
};

} // namespace statusbridge
