// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace statusbridge {

//! \brief A table as all pages have it: whole rows, no editing, copied as text with tabs, opened by Enter or a double
//! click. Columns and their widths are kept under the object's name.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);

    //! \brief The rows that are selected, in the order of the table.
    [[nodiscard]] QList<int> selectedRows() const;
    //! \brief The selected rows as lines with tabs between the cells, headed by the names of the columns.
    [[nodiscard]] QString selectionText() const;

Q_SIGNALS:
    //! \brief A person wants to see more of this row.
    void opened(int row);
    void rowSelectionChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
};

} // namespace statusbridge
