// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/system/repeatedlines.h"

#include "engine/core/literals.h"

#include <algorithm>

namespace statusbridge {

namespace {

constexpr std::chrono::seconds countedFor(10);
// Different texts without end must cost neither memory nor time.
constexpr qsizetype mostLines = 100;

bool saysTheSame(const LogMessage &a, const LogMessage &b)
{
    return a.type == b.type && a.runId == b.runId && a.category == b.category && a.text == b.text;
}

} // namespace

bool RepeatedLines::isRepeated(const LogMessage &message, std::chrono::milliseconds now)
{
    if (message.type == QtInfoMsg) {
        return false; // an event, and each one counts
    }
    const auto known = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const Line &line) { return saysTheSame(line.message, message); });
    if (known != m_lines.end()) {
        ++known->more;
        return true;
    }
    m_lines.append({.message = message, .writtenAt = now});
    return false;
}

QList<LogMessage> RepeatedLines::takeDue(std::chrono::milliseconds now)
{
    const auto due = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                  [&](const Line &line) { return now - line.writtenAt < countedFor; });
    return takeFirst(std::max(due - m_lines.cbegin(), m_lines.size() - mostLines + 1));
}

QList<LogMessage> RepeatedLines::takeAll()
{
    return takeFirst(m_lines.size());
}

QList<LogMessage> RepeatedLines::takeFirst(qsizetype count)
{
    QList<LogMessage> counts;
    for (const auto &line : std::as_const(m_lines).first(std::max<qsizetype>(count, 0))) {
        if (line.more > 0) {
            counts.append(line.message);
            counts.last().text = u"… %1 more like this: %2"_s.arg(line.more).arg(line.message.text);
        }
    }
    m_lines.remove(0, std::max<qsizetype>(count, 0));
    return counts;
}

} // namespace statusbridge
