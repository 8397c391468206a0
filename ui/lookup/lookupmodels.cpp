// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookupmodels.h"

#include "engine/core/literals.h"
#include "ui/records/recordcause.h"
#include "ui/records/supporttext.h"
#include "ui/text/failuretext.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
#include "ui/theme/icons.h"

#include <QFont>

#include <algorithm>

namespace statusbridge {

namespace {

QString reasonText(const JournalEntry &entry)
{
    return sentenceText(entry.reason);
}

QString candidateToolTip(const SearchCandidate &candidate)
{
    return candidate.messageId.isEmpty() ? candidate.queueId
                                         : CandidateModel::tr("Queue id %1, message id %2, recipient %3")
                                               .arg(candidate.queueId, candidate.messageId, candidate.recipientId);
}

QList<TableColumn<SearchCandidate>> candidateColumns()
{
    return QList<TableColumn<SearchCandidate>>{
        {.title = CandidateModel::tr("Newest event"),
         .text = [](const SearchCandidate &candidate) { return fullTime(candidate.eventTime); },
         .toolTip = candidateToolTip},
        {.title = CandidateModel::tr("Status word"), .text = &SearchCandidate::statusWord, .toolTip = candidateToolTip},
        {.title = CandidateModel::tr("Queue id"), .text = &SearchCandidate::queueId, .toolTip = candidateToolTip}};
}

QString reasonOfFailure(const LookupRow &row)
{
    return reasonWords(row.row.failure);
}

QString failureToolTip(const LookupRow &row)
{
    return reasonToolTip(row.row.failure);
}

//! The chosen row is bold, for which there must be room.
QString inBold(const QString &word)
{
    return word + u" n"_s;
}

QString stateOf(bool isOpen)
{
    LookupRow row;
    row.row.open = isOpen;
    return stateWords(row);
}

QList<TableColumn<LookupRow>> lookupRowColumns(const QString &webhookLogs, const QString &deliveredLogs)
{
    const auto messageId = [](const LookupRow &row) { return row.row.messageId; };
    return QList<TableColumn<LookupRow>>{
        {.title = LookupRowModel::tr("Time of the event"),
         .text = eventWords,
         .value = [](const LookupRow &row) -> QVariant {
             return row.eventTime.isValid() ? row.eventTime.toMSecsSinceEpoch() : 0;
         }},
        {.title = LookupRowModel::tr("Status word"), .text = [](const LookupRow &row) { return row.row.statusWord; }},
        {.title = LookupRowModel::tr("Counts as"), .text = meaningWords, .words = {meaningWords(LookupRow())}},
        {.title = LookupRowModel::tr("State"),
         .text = stateWords,
         .words = {inBold(stateOf(true)), inBold(stateOf(false))}},
        {.title = LookupRowModel::tr("Chosen"),
         .text = [](const LookupRow &row) { return row.chosen ? LookupRowModel::tr("chosen") : QString(); },
         .icon = [](const LookupRow &row) { return row.chosen ? themedIcon(u"good"_s, Severity::Good) : QIcon(); },
         .words = {inBold(LookupRowModel::tr("chosen"))}},
        {.title = LookupRowModel::tr("Why it failed"), .text = reasonOfFailure, .toolTip = failureToolTip},
        {.title = LookupRowModel::tr("Recipient"), .text = [](const LookupRow &row) { return row.row.recipientId; }},
        {.title = LookupRowModel::tr("Message id"), .text = messageId, .toolTip = messageId},
        {.title = LookupRowModel::tr("Table"),
         .text =
             [=](const LookupRow &row) {
                 return row.row.source == RowSource::DeliveredLogs ? deliveredLogs
                        : row.row.source == RowSource::WebhookLogs ? webhookLogs
                                                                   : u"statusbridge_statuses"_s;
             }},
        {.title = LookupRowModel::tr("Row"),
         .text = [](const LookupRow &row) { return row.row.id; },
         .value = [](const LookupRow &row) -> QVariant { return row.row.id.toLongLong(); }},
    };
}

QIcon attemptIcon(const JournalEntry &entry)
{
    const Severity severity = severityOf(entry.outcome);
    return themedIcon(severityIcon(severity), severity);
}

QList<TableColumn<JournalEntry>> attemptColumns()
{
    return QList<TableColumn<JournalEntry>>{
        {.title = AttemptModel::tr("Time"), .text = [](const JournalEntry &entry) { return fullTime(entry.at); }},
        {.title = AttemptModel::tr("Outcome"),
         .text = [](const JournalEntry &entry) { return outcomeWords(entry.outcome); },
         .icon = attemptIcon,
         .words = wordsOfEach(RecordOutcome::Parked, outcomeWords)},
        {.title = AttemptModel::tr("Why"), .text = reasonText, .toolTip = reasonText},
        {.title = AttemptModel::tr("To be written"), .text = &JournalEntry::statusAfter},
        {.title = AttemptModel::tr("Zoho showed"), .text = &JournalEntry::statusBefore},
        {.title = AttemptModel::tr("Zoho's code"),
         .text = [](const JournalEntry &entry) { return codeText(entry.zohoCode); }},
        {.title = AttemptModel::tr("Zoho's message"),
         .text = &JournalEntry::zohoWords,
         .toolTip = &JournalEntry::zohoWords},
        {.title = AttemptModel::tr("Cycle"),
         .text = [](const JournalEntry &entry) { return QString::number(entry.runId); }},
    };
}

TableColumn<ComparedField> recordColumn(const QString &title, const QString &recordId, int number)
{
    const auto value = [number](const ComparedField &field) { return field.atZoho.value(number); };
    return TableColumn<ComparedField>{.title = title,
                                      .text = value,
                                      .toolTip =
                                          [=](const ComparedField &field) {
                                              if (!field.isWritten()) {
                                                  return value(field);
                                              }
                                              return field.isSame(number)
                                                         ? ComparisonModel::tr("Zoho shows what would be written.")
                                                         : ComparisonModel::tr("Zoho shows something else.");
                                          },
                                      .icon =
                                          [=](const ComparedField &field) {
                                              if (!field.isWritten()) {
                                                  return QIcon();
                                              }
                                              return field.isSame(number) ? themedIcon(u"good"_s, Severity::Good)
                                                                          : themedIcon(u"warning"_s, Severity::Warning);
                                          },
                                      .accessibleText =
                                          [=](const ComparedField &field) {
                                              if (!field.isWritten()) {
                                                  return value(field);
                                              }
                                              return (field.isSame(number) ? ComparisonModel::tr("%1, the same")
                                                                           : ComparisonModel::tr("%1, something else"))
                                                  .arg(value(field));
                                          },
                                      .titleToolTip = ComparisonModel::tr("Record %1 at Zoho").arg(recordId)};
}

QList<TableColumn<ComparedField>> comparisonColumns(const QStringList &recordIds)
{
    auto columns = QList<TableColumn<ComparedField>>{
        {.title = ComparisonModel::tr("Field"),
         .text = &ComparedField::label,
         .toolTip =
             [](const ComparedField &field) {
                 return ComparisonModel::tr("The field %1 at Zoho").arg(field.linkName);
             }},
        {.title = ComparisonModel::tr("Chosen here"),
         .text = &ComparedField::written,
         .toolTip = &ComparedField::written}};
    for (int number = 0; number < recordIds.size(); ++number) {
        const QString &id = recordIds.at(number);
        const QString title =
            recordIds.size() == 1 ? ComparisonModel::tr("At Zoho") : ComparisonModel::tr("At Zoho: %1").arg(id);
        columns += recordColumn(title, id, number);
    }
    return columns;
}

} // namespace

SearchCandidate candidateOf(const LookupView &lookup)
{
    const auto newest = std::ranges::max_element(lookup.rows, {}, &LookupRow::eventTime);
    return newest == lookup.rows.cend() ? SearchCandidate{.queueId = lookup.queueId}
                                        : SearchCandidate{.queueId = lookup.queueId,
                                                          .messageId = newest->row.messageId,
                                                          .recipientId = newest->row.recipientId,
                                                          .statusWord = newest->row.statusWord,
                                                          .eventTime = newest->eventTime};
}

CandidateModel::CandidateModel(QObject *parent) : TableModel(candidateColumns(), parent) {}

void CandidateModel::setQueueIds(const QStringList &queueIds)
{
    QList<SearchCandidate> candidates;
    for (const QString &queueId : queueIds) {
        candidates += SearchCandidate{.queueId = queueId};
    }
    setRows(candidates);
}

void CandidateModel::setCandidate(const SearchCandidate &candidate)
{
    for (int number = 0; number < rowCount(); ++number) {
        if (row(number).queueId == candidate.queueId) {
            setRow(number, candidate);
        }
    }
}

LookupRowModel::LookupRowModel(QObject *parent) : TableModel(lookupRowColumns({}, {}), parent) {}

void LookupRowModel::setLookupRows(const QList<LookupRow> &rows, const QString &webhookLogs,
                                   const QString &deliveredLogs)
{
    setTable(lookupRowColumns(webhookLogs, deliveredLogs), rows);
}

QVariant LookupRowModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::FontRole && index.isValid() && row(index.row()).chosen) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return TableModel::data(index, role);
}

AttemptModel::AttemptModel(QObject *parent) : TableModel(attemptColumns(), parent) {}

ComparisonModel::ComparisonModel(QObject *parent) : TableModel(comparisonColumns({}), parent) {}

void ComparisonModel::setFields(const QList<ComparedField> &fields, const QStringList &recordIds)
{
    setTable(comparisonColumns(recordIds), fields);
}

} // namespace statusbridge

#include "moc_lookupmodels.cpp"
