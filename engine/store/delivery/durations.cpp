// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/delivery/durations.h"

#include "engine/core/literals.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace statusbridge {

namespace {

constexpr int wholeSeconds = 16;
constexpr int stepsOfDoubling = 8;
constexpr int firstDoubling = 4; // 2^4 is 16

int stepOf(qint64 seconds)
{
    const auto time = static_cast<quint64>(std::max<qint64>(0, seconds));
    if (time < wholeSeconds) {
        return static_cast<int>(time);
    }
    const int doubling = static_cast<int>(std::bit_width(time)) - 1;
    const auto eighth = static_cast<int>((time >> (doubling - 3)) & 7U);
    return wholeSeconds + (doubling - firstDoubling) * stepsOfDoubling + eighth;
}

//! The middle of a step.
double secondsOf(int step)
{
    if (step < wholeSeconds) {
        return step;
    }
    const int doubling = firstDoubling + (step - wholeSeconds) / stepsOfDoubling;
    const int eighth = (step - wholeSeconds) % stepsOfDoubling;
    const double begin = std::ldexp(1.0 + eighth / 8.0, doubling);
    const double last = std::ldexp(1.0 + (eighth + 1) / 8.0, doubling) - 1; // seconds are whole
    return (begin + last) / 2;
}

} // namespace

void Durations::add(qint64 seconds, qint64 messages)
{
    const int step = stepOf(seconds);
    if ((m_messages[step] += messages) == 0) {
        m_messages.remove(step);
    }
}

void Durations::addText(QStringView text)
{
    for (const QStringView part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const int step = part.left(colon).toInt();
        if ((m_messages[step] += part.mid(colon + 1).toLongLong()) == 0) {
            m_messages.remove(step);
        }
    }
}

void Durations::add(const Durations &others)
{
    for (auto each = others.m_messages.cbegin(); each != others.m_messages.cend(); ++each) {
        if ((m_messages[each.key()] += each.value()) == 0) {
            m_messages.remove(each.key());
        }
    }
}

qint64 Durations::messages() const
{
    qint64 all = 0;
    for (const qint64 some : m_messages) {
        all += some;
    }
    return all;
}

double Durations::percentile(double part) const
{
    // The nearest rank, as a count that is at least one.
    const auto rank = std::max<qint64>(1, static_cast<qint64>(std::ceil(part * static_cast<double>(messages()))));
    qint64 before = 0;
    for (auto each = m_messages.cbegin(); each != m_messages.cend(); ++each) {
        before += each.value();
        if (before >= rank) {
            return secondsOf(each.key());
        }
    }
    return 0;
}

QString Durations::asText() const
{
    QString text;
    for (auto each = m_messages.cbegin(); each != m_messages.cend(); ++each) {
        text += (text.isEmpty() ? u""_s : u" "_s) + QString::number(each.key()) + u':' + QString::number(each.value());
    }
    return text;
}

} // namespace statusbridge
