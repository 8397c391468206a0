// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parked/parkedmodel.h"

#include "ui/text/failuretext.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"

#include <algorithm>

namespace statusbridge {

namespace {

QString reasonText(const RecordFailure &failure)
{
    return sentenceText(failure.reason);
}

QString messageText(const RecordFailure &failure)
{
    return failure.zohoWords;
}

bool isBefore(const RecordFailure &one, const RecordFailure &other, int column)
{
    switch (column) {
    case ParkedModel::RecordColumn:
        return one.recordId < other.recordId;
    case ParkedModel::QueueIdColumn:
        return one.queueId < other.queueId;
    case ParkedModel::ParkedColumn:
        return one.parkedAt < other.parkedAt;
    case ParkedModel::StreakColumn:
        return one.streak < other.streak;
    case ParkedModel::FirstFailedColumn:
        return one.firstFailed < other.firstFailed;
    case ParkedModel::ReasonColumn:
        return reasonText(one) < reasonText(other);
    case ParkedModel::ZohoCodeColumn:
        return one.zohoCode < other.zohoCode;
    case ParkedModel::ZohoMessageColumn:
        return one.zohoWords < other.zohoWords;
    default:
        return reasonWords(one.failure) < reasonWords(other.failure);
    }
}

} // namespace

QList<TableColumn<RecordFailure>> ParkedModel::makeColumns()
{
    QList<TableColumn<RecordFailure>> columns = {
        {.title = tr("Record"), .text = &RecordFailure::recordId},
        {.title = tr("Queue id"), .text = &RecordFailure::queueId},
        {.title = tr("Parked since"),
         .text = [](const RecordFailure &record) { return fullTime(record.parkedAt); },
         .value = &RecordFailure::parkedAt},
        {.title = tr("Refused"),
         .text = [](const RecordFailure &record) { return tr("%Ln time(s)", nullptr, record.streak); },
         .value = &RecordFailure::streak},
        {.title = tr("First refused"),
         .text = [](const RecordFailure &record) { return fullTime(record.firstFailed); },
         .value = &RecordFailure::firstFailed},
        // Sentences are longer than their columns.
        {.title = tr("Why"), .text = reasonText, .toolTip = reasonText},
        {.title = tr("Zoho's code"),
         .text = [](const RecordFailure &record) { return codeText(record.zohoCode); },
         .value = &RecordFailure::zohoCode},
        {.title = tr("Zoho's message"), .text = messageText, .toolTip = messageText},
        {.title = tr("Why the message failed"),
         .text = [](const RecordFailure &record) { return reasonWords(record.failure); },
         .toolTip = [](const RecordFailure &record) { return reasonToolTip(record.failure); }},
    };
    for (auto &column : columns) {
        column.alignment = textAlignment;
    }
    return columns;
}

ParkedModel::ParkedModel(QObject *parent) : TableModel(makeColumns(), parent) {}

void ParkedModel::setRecords(const QList<RecordFailure> &records)
{
    m_records = records;
    showRecords();
}

void ParkedModel::setCause(const std::optional<RecordCause> &cause)
{
    if (m_cause != cause) {
        m_cause = cause;
        showRecords();
    }
}

void ParkedModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    showRecords();
}

void ParkedModel::showRecords()
{
    QList<RecordFailure> shown;
    std::copy_if(m_records.cbegin(), m_records.cend(), std::back_inserter(shown),
                 [this](const RecordFailure &record) { return !m_cause || RecordCause::of(record) == *m_cause; });
    std::stable_sort(shown.begin(), shown.end(), [this](const RecordFailure &one, const RecordFailure &other) {
        return m_sortOrder == Qt::AscendingOrder ? isBefore(one, other, m_sortColumn)
                                                 : isBefore(other, one, m_sortColumn);
    });
    setRows(shown);
}

} // namespace statusbridge

#include "moc_parkedmodel.cpp"
