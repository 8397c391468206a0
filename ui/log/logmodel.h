// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/logtext.h"
#include "ui/widgets/tablemodel.h"

#include <deque>

namespace statusbridge {

//! \brief Which messages a person wants to see.
struct LogFilter
{
    MessageLevel least = MessageLevel::Debug;
    QString category; //!< empty: all
    QString text;     //!< in message, category or the run's number, without regard to case; empty: all

    bool operator==(const LogFilter &) const = default;
};

//! \brief Whether \p record is one of them.
[[nodiscard]] bool isAccepted(const LogRecord &record, const LogFilter &filter);

//! \brief The newest messages, and of them those that pass a filter, oldest first. Fed by value.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { TimeColumn, LevelColumn, RunColumn, CategoryColumn, TextColumn };

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

    size_t m_capacity;
    LogFilter m_filter;
    std::deque<LogRecord> m_records;
    std::deque<quint64> m_shown; //!< places of those that pass, counted since the first message of all
    quint64 m_dropped = 0;       //!< the place of the oldest one that is kept
    QList<TableColumn<LogRecord>> m_columns;
};

} // namespace statusbridge
