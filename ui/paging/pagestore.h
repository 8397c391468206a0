// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>
#include <functional>

namespace statusbridge {

//! \brief The rows of a long list as far as it was scrolled, of which only the pages used recently are in memory.
//!
//! A page is known by the position it begins after, so that it can be asked for again. Rows that come in at the top
//! while the list is shown, and the last page, stay in memory.
template <typename Row, typename Position>
class PageStore
{
public:
    static constexpr int pageSize = 250;
    static constexpr int keptPages = 24;

    explicit PageStore(std::function<Position(const Row &)> positionOf) : m_positionOf(std::move(positionOf)) {}

    [[nodiscard]] int size() const { return headSize() + m_tailSize; }
    [[nodiscard]] int headSize() const { return static_cast<int>(m_head.size()); }
    //! \brief Where the next rows come after; a default position while there are none.
    [[nodiscard]] const Position &end() const { return m_end; }

    void clear()
    {
        m_head.clear();
        m_pages.clear();
        m_tailSize = 0;
        m_end = {};
    }

    void append(const QList<Row> &rows)
    {
        for (const Row &row : rows) {
            if (m_pages.isEmpty() || m_pages.last().rows.size() == pageSize) {
                m_pages.append(Page{.after = m_end});
                touch(m_pages.last());
            }
            m_pages.last().rows.append(row);
            m_end = m_positionOf(row);
            ++m_tailSize;
        }
        dropOldPages();
    }

    void prepend(const QList<Row> &rows) { m_head = rows + m_head; }

    //! \brief The row, if it is in memory.
    [[nodiscard]] const Row *row(int index)
    {
        if (index < headSize()) {
            return &m_head.at(index);
        }
        Page &page = m_pages[pageOf(index)];
        const int within = (index - headSize()) % pageSize;
        if (within >= page.rows.size()) {
            return nullptr;
        }
        touch(page);
        return &page.rows.at(within);
    }

    //! \brief The page that \p index is on; not for rows of the head.
    [[nodiscard]] int pageOf(int index) const { return (index - headSize()) / pageSize; }
    [[nodiscard]] int firstRowOf(int page) const { return headSize() + page * pageSize; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const Position &startOf(int page) const { return m_pages.at(page).after; }

    //! \brief Puts the rows of a page back that had been dropped.
    void restore(int page, const QList<Row> &rows)
    {
        if (page < m_pages.size() - 1) {
            m_pages[page].rows = rows;
            touch(m_pages[page]);
            dropOldPages();
        }
    }

    //! \brief Puts \p changed in place of the row that \p isIt says it is; returns its index, -1 if it is not in
    //! memory.
    int replace(const Row &changed, const std::function<bool(const Row &)> &isIt)
    {
        if (const auto found = std::find_if(m_head.begin(), m_head.end(), isIt); found != m_head.end()) {
            *found = changed;
            return static_cast<int>(found - m_head.begin());
        }
        for (int page = 0; page < pageCount(); ++page) {
            auto &rows = m_pages[page].rows;
            if (const auto found = std::find_if(rows.begin(), rows.end(), isIt); found != rows.end()) {
                *found = changed;
                return firstRowOf(page) + static_cast<int>(found - rows.begin());
            }
        }
        return -1;
    }

    [[nodiscard]] int rowsInMemory() const
    {
        int rows = headSize();
        for (const Page &page : m_pages) {
            rows += static_cast<int>(page.rows.size());
        }
        return rows;
    }

private:
    struct Page
    {
        Position after = {};
        QList<Row> rows = {}; //!< empty: dropped
        quint64 lastUse = 0;
    };

    void touch(Page &page) { page.lastUse = ++m_uses; }

    //! The pages that were not read for longest are dropped, except the last one, which is still filled.
    void dropOldPages()
    {
        QList<Page *> held;
        for (qsizetype i = 0; i + 1 < m_pages.size(); ++i) {
            if (!m_pages[i].rows.isEmpty()) {
                held += &m_pages[i];
            }
        }
        if (held.size() < keptPages) {
            return;
        }
        std::sort(held.begin(), held.end(),
                  [](const Page *one, const Page *other) { return one->lastUse > other->lastUse; });
        for (qsizetype i = keptPages - 1; i < held.size(); ++i) {
            held[i]->rows.clear();
        }
    }

    std::function<Position(const Row &)> m_positionOf;
    QList<Row> m_head;
    QList<Page> m_pages;
    int m_tailSize = 0;
    Position m_end = {};
    quint64 m_uses = 0;
};

} // namespace statusbridge
