// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookuptext.h"

#include "app/cli/runstext.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"

#include <algorithm>

namespace statusbridge {

namespace {

QStringList rowCells(const LookupRow &found)
{
    const bool isDelivered = found.row.source == RowSource::DeliveredLogs;
    auto status = cell(found.row.statusWord);
    if (found.meaning.isEmpty()) {
        status += QStringLiteral(" (unknown)");
    } else if (found.meaning != found.row.statusWord) {
        status += QStringLiteral(" (= %1)").arg(found.meaning);
    }
    return {found.chosen ? QStringLiteral("*") : QString(),
            isDelivered ? QStringLiteral("delivered_logs") : QStringLiteral("webhook_logs"),
            cell(found.row.id),
            status,
            found.eventTime.isValid() ? timeForPeople(found.eventTime) : cell(found.row.timestamp),
            cell(found.row.recipientId),
            found.row.open ? QStringLiteral("open") : QStringLiteral("done"),
            cell(found.row.messageId)};
}

QString rowsText(const QList<LookupRow> &found)
{
    QList<QStringList> rows = {{QString(), QStringLiteral("TABLE"), QStringLiteral("ROW"), QStringLiteral("STATUS"),
                                QStringLiteral("TIME"), QStringLiteral("RECIPIENT"), QStringLiteral("STATE"),
                                QStringLiteral("MESSAGE ID")}};
    for (const auto &row : found) {
        rows += rowCells(row);
    }
    return alignedColumns(rows);
}

QString pushText(const PlanLine &line, bool isOpen)
{
    const auto heading = isOpen ? QStringLiteral("\nWould be pushed, unless Zoho shows it already:\n")
                                : QStringLiteral("\nNothing is left to push; the values are:\n");
    return heading + alignedColumns({{QStringLiteral("status"), cell(line.statusAfter)},
                                     {QStringLiteral("message id"), cell(line.messageId)},
                                     {QStringLiteral("time"), cell(line.timestamp)},
                                     {QStringLiteral("recipient"), cell(line.recipientId)}},
                                    QStringLiteral("  "));
}

QString failureText(const RecordFailure &failure)
{
    const auto streak = counted(failure.streak, QStringLiteral("cycle"), QStringLiteral("cycles in a row"));
    auto text =
        failure.isParked()
            ? QStringLiteral("\nRecord %1 is parked since %2, after Zoho refused it in %3.")
                  .arg(cell(failure.recordId), timeForPeople(failure.parkedAt), streak)
            : QStringLiteral("\nZoho refused record %1 in %2; it is tried again.").arg(cell(failure.recordId), streak);
    if (!failure.zohoWords.isEmpty()) {
        text += QStringLiteral(" Zoho said: ") + cell(failure.zohoWords);
    }
    return text + u'\n';
}

} // namespace

QString zohoText(const QList<ZohoRecordView> &records)
{
    if (records.isEmpty()) {
        return QStringLiteral("\nThe report at Zoho has no record of this queue id.\n");
    }
    QString text;
    for (const auto &record : records) {
        QList<QStringList> rows;
        for (const auto &field : record.fields) {
            rows += {cell(field.linkName), cell(field.value)};
        }
        text += QStringLiteral("\nRecord %1 at Zoho shows:\n").arg(cell(record.id)) +
                alignedColumns(rows, QStringLiteral("  "));
    }
    return text;
}

QString searchNotes(const SearchView &view)
{
    QString text = view.note.isEmpty() ? QString() : QString(u' ' + view.note);
    if (!view.indexes.isEmpty()) {
        text += QStringLiteral(" To search all of them: ") + view.indexes.join(QStringLiteral("; ")) + u';';
    }
    return withoutControls(text);
}

QString searchText(const SearchView &view)
{
    const QString what =
        view.kind == SearchKind::MessageId ? QStringLiteral("message id") : QStringLiteral("recipient");
    QString text = QStringLiteral("The %1 %2 has %3, the latest first:\n")
                       .arg(what, cell(view.text),
                            counted(view.queueIds.size(), QStringLiteral("queue id"), QStringLiteral("queue ids")));
    for (const QString &queueId : view.queueIds) {
        text += QStringLiteral("  ") + cell(queueId) + u'\n';
    }
    if (view.hasMore) {
        text += QStringLiteral("  … and more.\n");
    }
    const QString notes = searchNotes(view).trimmed();
    return notes.isEmpty() ? text : text + notes + u'\n';
}

QString lookupText(const LookupView &view)
{
    QString text = QStringLiteral("Queue id %1\n\n").arg(cell(view.queueId)) + rowsText(view.rows);
    for (const LookupRow &found : view.rows) {
        if (found.failure) {
            text += QStringLiteral("\nRow %1 failed: %2\n").arg(cell(found.row.id), cell(describe(*found.failure)));
        }
    }
    if (!view.chosenBecause.isEmpty()) {
        text += QStringLiteral("\n* is chosen: %1\n").arg(cell(view.chosenBecause));
    }
    if (view.push) {
        const bool isOpen =
            std::any_of(view.rows.begin(), view.rows.end(), [](const auto &found) { return found.row.open; });
        text += pushText(*view.push, isOpen);
    }
    if (view.carriedOverAsDelivered) {
        text += QStringLiteral("\nIt was carried over as delivered; later rows are settled here without a call.\n");
    }
    if (view.failure) {
        text += failureText(*view.failure);
    }
    const auto attempts =
        view.attempts.isEmpty() ? QStringLiteral("  none\n") : entriesText(view.attempts, QStringLiteral("  "));
    return text + QStringLiteral("\nAttempts so far:\n") + attempts;
}

} // namespace statusbridge
