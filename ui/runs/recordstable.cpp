// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/recordstable.h"

#include "ui/runs/recordsmodel.h"

#include <QCoreApplication>

#include <array>

namespace statusbridge {

namespace {

QStringList recordSamples()
{
    const QString status = u"delivered"_s;
    return {QString(),
            u"3888833000000100000"_s,
            u"queue-id-0000"_s,
            status,
            status,
            QString(),
            u"0000"_s,
            u"Invalid value for it"_s,
            u"WhatsApp 131047"_s,
            u"+15550001234"_s,
            u"0000-00-00 00:00:00"_s};
}

//! Columns that are there only where something stands in them, and what stands there.
struct OptionalColumn
{
    int column;
    bool (*isFilled)(const JournalEntry &entry);
};
constexpr std::array optionalColumns = {
    OptionalColumn{RecordsModel::BeforeColumn, [](const JournalEntry &entry) { return !entry.statusBefore.isEmpty(); }},
    OptionalColumn{RecordsModel::ZohoCodeColumn, [](const JournalEntry &entry) { return entry.zohoCode != 0; }},
    OptionalColumn{RecordsModel::ZohoMessageColumn,
                   [](const JournalEntry &entry) { return !entry.zohoWords.isEmpty(); }},
    OptionalColumn{RecordsModel::FailureColumn, [](const JournalEntry &entry) { return entry.failure.has_value(); }}};

} // namespace

RecordsTable::RecordsTable(RecordsModel *model, QWidget *parent) : DataTable(parent), m_model(model)
{
    setObjectName(u"records"_s);
    setAccessibleName(QCoreApplication::translate("Runs", "Records of the cycle"));
    setModel(model);
    fitColumns(*this, recordSamples(), [](int) { return false; }); // it is not sorted by columns
    stretchColumn(RecordsModel::ReasonColumn);
    setSpareColumns({RecordsModel::RecordColumn, RecordsModel::BeforeColumn, RecordsModel::ZohoCodeColumn,
                     RecordsModel::ZohoMessageColumn, RecordsModel::FailureColumn, RecordsModel::RecipientColumn});
    emptyColumns();
    connect(model, &RecordsModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { noteFilledColumns(first, last); });
    connect(model, &RecordsModel::modelReset, this, [this] {
        emptyColumns();
        noteFilledColumns(0, m_model->rowCount() - 1);
    });
}

void RecordsTable::emptyColumns()
{
    for (const OptionalColumn &optional : optionalColumns) {
        setColumnEmpty(optional.column, true);
    }
}

void RecordsTable::noteFilledColumns(int first, int last)
{
    std::array<bool, optionalColumns.size()> isFilled = {};
    for (int row = first; row <= last; ++row) {
        const JournalEntry *entry = m_model->rowAt(row);
        for (size_t number = 0; entry && number < optionalColumns.size(); ++number) {
            isFilled[number] = isFilled[number] || optionalColumns[number].isFilled(*entry);
        }
    }
    for (size_t number = 0; number < optionalColumns.size(); ++number) {
        if (isFilled[number]) {
            setColumnEmpty(optionalColumns[number].column, false);
        }
    }
}

} // namespace statusbridge

#include "moc_recordstable.cpp"
