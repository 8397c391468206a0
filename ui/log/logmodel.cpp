// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logmodel.h"

#include "engine/core/literals.h"
#include "engine/core/visibletext.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace statusbridge {

namespace {

// A table measures what it shows; the whole of a long message is shown elsewhere.
constexpr int shownLength = 1000;

QString onOneLine(const QString &text)
{
    return visibleText(text.left(shownLength));
}

} // namespace

bool isAccepted(const LogRecord &record, const LogFilter &filter)
{
    if (messageLevel(record.type) < filter.least) {
        return false;
    }
    if (!filter.category.isEmpty() && record.category != filter.category) {
        return false;
    }
    return filter.text.isEmpty() || record.text.contains(filter.text, Qt::CaseInsensitive) ||
           record.category.contains(filter.text, Qt::CaseInsensitive) ||
           (record.runId > 0 && QString::number(record.runId) == filter.text);
}

LogModel::LogModel(int capacity, QObject *parent)
    : QAbstractTableModel(parent), m_capacity(static_cast<size_t>(std::max(1, capacity)))
{
    QHash<MessageLevel, QIcon> icons;
    for (const auto level : {MessageLevel::Debug, MessageLevel::Info, MessageLevel::Warning, MessageLevel::Error}) {
        icons.insert(level, themedIcon(levelIcon(level), levelSeverity(level)));
    }
    m_columns = QList<TableColumn<LogRecord>>{
        {.title = tr("Time"),
         .text =
             [](const LogRecord &record) { return record.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s); }},
        {.title = tr("Level"),
         .text = [](const LogRecord &record) { return levelWords(messageLevel(record.type)); },
         .icon = [icons](const LogRecord &record) { return icons.value(messageLevel(record.type)); },
         .words = wordsOfEach(MessageLevel::Error, levelWords)},
        {.title = tr("Cycle"),
         .text = [](const LogRecord &record) { return record.runId > 0 ? QString::number(record.runId) : QString(); },
         .toolTip =
             [](const LogRecord &record) {
                 return record.runId > 0 ? tr("Opens cycle %1 with its records").arg(record.runId) : QString();
             }},
        {.title = tr("Category"), .text = &LogRecord::category},
        {.title = tr("Message"), .text = [](const LogRecord &record) { return onOneLine(record.text); }},
    };
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
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid)
               ? cellData(m_columns.at(index.column()), record(index.row()), role)
               : QVariant();
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    return isTitle ? titleData(m_columns.at(section), role) : QVariant();
}

} // namespace statusbridge

#include "moc_logmodel.cpp"
