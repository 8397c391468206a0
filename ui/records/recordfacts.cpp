// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordfacts.h"

#include "ui/records/comparison.h"
#include "ui/records/recordcause.h"
#include "ui/text/failuretext.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace statusbridge {

namespace {

//! Not tr(), which lupdate would take for its own and overlook the text that is in it.
QString factWords(const char *text)
{
    return QCoreApplication::translate("RecordDetail", text);
}

bool mentions(const JournalEntry &record, std::initializer_list<SentenceId> ids)
{
    return record.reason.mentions([&](SentenceId id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); });
}

QList<RecordFact> withoutEmpty(QList<RecordFact> facts)
{
    facts.removeIf([](const RecordFact &fact) { return fact.text.isEmpty(); });
    return facts;
}

QString statusText(const JournalEntry &record)
{
    if (record.statusBefore.isEmpty() || record.statusBefore == record.statusAfter) {
        return record.statusAfter;
    }
    return factWords(QT_TRANSLATE_NOOP("RecordDetail", "%1, was %2")).arg(record.statusAfter, record.statusBefore);
}

QString shownText(const ComparedField &field, int number)
{
    const QString shown = field.atZoho.value(number);
    const QString value = shown.isEmpty() ? factWords(QT_TRANSLATE_NOOP("RecordDetail", "nothing")) : shown;
    if (!field.isWritten()) {
        return value;
    }
    return field.isSame(number)
               ? factWords(QT_TRANSLATE_NOOP("RecordDetail", "%1, as a cycle would write it")).arg(value)
               : factWords(QT_TRANSLATE_NOOP("RecordDetail", "%1; a cycle would write “%2”")).arg(value, field.written);
}

} // namespace

JournalEntry entryOfFailure(const RecordFailure &failure)
{
    return {.recordId = failure.recordId,
            .queueId = failure.queueId,
            .outcome = failure.isParked() ? RecordOutcome::Parked : RecordOutcome::Failed,
            .failure = failure.failure,
            .reason = failure.reason,
            .zohoWords = failure.zohoWords,
            .zohoCode = failure.zohoCode,
            .at = failure.isParked() ? failure.parkedAt : failure.firstFailed};
}

QList<RecordFact> answerFacts(const JournalEntry &record)
{
    return withoutEmpty({{factWords(QT_TRANSLATE_NOOP("RecordDetail", "Zoho's code")), codeText(record.zohoCode)},
                         {factWords(QT_TRANSLATE_NOOP("RecordDetail", "Zoho's message")), record.zohoWords}});
}

QList<RecordFact> adviceFacts(const JournalEntry &record)
{
    return withoutEmpty(
        {{factWords(QT_TRANSLATE_NOOP("RecordDetail", "What to do")), whatHelps(record)},
         {factWords(QT_TRANSLATE_NOOP("RecordDetail", "Why the message failed")), reasonWords(record.failure)},
         {factWords(QT_TRANSLATE_NOOP("RecordDetail", "The provider's own words")),
          record.failure ? record.failure->vendorWords : QString()},
         {factWords(QT_TRANSLATE_NOOP("RecordDetail", "What helps the message")),
          record.failure ? remedyWords(*record.failure) : QString()}});
}

QList<RecordFact> identityFacts(const JournalEntry &record)
{
    const bool isSince = record.outcome == RecordOutcome::Parked && record.runId == 0;
    return withoutEmpty({{factWords(QT_TRANSLATE_NOOP("RecordDetail", "Status")), statusText(record)},
                         {factWords(QT_TRANSLATE_NOOP("RecordDetail", "Recipient")), record.recipientId},
                         {factWords(QT_TRANSLATE_NOOP("RecordDetail", "Record")), record.recordId},
                         {factWords(QT_TRANSLATE_NOOP("RecordDetail", "Message id")), record.messageId},
                         {isSince ? factWords(QT_TRANSLATE_NOOP("RecordDetail", "Parked since"))
                                  : factWords(QT_TRANSLATE_NOOP("RecordDetail", "Time")),
                          fullTime(record.at)}});
}

QList<RecordFact> shownFacts(const LookupView &lookup, const FieldNames &names, const QList<ZohoRecordView> &records)
{
    QList<RecordFact> facts;
    for (int number = 0; number < records.size(); ++number) {
        facts += RecordFact{factWords(QT_TRANSLATE_NOOP("RecordDetail", "Record")), records.at(number).id};
        for (const ComparedField &field : compare(lookup, names, records)) {
            facts += RecordFact{field.label, shownText(field, number)};
        }
    }
    return facts;
}

// Never more than is known: which field or rule it is, only Zoho's message says.
QString whatHelps(const JournalEntry &record)
{
    if (record.outcome != RecordOutcome::Failed && record.outcome != RecordOutcome::Parked) {
        return {};
    }
    if (mentions(record, {SentenceId::RecordGone})) {
        return factWords(QT_TRANSLATE_NOOP("RecordDetail",
                                           "Nothing, if the record was deleted at Zoho. If it is there, look whether "
                                           "the report's own filter leaves it out."));
    }
    if (mentions(record, {SentenceId::RecordBeingEdited})) {
        return factWords(QT_TRANSLATE_NOOP("RecordDetail", "Close the record at Zoho; the next cycle tries it again."));
    }
    if (record.zohoWords.isEmpty() && record.zohoCode == 0) {
        return {};
    }
    return record.zohoWords.isEmpty()
               ? factWords(QT_TRANSLATE_NOOP("RecordDetail", "Look at the record and its form at Zoho, mend what "
                                                             "doesn't fit, and retry it."))
               : factWords(QT_TRANSLATE_NOOP("RecordDetail", "Zoho's message says what it did not take: mend that in "
                                                             "the record or its form at Zoho, and retry it."));
}

} // namespace statusbridge
