// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliverytext.h"

#include "ui/text/failuretext.h"
#include "ui/text/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace statusbridge {

namespace {

QString dayText(const QDateTime &local)
{
    return QLocale().toString(local.date(), u"d MMM yyyy"_s);
}

QString clockText(const QDateTime &local)
{
    return QLocale().toString(local.time(), QLocale::ShortFormat);
}

QString minuteText(const QDateTime &local)
{
    return u"%1, %2"_s.arg(dayText(local), clockText(local));
}

//! Whole days by their dates, anything else with its times.
QString timeRange(const QDateTime &from, const QDateTime &until, const QTimeZone &zone)
{
    const QDateTime begin = from.toTimeZone(zone);
    const QDateTime end = until.toTimeZone(zone);
    const bool areDays = begin == begin.date().startOfDay(zone) && end == end.date().startOfDay(zone);
    if (!areDays) {
        const QString last = begin.date() == end.date() ? clockText(end) : minuteText(end);
        return u"%1 – %2"_s.arg(minuteText(begin), last);
    }
    const QString first = dayText(begin);
    const QString last = dayText(end.addSecs(-1));
    return first == last ? first : u"%1 – %2"_s.arg(first, last);
}

FailureReason failureOf(const DeliveryReason &reason)
{
    return {.provider = reason.provider, .code = reason.code, .vendorWords = reason.words};
}

} // namespace

const QList<DeliveryState> &shownStates()
{
    static const QList<DeliveryState> states = {DeliveryState::Delivered, DeliveryState::Read, DeliveryState::Failed,
                                                DeliveryState::Pending, DeliveryState::Unknown};
    return states;
}

qint64 countOf(const DeliveryCounts &counts, DeliveryState state)
{
    switch (state) {
    case DeliveryState::Pending:
        return counts.pending;
    case DeliveryState::Delivered:
        return counts.delivered;
    case DeliveryState::Read:
        return counts.read;
    case DeliveryState::Failed:
        return counts.failed;
    case DeliveryState::Unknown:
        return counts.unknown;
    }
    Q_UNREACHABLE();
}

QString stateWords(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Pending:
        return QCoreApplication::translate("Delivery", "pending");
    case DeliveryState::Delivered:
        return QCoreApplication::translate("Delivery", "delivered");
    case DeliveryState::Read:
        return QCoreApplication::translate("Delivery", "read", "a message was");
    case DeliveryState::Failed:
        return QCoreApplication::translate("Delivery", "failed", "a message");
    case DeliveryState::Unknown:
        return QCoreApplication::translate("Delivery", "unknown word");
    }
    Q_UNREACHABLE();
}

Severity severityOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Pending:
        return Severity::Neutral;
    case DeliveryState::Delivered:
        return Severity::Good;
    case DeliveryState::Read:
        return Severity::Busy;
    case DeliveryState::Failed:
        return Severity::Bad;
    case DeliveryState::Unknown:
        return Severity::Warning;
    }
    Q_UNREACHABLE();
}

QString stateIcon(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Pending:
        return u"busy"_s;
    case DeliveryState::Read:
        return u"delivery"_s; // two ticks, as on the telephone
    case DeliveryState::Delivered:
    case DeliveryState::Failed:
    case DeliveryState::Unknown:
        break;
    }
    return severityIcon(severityOf(state));
}

QString messagesOf(const QList<DeliveryState> &states)
{
    if (states == QList{DeliveryState::Delivered, DeliveryState::Read}) {
        return QCoreApplication::translate("Delivery", "Delivered and read messages");
    }
    if (states.size() != 1) {
        return QCoreApplication::translate("Delivery", "Messages");
    }
    switch (states.first()) {
    case DeliveryState::Pending:
        return QCoreApplication::translate("Delivery", "Pending messages");
    case DeliveryState::Delivered:
        return QCoreApplication::translate("Delivery", "Delivered messages");
    case DeliveryState::Read:
        return QCoreApplication::translate("Delivery", "Read messages", "that were read");
    case DeliveryState::Failed:
        return QCoreApplication::translate("Delivery", "Failed messages");
    case DeliveryState::Unknown:
        return QCoreApplication::translate("Delivery", "Messages with unknown words");
    }
    Q_UNREACHABLE();
}

QString shareWords(qint64 part, qint64 whole)
{
    if (whole <= 0) {
        return {};
    }
    const double percent = static_cast<double>(part) * 100 / static_cast<double>(whole);
    // A few among many are not none, and all but a few are not all.
    const double shown = part > 0 && part < whole ? std::clamp(percent, 0.1, 99.9) : percent;
    return QCoreApplication::translate("Delivery", "%1 %").arg(QLocale().toString(shown, 'f', 1));
}

QString secondsWords(double seconds)
{
    if (seconds < 0) {
        return {};
    }
    constexpr double minute = 60; // from there on, no fractions are shown, and a half is rounded as in the reports
    return durationWords(
        std::chrono::milliseconds(qRound64((seconds < minute ? seconds : std::round(seconds)) * 1000)));
}

QString dimensionValueWords(const QString &value)
{
    return value.isEmpty() ? QCoreApplication::translate("Delivery", "not told") : value;
}

QString dimensionWords(DeliveryDimension dimension)
{
    switch (dimension) {
    case DeliveryDimension::Provider:
        return QCoreApplication::translate("Delivery", "Provider");
    case DeliveryDimension::Number:
        return QCoreApplication::translate("Delivery", "Number", "of a telephone");
    case DeliveryDimension::Template:
        return QCoreApplication::translate("Delivery", "Template");
    }
    Q_UNREACHABLE();
}

QString stepLabel(const DeliveryPeriod &period, DeliveryStep step, const QTimeZone &zone)
{
    const QDateTime begin = period.begin.toTimeZone(zone);
    return step == DeliveryStep::Hour ? clockText(begin) : QLocale().toString(begin.date(), u"d MMM"_s);
}

QString stepName(const DeliveryPeriod &period, DeliveryStep step, const QTimeZone &zone)
{
    const QDateTime begin = period.begin.toTimeZone(zone);
    return step == DeliveryStep::Hour ? minuteText(begin) : dayText(begin);
}

QString countsWords(const DeliveryCounts &counts)
{
    if (counts.total() == 0) {
        return QCoreApplication::translate("Delivery", "no message");
    }
    QStringList parts;
    for (const DeliveryState state : shownStates()) {
        if (state != DeliveryState::Unknown || counts.unknown > 0) {
            parts += u"%1 %2"_s.arg(stateWords(state), numberWords(countOf(counts, state)));
        }
    }
    const int total = static_cast<int>(counts.total());
    return u"%1; %2"_s.arg(QCoreApplication::translate("Delivery", "%Ln message(s)", nullptr, total),
                           parts.join(u", "_s));
}

QString periodLine(const DeliveryPeriod &period, DeliveryStep step, const QTimeZone &zone)
{
    return u"%1: %2"_s.arg(stepName(period, step, zone), countsWords(period.counts));
}

QString reasonLine(const DeliveryReason &reason)
{
    return reason.code.isEmpty() && reason.words.isEmpty()
               ? QCoreApplication::translate("Delivery", "No reason was told")
               : reasonWords(failureOf(reason));
}

QString remedyLine(const DeliveryReason &reason)
{
    return remedyWords(failureOf(reason));
}

QString filterLine(const DeliveryFilter &filter, const QTimeZone &zone)
{
    QStringList parts;
    if (filter.from.isValid() && filter.until.isValid()) {
        parts += timeRange(filter.from, filter.until, zone);
    }
    const auto add = [&parts](const QString &name, const std::optional<QString> &value) {
        if (value) {
            parts += u"%1: %2"_s.arg(name, dimensionValueWords(*value));
        }
    };
    add(dimensionWords(DeliveryDimension::Provider), filter.provider);
    add(dimensionWords(DeliveryDimension::Number), filter.number);
    add(dimensionWords(DeliveryDimension::Template), filter.messageTemplate);
    add(QCoreApplication::translate("Delivery", "Reason"), filter.reasonCode);
    return parts.join(u" · "_s);
}

QStringList reservations(const DeliveryReport &report, const QDateTime &now)
{
    QStringList sentences;
    if (report.completeSince.isValid()) {
        sentences +=
            QCoreApplication::translate("Delivery", "Complete since %1; older statuses are still being counted.")
                .arg(fullTime(report.completeSince));
    }
    if (report.withoutEventTime > 0) {
        const int messages = static_cast<int>(report.withoutEventTime);
        sentences += QCoreApplication::translate(
            "Delivery", "%Ln message(s) without a time of their own are counted when they arrived.", nullptr, messages);
    }
    if (report.withoutQueueId > 0) {
        const int statuses = static_cast<int>(report.withoutQueueId);
        sentences +=
            report.withoutQueueId < withoutQueueIdCounted
                ? QCoreApplication::translate("Delivery",
                                              "%Ln status(es) of any time have no queue id and are in no number.",
                                              nullptr, statuses)
                : QCoreApplication::translate("Delivery",
                                              "%Ln or more statuses of any time have no queue id and are in no number.",
                                              nullptr, statuses);
    }
    sentences += QCoreApplication::translate("Delivery", "Counted: %1.").arg(ageWords(report.countedAt, now));
    return sentences;
}

} // namespace statusbridge
