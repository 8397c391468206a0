// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/logfilter.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <deque>

namespace statusbridge {

//! \brief The newest messages, and of them those that pass a filter, oldest first. Fed by value.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { TimeColumn, LevelColumn, RunColumn, CategoryColumn, TextColumn, ColumnCount };

    //! \param capacity how many messages are kept, shown or not
    explicit LogModel(int capacity, QObject *parent = nullptr);

    //! \brief Adds \p records, which are newer than all before; the oldest ones go when it is full.
    void append(const QList<LogRecord> &records);
    void clear();
    void setFilter(const LogFilter &filter);
    [[nodiscard]] const LogFilter &filter() const { return m_filter; }

    [[nodiscard]] const LogRecord &record(int row) const;
    //! \brief How many are kept, shown or not.
    [[nodiscard]] int total() const { return static_cast<int>(m_records.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void dropOldest(size_t count);
    [[nodiscard]] QString text(const LogRecord &record, int column) const;

    size_t m_capacity;
    LogFilter m_filter;
    std::deque<LogRecord> m_records;
    std::deque<quint64> m_shown; //!< places of those that pass, counted since the first message of all
    quint64 m_dropped = 0;       //!< the place of the oldest one that is kept
    QHash<MessageLevel, QIcon> m_icons;
};

} // namespace statusbridge
