// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/pagestore.h"

#include <QAbstractTableModel>

namespace statusbridge {

//! \brief What a long table asks for. Whoever feeds it answers some time later.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PagedModel(QObject *parent = nullptr);

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    //! \brief Whether there is nothing after the last row, as far as is known.
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    void setAtEnd(bool isAtEnd) { m_isAtEnd = isAtEnd; }

Q_SIGNALS:
    //! \brief Somebody has scrolled to the last row.
    void moreWanted() const;
    //! \brief Somebody looks at rows that were let go. Said again with every look.
    void pageWanted(int page) const;

private:
    bool m_isAtEnd = true;
};

//! \brief The rows of a long table and how they come in; the columns are the heir's.
template <typename Row, typename Position>
class PagedTable : public PagedModel
{
public:
    using RowType = Row;
    using PositionType = Position;
    using Store = PageStore<Row, Position>;

    PagedTable(std::function<Position(const Row &)> positionOf, QObject *parent)
        : PagedModel(parent), m_store(std::move(positionOf))
    {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_store.size();
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

    //! \brief Begins anew with \p rows.
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
        tellChanged(first, first + Store::pageSize - 1);
    }

protected:
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
            tellChanged(row, row);
        }
        return row >= 0;
    }

    void tellChanged(int first, int last)
    {
        Q_EMIT dataChanged(index(first, 0), index(std::min(last, m_store.size() - 1), columnCount({}) - 1));
    }

private:
    mutable Store m_store; // looking at a row keeps its page
};

} // namespace statusbridge
