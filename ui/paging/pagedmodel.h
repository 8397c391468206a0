// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paging/pagestore.h"
#include "ui/widgets/tablemodel.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>

namespace statusbridge {

//! \brief What a long table asks for. The answer comes some time later.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && !m_isAtEnd;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent)) {
            Q_EMIT moreWanted();
        }
    }

    //! \brief Whether there is nothing after the last row, as far as is known.
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    void setAtEnd(bool isAtEnd) { m_isAtEnd = isAtEnd; }

Q_SIGNALS:
    // Const, because a view reads rows through functions that are.
    //! \brief The last row has come into view.
    void moreWanted() const; // clazy:exclude=const-signal-or-slot
    //! \brief Rows have come into view whose page was dropped. Said again each time they are read.
    void pageWanted(int page) const; // clazy:exclude=const-signal-or-slot

private:
    bool m_isAtEnd = true;
};

//! \brief The rows of a long table, how they come in, and its columns.
template <typename Row, typename Position>
class PagedTable : public PagedModel
{
public:
    using RowType = Row;
    using PositionType = Position;
    using Store = PageStore<Row, Position>;
    static constexpr int ValueRole = valueRole; //!< the bare value of a cell: time, number or text

    PagedTable(std::function<Position(const Row &)> positionOf, QObject *parent)
        : PagedModel(parent), m_store(std::move(positionOf))
    {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_store.size();
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override
    {
        const bool isTitle = orientation == Qt::Horizontal && section >= 0 && section < m_columns.size();
        return isTitle ? titleData(m_columns.at(section), role) : QVariant();
    }

    //! \brief A cell whose row is not in memory shows "…" until it is.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const auto &column = m_columns.at(index.column());
        if (role == Qt::TextAlignmentRole) {
            return titleData(column, role);
        }
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::DecorationRole && role != ValueRole) {
            return {};
        }
        if (const Row *row = rowAt(index.row())) {
            return cellData(column, *row, role);
        }
        return role == Qt::DisplayRole ? QVariant(QString(QChar(0x2026))) : QVariant();
    }

    //! \brief A row; nullptr if it is not in memory at this moment, then pageWanted() has been said.
    [[nodiscard]] const Row *rowAt(int index) const
    {
        const Row *row = index >= 0 && index < m_store.size() ? m_store.row(index) : nullptr;
        if (!row && index >= m_store.headSize() && index < m_store.size()) {
            Q_EMIT pageWanted(m_store.pageOf(index));
        }
        return row;
    }
    [[nodiscard]] const Store &store() const { return m_store; }

    //! \brief Replaces all rows.
    void start(const QList<Row> &rows)
    {
        beginResetModel();
        m_store.clear();
        m_store.append(rows);
        setAtEnd(rows.size() < Store::pageSize);
        endResetModel();
    }

    //! \brief What comes after the last row; fewer than a page: there is no more.
    void append(const QList<Row> &rows)
    {
        setAtEnd(rows.size() < Store::pageSize);
        if (rows.isEmpty()) {
            return;
        }
        const int size = m_store.size();
        beginInsertRows({}, size, size + static_cast<int>(rows.size()) - 1);
        m_store.append(rows);
        endInsertRows();
    }

    void restore(int page, const QList<Row> &rows)
    {
        if (page >= m_store.pageCount() || rows.isEmpty()) {
            return;
        }
        m_store.restore(page, rows);
        const int first = m_store.firstRowOf(page);
        emitChanged(first, first + Store::pageSize - 1);
    }

protected:
    //! \brief Before the model is shown.
    void setColumns(const QList<TableColumn<Row>> &columns) { m_columns = columns; }

    void prepend(const QList<Row> &rows)
    {
        if (rows.isEmpty()) {
            return;
        }
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_store.prepend(rows);
        endInsertRows();
    }

    bool replace(const Row &changed, const std::function<bool(const Row &)> &isIt)
    {
        const int row = m_store.replace(changed, isIt);
        if (row >= 0) {
            emitChanged(row, row);
        }
        return row >= 0;
    }

    void emitChanged(int first, int last)
    {
        Q_EMIT dataChanged(index(first, 0), index(std::min(last, m_store.size() - 1), columnCount({}) - 1));
    }

private:
    QList<TableColumn<Row>> m_columns;
    mutable Store m_store; // reading a row keeps its page
};

} // namespace statusbridge
