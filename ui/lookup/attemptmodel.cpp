// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/attemptmodel.h"

#include "ui/text/formatting.h"
#include "ui/theme/icons.h"

namespace statusbridge {

namespace {

QString text(const JournalEntry &entry, int column)
{
    switch (column) {
    case AttemptModel::TimeColumn:
        return fullTime(entry.at);
    case AttemptModel::OutcomeColumn:
        return outcomeWords(entry.outcome);
    case AttemptModel::BeforeColumn:
        return entry.statusBefore;
    case AttemptModel::AfterColumn:
        return entry.statusAfter;
    case AttemptModel::RunColumn:
        return QString::number(entry.runId);
    case AttemptModel::ReasonColumn:
        return entry.reason;
    default:
        return entry.zohoWords;
    }
}

} // namespace

void AttemptModel::setAttempts(const QList<JournalEntry> &attempts)
{
    beginResetModel();
    m_attempts = attempts;
    endResetModel();
}

int AttemptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attempts.size());
}

int AttemptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant AttemptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const JournalEntry &entry = m_attempts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == ReasonColumn || index.column() == ZohoColumn ? QVariant(text(entry, index.column()))
                                                                              : QVariant();
    case Qt::DecorationRole: {
        const Severity severity = severityOf(entry.outcome);
        return index.column() == OutcomeColumn ? themedIcon(severityIcon(severity), severity) : QVariant();
    }
    default:
        return {};
    }
}

QVariant AttemptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case OutcomeColumn:
        return tr("Outcome");
    case BeforeColumn:
        return tr("Zoho showed");
    case AfterColumn:
        return tr("To be written");
    case RunColumn:
        return tr("Run");
    case ReasonColumn:
        return tr("Why");
    case ZohoColumn:
        return tr("Zoho's own words");
    default:
        return {};
    }
}

} // namespace statusbridge
