// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/deliveryquestion.h"

#include "engine/core/literals.h"

namespace statusbridge {

namespace {

constexpr int mostSteps = 5000;

//! Begin and end of what a text names.
struct NamedTime
{
    QDateTime begin;
    QDateTime end;
};

Expected<NamedTime> timeOf(const QString &name, const QString &text, const QTimeZone &zone)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10) {
        return NamedTime{.begin = day.startOfDay(zone).toUTC(), .end = day.addDays(1).startOfDay(zone).toUTC()};
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        return usageError(u"\"%1\" must be a day such as 2026-11-30, or a time such as 2026-11-30T08:00:00+05:30, not "
                          "\"%2\"."_s.arg(name, text));
    }
    return NamedTime{.begin = time.toUTC(), .end = time.toUTC()};
}

template <typename Enum>
std::optional<Enum> wordIn(const QString &word, Enum last)
{
    for (int each = 0; each <= static_cast<int>(last); ++each) {
        if (toString(static_cast<Enum>(each)) == word) {
            return static_cast<Enum>(each);
        }
    }
    return std::nullopt;
}

Expected<QTimeZone> zoneOf(const QString &name, const QTimeZone &usualZone)
{
    if (name.isEmpty()) {
        return usualZone;
    }
    const QTimeZone zone(name.toUtf8());
    if (!zone.isValid()) {
        return usageError(u"\"zone\" must be a time zone's name such as Asia/Kolkata or UTC, not \"%1\"."_s.arg(name));
    }
    return zone;
}

Expected<QList<DeliveryState>> statesOf(const QString &words)
{
    QList<DeliveryState> states;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto state = wordIn(word.trimmed(), lastDeliveryState);
        if (!state) {
            return usageError(
                u"\"state\" must be pending, delivered, read, failed or unknown, not \"%1\"."_s.arg(word.trimmed()));
        }
        states += *state;
    }
    return states;
}

Expected<void> addTime(DeliveryQuestion &question, const DeliveryTerms &terms, const QDateTime &now)
{
    const QDate today = now.toTimeZone(question.zone).date();
    const QString last = terms.to.isEmpty() ? today.toString(Qt::ISODate) : terms.to;
    const auto to = timeOf(u"to"_s, last, question.zone);
    if (!to) {
        return to.error();
    }
    const QDate lastDay = to->end.addMSecs(-1).toTimeZone(question.zone).date();
    const QString first = terms.from.isEmpty() ? lastDay.addDays(1 - usualDays).toString(Qt::ISODate) : terms.from;
    const auto from = timeOf(u"from"_s, first, question.zone);
    if (!from) {
        return from.error();
    }
    question.filter.from = from->begin;
    question.filter.until = to->end;
    if (question.filter.from >= question.filter.until) {
        return usageError(u"\"from\" must be before \"to\": %1 is not before %2."_s.arg(first, last));
    }
    const qint64 seconds = question.step == DeliveryStep::Hour ? 3600 : 24 * 3600;
    if (question.filter.from.secsTo(question.filter.until) / seconds > mostSteps) {
        return usageError(u"These are too many steps: at most %1 are told at once."_s.arg(mostSteps));
    }
    return {};
}

} // namespace

Expected<DeliveryQuestion> deliveryQuestionOf(const DeliveryTerms &terms, const QTimeZone &usualZone,
                                              const QDateTime &now)
{
    const auto zone = zoneOf(terms.zone, usualZone);
    const auto states = zone.and_then([&](const QTimeZone &) { return statesOf(terms.states); });
    if (!states) {
        return states.error();
    }
    const auto step = wordIn(terms.step.isEmpty() ? u"day"_s : terms.step, lastDeliveryStep);
    if (!step) {
        return usageError(u"\"step\" must be hour or day, not \"%1\"."_s.arg(terms.step));
    }
    DeliveryQuestion question{.filter = {.provider = terms.provider,
                                         .number = terms.number,
                                         .messageTemplate = terms.messageTemplate,
                                         .states = *states,
                                         .reasonCode = terms.reason},
                              .step = *step,
                              .zone = *zone};
    return addTime(question, terms, now).transform([&] { return question; });
}

QString cursorOf(const DeliveryPosition &position)
{
    return position.firstTime.isValid()
               ? QString(QString::number(position.firstTime.toMSecsSinceEpoch()) + u'.' + position.key)
               : QString();
}

Expected<DeliveryPosition> positionOf(const QString &cursor)
{
    if (cursor.isEmpty()) {
        return DeliveryPosition();
    }
    const qsizetype point = cursor.indexOf(u'.');
    const qint64 time = cursor.left(point).toLongLong();
    const QString key = cursor.mid(point + 1);
    // Each number has one form: Qt also reads one with blanks around it, or with anything behind a NUL.
    const QString canonical = QString::number(time) + u'.' + QString::number(key.toLongLong());
    if (cursor != canonical) {
        return usageError(u"\"cursor\" must be what \"next\" of the page before says, not \"%1\"."_s.arg(cursor));
    }
    return DeliveryPosition{.firstTime = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC), .key = key};
}

} // namespace statusbridge
