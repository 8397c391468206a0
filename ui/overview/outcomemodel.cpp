// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/outcomemodel.h"

#include "ui/records/recordfacts.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"
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

QList<TableColumn<JournalEntry>> OutcomeModel::makeColumns()
{
    return QList<TableColumn<JournalEntry>>{
        {.title = tr("Time"), .text = [](const JournalEntry &entry) { return fullTime(entry.at); }},
        {.title = tr("Queue id"), .text = &JournalEntry::queueId},
        {.title = tr("Status"), .text = statusWords},
        {.title = tr("Outcome"),
         .text = [](const JournalEntry &entry) { return outcomeWords(entry.outcome); },
         .icon =
             [](const JournalEntry &entry) {
                 const auto severity = severityOf(entry.outcome);
                 return themedIcon(severityIcon(severity), severity);
             },
         .words = wordsOfEach(RecordOutcome::Parked, outcomeWords)},
        {.title = tr("Reason"),
         .text = [](const JournalEntry &entry) { return sentenceText(entry.reason); },
         .toolTip =
             [](const JournalEntry &entry) {
                 QStringList lines = {sentenceText(entry.reason)};
                 for (const RecordFact &fact : answerFacts(entry)) {
                     lines += u"%1: %2"_s.arg(fact.label, fact.text);
                 }
                 return lines.join(u'\n');
             }}};
}

OutcomeModel::OutcomeModel(int capacity, QObject *parent) : TableModel(makeColumns(), parent), m_capacity(capacity) {}

void OutcomeModel::add(const QList<JournalEntry> &entries)
{
    const QList<JournalEntry> fresh = entries.mid(qMax<qsizetype>(0, entries.size() - m_capacity));
    if (fresh.isEmpty()) {
        return;
    }
    QList<JournalEntry> &shown = mutableRows();
    const int tooMany = static_cast<int>(shown.size() + fresh.size()) - m_capacity;
    if (tooMany > 0) {
        const int kept = static_cast<int>(shown.size()) - tooMany;
        beginRemoveRows({}, kept, static_cast<int>(shown.size()) - 1);
        shown.resize(kept);
        endRemoveRows();
    }
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    shown = QList<JournalEntry>(fresh.crbegin(), fresh.crend()) + shown;
    endInsertRows();
}

} // namespace statusbridge

#include "moc_outcomemodel.cpp"
