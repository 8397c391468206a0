// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/outcomemodel.h"

#include "ui/text/formatting.h"
#include "ui/text/severitytext.h"
#include "ui/theme/icons.h"

namespace statusbridge {

namespace {

QString statusWords(const JournalEntry &entry)
{
    if (entry.statusBefore.isEmpty() || entry.statusBefore == entry.statusAfter) {
        return entry.statusAfter;
    }
    // An arrow of its own direction would point the wrong way from right to left.
    return OutcomeModel::tr("%1, was %2").arg(entry.statusAfter, entry.statusBefore);
}

} // namespace

OutcomeModel::OutcomeModel(int capacity, QObject *parent) : QAbstractTableModel(parent), m_capacity(capacity) {}

void OutcomeModel::add(const QList<JournalEntry> &entries)
{
    const QList<JournalEntry> fresh = entries.mid(qMax<qsizetype>(0, entries.size() - m_capacity));
    if (fresh.isEmpty()) {
        return;
    }
    const int tooMany = static_cast<int>(m_entries.size() + fresh.size()) - m_capacity;
    if (tooMany > 0) {
        const int kept = static_cast<int>(m_entries.size()) - tooMany;
        beginRemoveRows({}, kept, static_cast<int>(m_entries.size()) - 1);
        m_entries.resize(kept);
        endRemoveRows();
    }
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    QList<JournalEntry> all(fresh.crbegin(), fresh.crend());
    m_entries = all + m_entries;
    endInsertRows();
}

void OutcomeModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const JournalEntry &entry = m_entries.at(index.row());
    if (role == Qt::DecorationRole && index.column() == Outcome) {
        const auto severity = severityOf(entry.outcome);
        return themedIcon(severityIcon(severity), severity);
    }
    if (role == Qt::ToolTipRole && index.column() == Reason) {
        return entry.zohoWords.isEmpty() ? entry.reason : tr("%1\nZoho: %2").arg(entry.reason, entry.zohoWords);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Time:
        return fullTime(entry.at);
    case QueueId:
        return entry.queueId;
    case Status:
        return statusWords(entry);
    case Outcome:
        return outcomeWords(entry.outcome);
    case Reason:
        return entry.reason;
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case QueueId:
        return tr("Queue id");
    case Status:
        return tr("Status");
    case Outcome:
        return tr("Outcome");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace statusbridge
