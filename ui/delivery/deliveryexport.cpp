// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliveryexport.h"

#include "engine/session/enginesession.h"
#include "ui/delivery/deliverytext.h"
#include "ui/delivery/messagesmodel.h"
#include "ui/text/failuretext.h"

#include <QCoreApplication>

#include <utility>

namespace statusbridge {

namespace {

constexpr int pageSize = 1000;

ExportColumn column(const char *key, const QString &title)
{
    return {.key = QString::fromLatin1(key), .title = title};
}

QList<ExportColumn> totalsColumns()
{
    const auto title = [](const char *text) { return QCoreApplication::translate("Delivery", text); };
    return {column("kind", title(QT_TRANSLATE_NOOP("Delivery", "Kind of total"))),
            column("from", title(QT_TRANSLATE_NOOP("Delivery", "From (UTC)"))),
            column("until", title(QT_TRANSLATE_NOOP("Delivery", "Until (UTC)"))),
            column("value", title(QT_TRANSLATE_NOOP("Delivery", "Value"))),
            column("reason", title(QT_TRANSLATE_NOOP("Delivery", "Why the messages failed"))),
            column("remedy", title(QT_TRANSLATE_NOOP("Delivery", "What to do"))),
            column("messages", title(QT_TRANSLATE_NOOP("Delivery", "Messages"))),
            column("delivered", title(QT_TRANSLATE_NOOP("Delivery", "Delivered"))),
            column("read", title(QT_TRANSLATE_NOOP("Delivery", "Read"))),
            column("failed", title(QT_TRANSLATE_NOOP("Delivery", "Failed"))),
            column("pending", title(QT_TRANSLATE_NOOP("Delivery", "Pending"))),
            column("unknown", title(QT_TRANSLATE_NOOP("Delivery", "Unknown words"))),
            column("median_seconds", title(QT_TRANSLATE_NOOP("Delivery", "Until delivered, median (s)"))),
            column("percentile95_seconds", title(QT_TRANSLATE_NOOP("Delivery", "95 % within (s)")))};
}

//! One row of totals, of which a kind may lack parts.
struct Total
{
    QString kind;
    QDateTime from;
    QDateTime until;
    QString value = {};
    DeliveryCounts counts = {};
};

ExportRow rowOf(const Total &total, const DeliveryTimes &times = {})
{
    const bool isTimed = times.messages > 0;
    return {total.kind,
            total.from,
            total.until,
            total.value,
            QVariant(),
            QVariant(),
            total.counts.total(),
            total.counts.delivered,
            total.counts.read,
            total.counts.failed,
            total.counts.pending,
            total.counts.unknown,
            isTimed ? QVariant(times.medianSeconds) : QVariant(),
            isTimed ? QVariant(times.percentile95Seconds) : QVariant()};
}

ExportRow rowOf(const DeliveryReason &reason, const DeliveryFilter &filter)
{
    const QVariant none;
    return {u"reason"_s,
            filter.from,
            filter.until,
            reason.code,
            reasonLine(reason),
            remedyLine(reason),
            reason.messages,
            none,
            none,
            reason.messages,
            none,
            none,
            none,
            none};
}

QList<ExportColumn> messageColumns()
{
    const auto title = [](const char *text) { return QCoreApplication::translate("Delivery", text); };
    return {column("first_time", title(QT_TRANSLATE_NOOP("Delivery", "First status (UTC)"))),
            column("last_time", title(QT_TRANSLATE_NOOP("Delivery", "Last status (UTC)"))),
            column("state", title(QT_TRANSLATE_NOOP("Delivery", "State"))),
            column("word", title(QT_TRANSLATE_NOOP("Delivery", "Word"))),
            column("queue_id", title(QT_TRANSLATE_NOOP("Delivery", "Queue id"))),
            column("message_id", title(QT_TRANSLATE_NOOP("Delivery", "Message id"))),
            column("recipient_id", title(QT_TRANSLATE_NOOP("Delivery", "To"))),
            column("seconds_to_delivered", title(QT_TRANSLATE_NOOP("Delivery", "Until delivered (s)"))),
            column("provider", title(QT_TRANSLATE_NOOP("Delivery", "Provider"))),
            column("number", QCoreApplication::translate("Delivery", "Number", "of a telephone")),
            column("template", title(QT_TRANSLATE_NOOP("Delivery", "Template"))),
            column("failure_code", title(QT_TRANSLATE_NOOP("Delivery", "Number of why the message failed"))),
            column("failure_reason", title(QT_TRANSLATE_NOOP("Delivery", "Why the message failed")))};
}

ExportRow rowOf(const DeliveryMessage &message)
{
    return {message.firstTime,
            message.lastTime,
            toString(message.state),
            message.word,
            message.queueId,
            message.messageId,
            message.recipientId,
            message.secondsToDelivered ? QVariant(*message.secondsToDelivered) : QVariant(),
            message.provider,
            message.number,
            message.messageTemplate,
            message.failure ? QVariant(message.failure->code) : QVariant(),
            reasonWords(message.failure)};
}

} // namespace

QList<ExportRow> totalsRows(const DeliveryReport &report, const DeliveryQuestion &question)
{
    const DeliveryFilter &filter = question.filter;
    QList<ExportRow> rows = {
        rowOf({.kind = u"all"_s, .from = filter.from, .until = filter.until, .counts = report.counts}, report.times)};
    for (const DeliveryPeriod &period : report.periods) {
        rows += rowOf(
            {.kind = toString(question.step), .from = period.begin, .until = period.end, .counts = period.counts});
    }
    for (auto groups = report.groups.cbegin(); groups != report.groups.cend(); ++groups) {
        for (const DeliveryGroup &group : *groups) {
            rows += rowOf({.kind = toString(groups.key()),
                           .from = filter.from,
                           .until = filter.until,
                           .value = group.value,
                           .counts = group.counts});
        }
    }
    for (const DeliveryReason &reason : report.reasons) {
        rows += rowOf(reason, filter);
    }
    return rows;
}

ExportRequest exportOfTotals(const DeliveryQuestion &question)
{
    return {.name = QCoreApplication::translate("Delivery", "delivery"),
            .columns = totalsColumns(),
            .pages = [question, isDone = false](EngineSession &session) mutable -> Expected<QList<ExportRow>> {
                if (std::exchange(isDone, true)) {
                    return QList<ExportRow>();
                }
                const auto report = session.deliveryReport(question);
                if (!report) {
                    return report.error();
                }
                return totalsRows(*report, question);
            }};
}

ExportRequest exportOfMessages(const DeliveryFilter &filter)
{
    return {
        .name = QCoreApplication::translate("Delivery", "messages"),
        .columns = messageColumns(),
        .pages = [filter, position = DeliveryPosition()](EngineSession &session) mutable -> Expected<QList<ExportRow>> {
            const auto page = readMessages(session, filter, position, pageSize);
            if (!page) {
                return page.error();
            }
            QList<ExportRow> rows;
            for (const ListedMessage &row : *page) {
                rows += rowOf(row.message);
                position = row.next;
            }
            return rows;
        }};
}

} // namespace statusbridge
