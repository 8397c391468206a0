// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/comparisonmodel.h"

#include "engine/core/literals.h"
#include "ui/theme/icons.h"

namespace statusbridge {

void ComparisonModel::setFields(const QList<ComparedField> &fields, const QStringList &recordIds)
{
    beginResetModel();
    m_fields = fields;
    m_recordIds = recordIds;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstRecordColumn + static_cast<int>(m_recordIds.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ComparedField &field = m_fields.at(index.row());
    if (index.column() >= FirstRecordColumn) {
        return recordData(field, index.column() - FirstRecordColumn, role);
    }
    if (role == Qt::DisplayRole) {
        return index.column() == FieldColumn ? field.label : field.written;
    }
    if (role == Qt::ToolTipRole) {
        return index.column() == FieldColumn ? tr("The field %1 at Zoho").arg(field.linkName) : field.written;
    }
    return {};
}

QVariant ComparisonModel::recordData(const ComparedField &field, int number, int role) const
{
    const QString value = field.atZoho.value(number);
    if (role == Qt::DisplayRole) {
        return value;
    }
    if (!field.isWritten()) {
        return role == Qt::ToolTipRole ? QVariant(value) : QVariant();
    }
    const bool isSame = field.isSame(number);
    switch (role) {
    case Qt::DecorationRole:
        return isSame ? themedIcon(u"good"_s, Severity::Good) : themedIcon(u"warning"_s, Severity::Warning);
    case Qt::ToolTipRole:
        return isSame ? tr("Zoho shows what would be written.") : tr("Zoho shows something else.");
    case Qt::AccessibleTextRole:
        return isSame ? tr("%1, the same").arg(value) : tr("%1, something else").arg(value);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::ToolTipRole && section >= FirstRecordColumn) {
        return tr("Record %1 at Zoho").arg(m_recordIds.value(section - FirstRecordColumn));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case WrittenColumn:
        return tr("Chosen here");
    default:
        return m_recordIds.size() == 1 ? tr("At Zoho")
                                       : tr("At Zoho: %1").arg(m_recordIds.value(section - FirstRecordColumn));
    }
}

} // namespace statusbridge
