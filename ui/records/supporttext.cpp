// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/supporttext.h"

#include "engine/core/visibletext.h"
#include "ui/records/comparison.h"
#include "ui/records/recordfacts.h"
#include "ui/text/failuretext.h"
#include "ui/text/formatting.h"
#include "ui/text/sentencetext.h"

#include <QCoreApplication>

namespace statusbridge {

namespace {

//! Not tr(), which lupdate would take for its own and overlook the text that is in it.
QString translated(const char *text)
{
    return QCoreApplication::translate("SupportText", text);
}

//! Foreign text must not break the lines of the ticket.
QString cell(const QString &text)
{
    return text.isEmpty() ? u"-"_s : visibleText(text);
}

QStringList rowLines(const LookupView &lookup, const Settings &settings)
{
    QStringList lines;
    for (const LookupRow &row : lookup.rows) {
        const QString table = row.row.source == RowSource::DeliveredLogs ? settings.deliveredLogs.table
                              : row.row.source == RowSource::WebhookLogs ? settings.webhookLogs.table
                                                                         : u"statusbridge_statuses"_s;
        const QString line = QStringList{cell(eventWords(row)),          cell(row.row.statusWord),
                                         cell(meaningWords(row)),        stateWords(row),
                                         cell(row.row.recipientId),      cell(row.row.messageId),
                                         cell(table + u' ' + row.row.id)}
                                 .join(u" | "_s);
        lines += u"  %1"_s.arg(line);
        if (row.row.failure) {
            lines.last() += u" | %1"_s.arg(cell(reasonWords(*row.row.failure)));
        }
        if (row.chosen) {
            lines.last() += u" | %1"_s.arg(translated(QT_TRANSLATE_NOOP("SupportText", "chosen")));
        }
    }
    return lines;
}

QStringList valueLines(const NextStepInput &input, const Settings &settings)
{
    const QList<ZohoRecordView> records = input.zoho.value_or(QList<ZohoRecordView>());
    QStringList lines;
    for (const ComparedField &field : compare(input.lookup, settings.fields, records)) {
        lines += u"  %1 (%2): %3"_s.arg(field.label, field.linkName, cell(field.written));
        for (int number = 0; number < records.size(); ++number) {
            lines += u"    "_s + translated(QT_TRANSLATE_NOOP("SupportText", "record %1 at Zoho shows: %2"))
                                     .arg(records.at(number).id, cell(field.atZoho.value(number)));
        }
    }
    if (input.zoho && records.isEmpty()) {
        lines += u"  "_s +
                 translated(QT_TRANSLATE_NOOP("SupportText", "The report at Zoho has no record with this queue id."));
    }
    return lines;
}

QStringList attemptLines(const QList<JournalEntry> &attempts)
{
    QStringList lines;
    for (const JournalEntry &entry : attempts) {
        lines += u"  "_s + translated(QT_TRANSLATE_NOOP("SupportText", "%1, cycle %2, record %3: %4. %5"))
                               .arg(fullTime(entry.at), QString::number(entry.runId), cell(entry.recordId),
                                    outcomeWords(entry.outcome), cell(sentenceText(entry.reason)));
        for (const RecordFact &fact : answerFacts(entry)) {
            lines += u"    %1: %2"_s.arg(fact.label, cell(fact.text));
        }
    }
    return lines;
}

QStringList section(const QString &title, const QStringList &lines)
{
    return lines.isEmpty() ? QStringList() : QStringList{QString(), title} + lines;
}

} // namespace

QString stateWords(const LookupRow &row)
{
    return row.row.open ? QCoreApplication::translate("Lookup", "open") : QCoreApplication::translate("Lookup", "done");
}

QString meaningWords(const LookupRow &row)
{
    return row.meaning.isEmpty() ? QCoreApplication::translate("Lookup", "unknown, never pushed") : row.meaning;
}

QString eventWords(const LookupRow &row)
{
    return row.eventTime.isValid() ? fullTime(row.eventTime) : row.row.timestamp;
}

QString failureWords(const RecordFailure &failure, const QDateTime &now)
{
    const QString first =
        failure.isParked()
            ? QCoreApplication::translate("Lookup", "Record %1 is parked since %2: %3")
                  .arg(failure.recordId, timeWords(failure.parkedAt, now), sentenceText(failure.reason))
            : QCoreApplication::translate("Lookup", "Zoho refused record %1 in %Ln cycle(s) in a row, first at %2: %3",
                                          nullptr, failure.streak)
                  .arg(failure.recordId, timeWords(failure.firstFailed, now), sentenceText(failure.reason));
    const JournalEntry entry = entryOfFailure(failure);
    QStringList lines = {first};
    for (const RecordFact &fact : answerFacts(entry) + adviceFacts(entry)) {
        lines += u"%1: %2"_s.arg(fact.label, fact.text);
    }
    return lines.join(u'\n');
}

QString supportText(const NextStepInput &input, const Settings &settings)
{
    const LookupView &lookup = input.lookup;
    const QString asOf = fullTime(input.now);
    QStringList lines = {
        translated(QT_TRANSLATE_NOOP("SupportText", "Queue id %1, as of %2")).arg(cell(lookup.queueId), asOf),
        translated(QT_TRANSLATE_NOOP("SupportText", "What happens next: %1")).arg(cell(nextStep(input).words))};
    if (lookup.failure) {
        for (const QString &line : failureWords(*lookup.failure, input.now).split(u'\n')) {
            lines += cell(line);
        }
    }
    lines += section(
        translated(QT_TRANSLATE_NOOP("SupportText", "Rows (time, status word, counts as, state, recipient, message id, "
                                                    "table and row):")),
        rowLines(lookup, settings));
    if (!lookup.chosenBecause.isEmpty()) {
        lines += u"  "_s + translated(QT_TRANSLATE_NOOP("SupportText", "Why that one: %1"))
                               .arg(cell(sentenceText(lookup.chosenBecause)));
    }
    if (lookup.push || input.zoho) {
        lines += section(translated(QT_TRANSLATE_NOOP("SupportText", "Values for Zoho:")), valueLines(input, settings));
    }
    lines +=
        section(translated(QT_TRANSLATE_NOOP("SupportText", "Attempts, newest first:")), attemptLines(lookup.attempts));
    return lines.join(u'\n') + u'\n';
}

} // namespace statusbridge
