// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text.h"
#include "app/cli/viewtext.h"
#include "engine/status/reasoncodes.h"

namespace statusbridge {

namespace {

QString zoneTime(const QDateTime &time, const DeliveryQuestion &question, const QString &format)
{
    return time.toTimeZone(question.zone).toString(format);
}

//! A day, or an hour with its distance to UTC: a clock that is set back shows the same one twice.
QString stepText(const DeliveryPeriod &period, const DeliveryQuestion &question)
{
    return question.step == DeliveryStep::Day ? zoneTime(period.begin, question, u"yyyy-MM-dd"_s)
                                              : zoneTime(period.begin, question, u"yyyy-MM-dd HH:mm "_s) +
                                                    question.zone.displayName(period.begin, QTimeZone::OffsetName);
}

QStringList numbersOf(const DeliveryCounts &counts)
{
    return {QString::number(counts.total()), QString::number(counts.delivered), QString::number(counts.read),
            QString::number(counts.failed),  QString::number(counts.pending),   QString::number(counts.unknown)};
}

QString shareText(qint64 part, qint64 all)
{
    return all == 0 ? QString()
                    : u" (%1 %)"_s.arg(
                          QString::number(100.0 * static_cast<double>(part) / static_cast<double>(all), 'f', 1));
}

QString headText(const DeliveryReport &report, const DeliveryQuestion &question)
{
    const QString format = question.step == DeliveryStep::Day ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm"_s;
    const qint64 all = report.counts.total();
    return u"%1 from %2 to %3 (%4).\n"_s.arg(
        counted(all, u"message"_s, u"messages"_s), zoneTime(question.filter.from, question, format),
        zoneTime(question.filter.until.addMSecs(-1), question, format), QString::fromUtf8(question.zone.id()));
}

QString countsText(const DeliveryCounts &counts)
{
    const qint64 all = counts.total();
    QList<QStringList> rows;
    const auto add = [&](const QString &name, qint64 part) {
        rows += {name, QString::number(part) + shareText(part, all)};
    };
    add(u"delivered"_s, counts.delivered + counts.read);
    add(u"of these read"_s, counts.read);
    add(u"failed"_s, counts.failed);
    add(u"pending"_s, counts.pending);
    if (counts.unknown > 0) {
        add(u"with no known word"_s, counts.unknown);
    }
    return alignedColumns(rows, u"  "_s);
}

QString timesText(const DeliveryTimes &times)
{
    const auto text = [](double seconds) {
        return elapsedText(std::chrono::milliseconds(static_cast<qint64>(seconds * 1000)));
    };
    return times.messages == 0 ? QString()
                               : u"Time to delivered: half within %1, 95 of 100 within %2 (of %3).\n"_s.arg(
                                     text(times.medianSeconds), text(times.percentile95Seconds),
                                     counted(times.messages, u"message"_s, u"messages"_s));
}

QString completenessText(const DeliveryReport &report)
{
    QString text;
    if (report.withoutQueueId > 0) {
        const QString many = report.withoutQueueId < withoutQueueIdCounted ? u"statuses"_s : u"or more statuses"_s;
        text += counted(report.withoutQueueId, u"status of any time has no queue id and is"_s,
                        many + u" of any time have no queue id and are"_s) +
                u" in no number.\n"_s;
    }
    if (!report.countedAt.isValid()) {
        return text + u"No cycle has counted messages yet.\n"_s;
    }
    if (report.completeSince.isValid()) {
        text += u"Old rows are still being counted: this is complete since %1.\n"_s.arg(
            timeForPeople(report.completeSince));
    }
    if (report.withoutEventTime > 0) {
        text += u"%1 without a time of its own: the time of arrival counts.\n"_s.arg(
            counted(report.withoutEventTime, u"message is"_s, u"messages are"_s));
    }
    return text + u"Counted last at %1.\n"_s.arg(timeForPeople(report.countedAt));
}

QString tableText(const DeliveryReport &report, const DeliveryQuestion &question, std::optional<DeliveryDimension> by)
{
    const QStringList numbers = {u"TOTAL"_s, u"DELIVERED"_s, u"READ"_s, u"FAILED"_s, u"PENDING"_s, u"UNKNOWN"_s};
    QList<QStringList> rows;
    rows += QStringList(by ? toString(*by).toUpper() : toString(question.step).toUpper()) + numbers;
    if (by) {
        for (const DeliveryGroup &group : report.groups.value(*by)) {
            rows += QStringList(cell(group.value)) + numbersOf(group.counts);
        }
    } else {
        for (const DeliveryPeriod &period : report.periods) {
            rows += QStringList(stepText(period, question)) + numbersOf(period.counts);
        }
    }
    return u'\n' + alignedColumns(rows) + u"(DELIVERED is without those that were read.)\n"_s;
}

QString reasonsText(const QList<DeliveryReason> &reasons)
{
    QString text = reasons.isEmpty() ? QString() : u"\nWhy messages failed:\n"_s;
    for (const DeliveryReason &reason : reasons) {
        const bool isKnown = !reason.code.isEmpty() || !reason.words.isEmpty();
        const QString why =
            isKnown
                ? oneLine(sentenceOf(FailureReason{
                                         .provider = reason.provider, .code = reason.code, .vendorWords = reason.words})
                              .english())
                : u"no reason was told"_s;
        text += u"  %1: %2\n"_s.arg(counted(reason.messages, u"message"_s, u"messages"_s), why);
        if (const auto known = reasonCode(reason.provider, reason.code)) {
            text += u"      %1\n"_s.arg(QLatin1String(known->remedy));
        }
    }
    return text;
}

//! As RFC 4180 has it, but for the ends of lines; what a spreadsheet would take for a formula is made a text.
QString csvCell(const QString &text)
{
    const bool isFormula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    QString quoted = isFormula ? u'\'' + text : text;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString reportText(const DeliveryReport &report, const DeliveryQuestion &question, std::optional<DeliveryDimension> by)
{
    if (report.counts.total() == 0) {
        return u"There is no message in this time.\n"_s + completenessText(report);
    }
    return headText(report, question) + countsText(report.counts) + timesText(report.times) + completenessText(report) +
           tableText(report, question, by) + reasonsText(report.reasons);
}

QString reportCsv(const DeliveryReport &report, const DeliveryQuestion &question, std::optional<DeliveryDimension> by)
{
    const QString numbers = u"total,delivered,read,failed,pending,unknown\n"_s;
    QString csv = (by ? toString(*by) : u"begin,end"_s) + u',' + numbers;
    const auto time = [&](const QDateTime &at) { return at.toTimeZone(question.zone).toString(Qt::ISODate); };
    if (by) {
        for (const DeliveryGroup &group : report.groups.value(*by)) {
            csv += csvCell(oneLine(group.value)) + u',' + numbersOf(group.counts).join(u',') + u"\n"_s;
        }
        return csv;
    }
    for (const DeliveryPeriod &period : report.periods) {
        csv += time(period.begin) + u',' + time(period.end) + u',' + numbersOf(period.counts).join(u',') + u"\n"_s;
    }
    return csv;
}

} // namespace statusbridge
