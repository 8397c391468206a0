// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <functional>

namespace statusbridge {

//! \brief A table as all pages have it: whole rows, no editing, copied as text with tabs, opened by Enter or a double
//! click. Columns and their widths are kept under the object's name.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);
    //! \brief A table of \p model with columns as wide as fitColumns() makes them.
    DataTable(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName,
              const QStringList &samples);

    //! \brief Lets \p column have what the others leave over, instead of the last one.
    void stretchColumn(int column);
    //! \brief Which columns a narrow table does without; they are copied all the same.
    void setSpareColumns(const QList<int> &columns);
    //! \brief Whether something at its side takes room from it, and says what the spare columns do.
    void setNarrow(bool isNarrow);
    //! \brief Hides a column while there is nothing in it.
    void setColumnEmpty(int column, bool isEmpty);

    //! \brief Selects \p row alone and makes it the current one. QTableView's own does nothing from right to left where
    //! the columns are just as wide as the view.
    void selectRow(int row);
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

private:
    void showColumn(int column);

    QList<int> m_spareColumns;
    QList<int> m_emptyColumns;
    bool m_isNarrow = false;
};

//! \brief Makes each column of \p table as wide as its title, its sample and the words that its model says it may hold
//! need in the font in force, without looking at a single row. The last sample stands for all further columns.
void fitColumns(QTableView &table, const QStringList &samples, const std::function<bool(int)> &hasArrow = {});

} // namespace statusbridge
