// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/recordsmodel.h"

#include "ui/records/recordcause.h"
#include "ui/text/failuretext.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
#include "ui/theme/icons.h"

namespace statusbridge {

namespace {

QString reasonText(const JournalEntry &entry)
{
    return sentenceText(entry.reason);
}

QString messageText(const JournalEntry &entry)
{
    return entry.zohoWords;
}

} // namespace

RecordsModel::RecordsModel(QObject *parent) : PagedTable([](const JournalEntry &entry) { return entry.id; }, parent)
{
    QList<TableColumn<JournalEntry>> columns = {
        {.title = tr("Outcome"),
         .text = [](const JournalEntry &entry) { return outcomeWords(entry.outcome); },
         .icon = [icons = SeverityIcons()](const JournalEntry &entry) { return icons.of(severityOf(entry.outcome)); },
         .words = wordsOfEach(RecordOutcome::Parked, outcomeWords)},
        {.title = tr("Record"), .text = &JournalEntry::recordId},
        {.title = tr("Queue id"), .text = &JournalEntry::queueId},
        {.title = tr("Status before"), .text = &JournalEntry::statusBefore},
        {.title = tr("After"), .text = &JournalEntry::statusAfter},
        // Sentences are longer than their columns.
        {.title = tr("Why"), .text = reasonText, .toolTip = reasonText},
        {.title = tr("Zoho's code"), .text = [](const JournalEntry &entry) { return codeText(entry.zohoCode); }},
        {.title = tr("Zoho's message"), .text = messageText, .toolTip = messageText},
        {.title = tr("Why the message failed"),
         .text = [](const JournalEntry &entry) { return reasonWords(entry.failure); },
         .toolTip = [](const JournalEntry &entry) { return reasonToolTip(entry.failure); }},
        {.title = tr("To"), .text = &JournalEntry::recipientId},
        {.title = tr("Time"),
         .text = [](const JournalEntry &entry) { return fullTime(entry.at); },
         .value = &JournalEntry::at},
    };
    for (auto &column : columns) {
        column.alignment = textAlignment;
    }
    setColumns(columns);
}

} // namespace statusbridge

#include "moc_recordsmodel.cpp"
