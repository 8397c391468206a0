// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/recordsmodel.h"

#include "ui/text/formatting.h"

namespace statusbridge {

namespace {

QString zohoText(const JournalEntry &entry)
{
    if (entry.zohoCode == 0) {
        return entry.zohoWords;
    }
    return entry.zohoWords.isEmpty() ? QString::number(entry.zohoCode)
                                     : u"%1: %2"_s.arg(QString::number(entry.zohoCode), entry.zohoWords);
}

QString entryText(const JournalEntry &entry, int column)
{
    switch (column) {
    case RecordsModel::OutcomeColumn:
        return outcomeWords(entry.outcome);
    case RecordsModel::RecordColumn:
        return entry.recordId;
    case RecordsModel::QueueIdColumn:
        return entry.queueId;
    case RecordsModel::BeforeColumn:
        return entry.statusBefore;
    case RecordsModel::AfterColumn:
        return entry.statusAfter;
    case RecordsModel::ReasonColumn:
        return entry.reason;
    case RecordsModel::ZohoWordsColumn:
        return zohoText(entry);
    case RecordsModel::RecipientColumn:
        return entry.recipientId;
    default:
        return fullTime(entry.at);
    }
}

} // namespace

RecordsModel::RecordsModel(QObject *parent) : PagedTable([](const JournalEntry &entry) { return entry.id; }, parent) {}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount) {
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeading | Qt::AlignVCenter)) : QVariant();
    }
    const QStringList titles = {tr("Outcome"), tr("Record"),       tr("Queue id"), tr("Status before"), tr("After"),
                                tr("Why"),     tr("Zoho's words"), tr("To"),       tr("Time")};
    return titles.at(section);
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    const bool isWanted =
        role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::DecorationRole || role == ValueRole;
    if (!isWanted || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const JournalEntry *entry = rowAt(index.row());
    if (!entry) {
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    }
    switch (role) {
    case Qt::DecorationRole:
        return index.column() == OutcomeColumn ? QVariant(m_icons.of(severityOf(entry->outcome))) : QVariant();
    case Qt::ToolTipRole: // sentences are longer than their columns
        return index.column() == ReasonColumn || index.column() == ZohoWordsColumn
                   ? QVariant(entryText(*entry, index.column()).toHtmlEscaped())
                   : QVariant();
    case ValueRole:
        return index.column() == TimeColumn ? QVariant(entry->at) : QVariant(entryText(*entry, index.column()));
    default:
        return entryText(*entry, index.column());
    }
}

} // namespace statusbridge
