// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/pagemarks.h"

#include <QListWidget>

namespace statusbridge {

//! \brief The list to choose a page from, with what waits on each beside its name. No wider than it needs.
class PageList final : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void addPage(const QIcon &icon, const QString &name, const QString &toolTip);
    //! \brief Shows \p mark at the page of \p row; an empty one is none.
    void setMark(int row, const PageMark &mark);
    [[nodiscard]] PageMark mark(int row) const;
    //! \brief The page of \p row can't be shown for \p reason, one sentence; empty: it can.
    void setRefusal(int row, const QString &reason);

private:
    void showToolTip(int row);
};

} // namespace statusbridge
