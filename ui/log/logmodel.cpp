// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logmodel.h"

#include "engine/core/literals.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace statusbridge {

namespace {

// A table measures what it shows; the whole of a long message is shown elsewhere.
constexpr int shownLength = 1000;

QString onOneLine(const QString &text)
{
    QString line = text.left(shownLength);
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control) {
            character = u' ';
        }
    }
    return line;
}

} // namespace

LogModel::LogModel(int capacity, QObject *parent)
    : QAbstractTableModel(parent), m_capacity(static_cast<size_t>(std::max(1, capacity)))
{
    for (const auto level : {MessageLevel::Debug, MessageLevel::Info, MessageLevel::Warning, MessageLevel::Error}) {
        m_icons.insert(level, themedIcon(levelIcon(level), levelSeverity(level)));
    }
}

void LogModel::append(const QList<LogRecord> &records)
{
    const size_t wanted = m_records.size() + static_cast<size_t>(records.size());
    if (wanted > m_capacity) {
        dropOldest(std::min(m_records.size(), wanted - m_capacity));
    }
    std::deque<quint64> accepted;
    for (qsizetype index = std::max<qsizetype>(0, records.size() - static_cast<qsizetype>(m_capacity));
         index < records.size(); ++index) {
        if (isAccepted(records.at(index), m_filter)) {
            accepted.push_back(m_dropped + m_records.size());
        }
        m_records.push_back(records.at(index));
    }
    if (!accepted.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(accepted.size()) - 1);
        m_shown.insert(m_shown.end(), accepted.cbegin(), accepted.cend());
        endInsertRows();
    }
}

void LogModel::dropOldest(size_t count)
{
    const quint64 kept = m_dropped + count;
    const auto end = std::lower_bound(m_shown.begin(), m_shown.end(), kept);
    if (end != m_shown.begin()) {
        beginRemoveRows({}, 0, static_cast<int>(end - m_shown.begin()) - 1);
        m_shown.erase(m_shown.begin(), end);
        endRemoveRows();
    }
    m_records.erase(m_records.begin(), m_records.begin() + static_cast<std::ptrdiff_t>(count));
    m_dropped = kept;
}

void LogModel::clear()
{
    beginResetModel();
    m_dropped += m_records.size();
    m_records.clear();
    m_shown.clear();
    endResetModel();
}

void LogModel::setFilter(const LogFilter &filter)
{
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (size_t index = 0; index < m_records.size(); ++index) {
        if (isAccepted(m_records[index], m_filter)) {
            m_shown.push_back(m_dropped + index);
        }
    }
    endResetModel();
}

const LogRecord &LogModel::record(int row) const
{
    return m_records[static_cast<size_t>(m_shown[static_cast<size_t>(row)] - m_dropped)];
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LogRecord &shown = record(index.row());
    if (role == Qt::DisplayRole) {
        return text(shown, index.column());
    }
    if (role == Qt::DecorationRole && index.column() == LevelColumn) {
        return m_icons.value(messageLevel(shown.type));
    }
    if (role == Qt::ToolTipRole && index.column() == RunColumn && shown.runId > 0) {
        return tr("Opens run %1 with its records").arg(shown.runId);
    }
    return {};
}

QString LogModel::text(const LogRecord &record, int column) const
{
    switch (column) {
    case TimeColumn:
        return record.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    case LevelColumn:
        return levelWords(messageLevel(record.type));
    case RunColumn:
        return record.runId > 0 ? QString::number(record.runId) : QString();
    case CategoryColumn:
        return record.category;
    default:
        return onOneLine(record.text);
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    case RunColumn:
        return tr("Run");
    case CategoryColumn:
        return tr("Category");
    case TextColumn:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace statusbridge
