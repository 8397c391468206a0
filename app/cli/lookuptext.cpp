// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"
#include "app/cli/viewtext.h"
#include "engine/status/reasoncodes.h"

#include <algorithm>

namespace statusbridge {

namespace {

QStringList rowCells(const LookupRow &found)
{
    auto status = cell(found.row.statusWord);
    if (found.meaning.isEmpty()) {
        status += u" (unknown)"_s;
    } else if (found.meaning != found.row.statusWord) {
        status += u" (= %1)"_s.arg(found.meaning);
    }
    return {found.chosen ? u"*"_s : QString(),
            sectionOf(found.row.source),
            cell(found.row.id),
            status,
            found.eventTime.isValid() ? timeForPeople(found.eventTime) : cell(found.row.timestamp),
            cell(found.row.recipientId),
            found.row.open ? u"open"_s : u"done"_s,
            cell(found.row.messageId)};
}

QString rowsText(const QList<LookupRow> &found)
{
    QList<QStringList> rows = {
        {QString(), u"TABLE"_s, u"ROW"_s, u"STATUS"_s, u"TIME"_s, u"RECIPIENT"_s, u"STATE"_s, u"MESSAGE ID"_s}};
    for (const auto &row : found) {
        rows += rowCells(row);
    }
    return alignedColumns(rows);
}

QString pushText(const PlanLine &line, bool isOpen)
{
    const auto heading = isOpen ? u"\nWould be pushed, unless Zoho shows it already:\n"_s
                                : u"\nNothing is left to push; the values are:\n"_s;
    QList<QStringList> values = {{u"status"_s, cell(line.statusAfter)},
                                 {u"message id"_s, cell(line.messageId)},
                                 {u"time"_s, cell(line.timestamp)},
                                 {u"recipient"_s, cell(line.recipientId)}};
    if (!line.failureReason.isEmpty()) {
        values += {u"why it failed"_s, cell(line.failureReason)};
    }
    if (!line.failureCode.isEmpty()) {
        values += {u"its number"_s, cell(line.failureCode)};
    }
    return heading + alignedColumns(values, u"  "_s);
}

QString failureText(const RecordFailure &failure)
{
    const auto streak = counted(failure.streak, u"cycle"_s, u"cycles in a row"_s);
    auto text = failure.isParked()
                    ? u"\nRecord %1 is parked since %2, after Zoho refused it in %3."_s.arg(
                          cell(failure.recordId), timeForPeople(failure.parkedAt), streak)
                    : u"\nZoho refused record %1 in %2; it is tried again."_s.arg(cell(failure.recordId), streak);
    if (!failure.zohoWords.isEmpty()) {
        text += u" Zoho said: "_s + cell(failure.zohoWords);
    }
    return text + u'\n';
}

QString orphanText(const OrphanView &orphan)
{
    const QString since = timeForPeople(orphan.since);
    const QString next =
        orphan.isGivenUp             ? u"It is not asked for any more, unless a new row arrives or --ask is given."_s
        : !orphan.askAfter.isValid() ? u"The next cycle asks again."_s
                                     : u"Zoho is asked again after %1."_s.arg(timeForPeople(orphan.askAfter));
    switch (orphan.finding) {
    case OrphanFinding::NotListed:
        return u"\nZoho's report does not list it since %1. %2\n"_s.arg(since, next);
    case OrphanFinding::NoRecord:
        return u"\nThere is no record at Zoho yet, since %1. %2\n"_s.arg(since, next);
    case OrphanFinding::OutsideCriteria:
        return u"\nIts record at Zoho is outside the criteria since %1 and is left alone. %2\n"_s.arg(since, next);
    }
    Q_UNREACHABLE();
}

} // namespace

QString zohoText(const QList<ZohoRecordView> &records)
{
    if (records.isEmpty()) {
        return u"\nThe report at Zoho has no record of this queue id.\n"_s;
    }
    QString text;
    for (const auto &record : records) {
        QList<QStringList> rows;
        for (const auto &field : record.fields) {
            rows += {cell(field.linkName), cell(field.value)};
        }
        text += u"\nRecord %1 at Zoho shows:\n"_s.arg(cell(record.id)) + alignedColumns(rows, u"  "_s);
    }
    return text;
}

QString searchNotes(const SearchView &view)
{
    QString text = view.note.isEmpty() ? QString() : QString(u' ' + view.note.english());
    if (!view.indexes.isEmpty()) {
        text += u" To search all of them: "_s + view.indexes.join(u"; "_s) + u';';
    }
    return text;
}

QString searchText(const SearchView &view)
{
    const QString what = view.kind == SearchKind::MessageId   ? u"message id"_s
                         : view.kind == SearchKind::Recipient ? u"recipient"_s
                                                              : u"record"_s;
    QString text = u"The %1 %2 has %3, the latest first:\n"_s.arg(
        what, cell(view.text), counted(view.queueIds.size(), u"queue id"_s, u"queue ids"_s));
    for (const QString &queueId : view.queueIds) {
        text += u"  "_s + cell(queueId) + u'\n';
    }
    if (view.hasMore) {
        text += u"  … and more.\n"_s;
    }
    const QString notes = searchNotes(view).trimmed();
    return notes.isEmpty() ? text : text + notes + u'\n';
}

QString unmatchedText(const QList<LookupRow> &found)
{
    if (found.isEmpty()) {
        return u"Every status that was received or read in a body has a queue id.\n"_s;
    }
    QList<QStringList> rows = {
        {u"ROW"_s, u"STATUS"_s, u"TIME"_s, u"RECIPIENT"_s, u"MESSAGE ID"_s, u"MESSAGE FAILED"_s}};
    for (const LookupRow &each : found) {
        rows += {cell(each.row.id),
                 cell(each.row.statusWord),
                 each.eventTime.isValid() ? timeForPeople(each.eventTime) : cell(each.row.timestamp),
                 cell(each.row.recipientId),
                 cell(each.row.messageId),
                 each.row.failure ? cell(sentenceOf(*each.row.failure).english()) : QString()};
    }
    return alignedColumns(rows) + u"\nNothing tells the queue id of these; the newest come first. [queue_ids] in the "
                                  "configuration names a table that does, also for those that are here already.\n"_s;
}

QString lookupText(const LookupView &view)
{
    QString text = u"Queue id %1\n\n"_s.arg(cell(view.queueId)) + rowsText(view.rows);
    for (const LookupRow &found : view.rows) {
        if (found.row.failure) {
            text += u"\nRow %1 failed: %2\n"_s.arg(cell(found.row.id), cell(sentenceOf(*found.row.failure).english()));
            const auto known = reasonCode(found.row.failure->provider, found.row.failure->code);
            text += known ? u"  %1\n"_s.arg(QLatin1String(known->remedy)) : QString();
        }
    }
    if (!view.chosenBecause.isEmpty()) {
        text += u"\n* is chosen: %1\n"_s.arg(cell(view.chosenBecause.english()));
    }
    if (view.push) {
        const bool isOpen =
            std::any_of(view.rows.begin(), view.rows.end(), [](const auto &found) { return found.row.open; });
        text += pushText(*view.push, isOpen);
    }
    if (view.carriedOverAsDelivered) {
        text += u"\nIt was carried over as delivered; later rows are settled here without a call.\n"_s;
    }
    if (view.failure) {
        text += failureText(*view.failure);
    }
    if (view.orphan) {
        text += orphanText(*view.orphan);
    }
    const auto attempts = view.attempts.isEmpty() ? u"  none\n"_s : entriesText(view.attempts, u"  "_s);
    return text + u"\nAttempts so far:\n"_s + attempts;
}

} // namespace statusbridge
