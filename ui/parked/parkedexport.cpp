// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parked/parkedexport.h"

#include "engine/session/enginesession.h"
#include "ui/text/failuretext.h"
#include "ui/text/sentencetext.h"

#include <QCoreApplication>

namespace statusbridge {

namespace {

ExportColumn column(const char *key, const QString &title)
{
    return {.key = QString::fromLatin1(key), .title = title};
}

QList<ExportColumn> columns()
{
    const auto title = [](const char *text) { return QCoreApplication::translate("Parked", text); };
    return {column("record_id", title(QT_TRANSLATE_NOOP("Parked", "Record"))),
            column("queue_id", title(QT_TRANSLATE_NOOP("Parked", "Queue id"))),
            column("parked_at", title(QT_TRANSLATE_NOOP("Parked", "Parked (UTC)"))),
            column("refusals_in_a_row", title(QT_TRANSLATE_NOOP("Parked", "Refusals in a row"))),
            column("first_failed", title(QT_TRANSLATE_NOOP("Parked", "First refused (UTC)"))),
            column("reason", title(QT_TRANSLATE_NOOP("Parked", "Why"))),
            column("zoho_code", title(QT_TRANSLATE_NOOP("Parked", "Zoho's code"))),
            column("zoho_words", title(QT_TRANSLATE_NOOP("Parked", "Zoho's words"))),
            column("failure_code", title(QT_TRANSLATE_NOOP("Parked", "Number of why the message failed"))),
            column("failure_reason", title(QT_TRANSLATE_NOOP("Parked", "Why the message failed")))};
}

ExportRow rowOf(const RecordFailure &record)
{
    return {record.recordId,
            record.queueId,
            record.parkedAt,
            record.streak,
            record.firstFailed,
            sentenceText(record.reason),
            record.zohoCode == 0 ? QVariant() : QVariant(record.zohoCode),
            record.zohoWords,
            record.failure ? QVariant(record.failure->code) : QVariant(),
            reasonWords(record.failure)};
}

} // namespace

ExportRequest exportOfParked(const std::optional<RecordCause> &cause)
{
    return {.name = QCoreApplication::translate("Parked", "parked-records"),
            .columns = columns(),
            .pages = [cause, isDone = false](EngineSession &session) mutable -> Expected<QList<ExportRow>> {
                QList<ExportRow> rows;
                if (std::exchange(isDone, true)) {
                    return rows;
                }
                const auto parked = session.parked();
                if (!parked) {
                    return parked.error();
                }
                for (const RecordFailure &record : *parked) {
                    if (!cause || RecordCause::of(record) == *cause) {
                        rows += rowOf(record);
                    }
                }
                return rows;
            }};
}

} // namespace statusbridge
