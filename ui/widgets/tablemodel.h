// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/visibletext.h"
#include "ui/widgets/labels.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <utility>

namespace statusbridge {

constexpr int valueRole = Qt::UserRole;           //!< the bare value of a cell, which it is sorted by
constexpr int columnWordsRole = Qt::UserRole + 1; //!< of a title: TableColumn::words
constexpr int columnIconsRole = Qt::UserRole + 2; //!< of a title: whether there are icons in its cells

//! \brief How text and numbers stand in their columns, and their titles above them.
constexpr Qt::Alignment textAlignment = Qt::AlignLeading | Qt::AlignVCenter;
constexpr Qt::Alignment numberAlignment = Qt::AlignTrailing | Qt::AlignVCenter;

//! \brief One column of a table, as data. A function may be a pointer to a member of the row; one that is left out
//! gives nothing. GCC 12 wants a list of columns to be named: `return QList<TableColumn<Row>>{…}`.
template <typename Row>
struct TableColumn
{
    QString title;                                    //!< translated
    std::function<QString(const Row &)> text;         //!< shown as visibleText() makes it
    std::function<QVariant(const Row &)> value = {};  //!< what it is sorted by; left out: the text
    std::function<QString(const Row &)> toolTip = {}; //!< plain text
    std::function<QIcon(const Row &)> icon = {};      //!< a null icon: none
    std::function<QString(const Row &)> accessibleText = {};
    Qt::Alignment alignment = {}; //!< of the title and the cells; none: that of the view
    QString titleToolTip = {};
    //! All that its cells say, if that is a few words: it is as wide as the widest of them in the language in force.
    QStringList words = {};
};

//! \brief What the cell of \p row in \p column says for \p role. Pure.
template <typename Row>
[[nodiscard]] QVariant cellData(const TableColumn<Row> &column, const Row &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(column.text(row));
    case valueRole:
        return column.value ? column.value(row) : QVariant(column.text(row));
    case Qt::ToolTipRole:
        return column.toolTip ? QVariant(toolTipText(column.toolTip(row))) : QVariant();
    case Qt::AccessibleTextRole:
        return column.accessibleText ? QVariant(column.accessibleText(row)) : QVariant();
    case Qt::DecorationRole: {
        const QIcon icon = column.icon ? column.icon(row) : QIcon();
        return icon.isNull() ? QVariant() : QVariant(icon);
    }
    case Qt::TextAlignmentRole:
        return column.alignment ? QVariant(static_cast<int>(column.alignment)) : QVariant();
    default:
        return {};
    }
}

//! \brief What the header above \p column says for \p role. Pure.
template <typename Row>
[[nodiscard]] QVariant titleData(const TableColumn<Row> &column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.titleToolTip.isEmpty() ? QVariant() : QVariant(toolTipText(column.titleToolTip));
    case Qt::TextAlignmentRole:
        return column.alignment ? QVariant(static_cast<int>(column.alignment)) : QVariant();
    case columnWordsRole:
        return column.words;
    case columnIconsRole:
        return static_cast<bool>(column.icon);
    default:
        return {};
    }
}

//! \brief What \p words says of each value up to \p last, for TableColumn::words. Pure.
template <typename Enum>
[[nodiscard]] QStringList wordsOfEach(Enum last, QString (*words)(Enum))
{
    QStringList all;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        all += words(static_cast<Enum>(value));
    }
    return all;
}

//! \brief A table model whose rows are values and whose columns are data. A model that sorts, filters or grows derives
//! from it. Lives on the main thread.
template <typename Row>
class TableModel : public QAbstractTableModel
{
public:
    static constexpr int ValueRole = valueRole;

    explicit TableModel(QList<TableColumn<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {}

    //! \brief Replaces all rows: the model is reset.
    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    //! \brief Replaces all columns and rows: the model is reset.
    void setTable(QList<TableColumn<Row>> columns, QList<Row> rows)
    {
        beginResetModel();
        m_columns = std::move(columns);
        m_rows = std::move(rows);
        endResetModel();
    }

    //! \brief Replaces one row. \pre 0 <= number < rowCount()
    void setRow(int number, Row row)
    {
        m_rows[number] = std::move(row);
        Q_EMIT dataChanged(index(number, 0), index(number, columnCount() - 1));
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    //! \pre 0 <= number < rowCount()
    [[nodiscard]] const Row &row(int number) const { return m_rows.at(number); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        return cellData(m_columns.at(index.column()), m_rows.at(index.row()), role);
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
            return {};
        }
        return titleData(m_columns.at(section), role);
    }

protected:
    //! \brief For deriving classes, which announce what they change.
    [[nodiscard]] QList<Row> &mutableRows() { return m_rows; }

private:
    QList<TableColumn<Row>> m_columns;
    QList<Row> m_rows;
};

} // namespace statusbridge
