// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookuprowmodel.h"

#include "ui/lookup/lookupwords.h"
#include "ui/theme/icons.h"

#include <QFont>

namespace statusbridge {

void LookupRowModel::setRows(const QList<LookupRow> &rows, const QString &webhookLogs, const QString &deliveredLogs)
{
    beginResetModel();
    m_rows = rows;
    m_webhookLogs = webhookLogs;
    m_deliveredLogs = deliveredLogs;
    endResetModel();
}

int LookupRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LookupRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LookupRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LookupRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::FontRole:
        if (row.chosen) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::DecorationRole:
        return row.chosen && index.column() == ChosenColumn ? themedIcon(u"good"_s, Severity::Good) : QVariant();
    case SortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

QVariant LookupRowModel::toolTip(const LookupRow &row, int column) const
{
    if (column == FailureColumn && row.failure && !row.failure->vendorWords.isEmpty()) {
        return tr("%1\nThe provider's own words: %2").arg(describe(*row.failure), row.failure->vendorWords);
    }
    return column == MessageIdColumn || column == FailureColumn ? QVariant(text(row, column)) : QVariant();
}

QString LookupRowModel::text(const LookupRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return eventWords(row);
    case WordColumn:
        return row.row.statusWord;
    case MeaningColumn:
        return meaningWords(row);
    case StateColumn:
        return stateWords(row);
    case ChosenColumn:
        return row.chosen ? tr("chosen") : QString();
    case FailureColumn:
        return row.failure ? describe(*row.failure) : QString();
    case RecipientColumn:
        return row.row.recipientId;
    case MessageIdColumn:
        return row.row.messageId;
    case TableColumn:
        return row.row.source == RowSource::DeliveredLogs ? m_deliveredLogs : m_webhookLogs;
    default:
        return row.row.id;
    }
}

QVariant LookupRowModel::sortValue(const LookupRow &row, int column) const
{
    if (column == TimeColumn) {
        return row.eventTime.isValid() ? row.eventTime.toMSecsSinceEpoch() : 0;
    }
    return column == RowColumn ? QVariant(row.row.id.toLongLong()) : QVariant(text(row, column));
}

QVariant LookupRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        return tr("Time of the event");
    case WordColumn:
        return tr("Status word");
    case MeaningColumn:
        return tr("Counts as");
    case StateColumn:
        return tr("State");
    case ChosenColumn:
        return tr("Chosen");
    case FailureColumn:
        return tr("Why it failed");
    case RecipientColumn:
        return tr("Recipient");
    case MessageIdColumn:
        return tr("Message id");
    case TableColumn:
        return tr("Table");
    case RowColumn:
        return tr("Row");
    default:
        return {};
    }
}

} // namespace statusbridge
