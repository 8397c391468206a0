// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/timezone.h"

#include "engine/core/error.h"

namespace statusbridge {

QTimeZone timeZoneOf(const QString &name)
{
    const QTimeZone zone(name.isEmpty() ? QTimeZone::systemTimeZoneId() : name.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QStringList timeZoneProblems(const QStringList &names)
{
    QStringList problems;
    for (const QString &name : names) {
        const QByteArray id = name.isEmpty() ? QTimeZone::systemTimeZoneId() : name.toUtf8();
        if (!QTimeZone(id).isValid()) {
            problems += u"The %1 \"%2\" isn't known here, so UTC takes its place: give it a name such as "
                        "\"Europe/Berlin\"%3, and see that the system has its list of time zones (tzdata)."_s.arg(
                            name.isEmpty() ? u"machine's time zone"_s : u"time zone"_s, QString::fromUtf8(id),
                            name.isEmpty() ? u", by TZ or the system's settings"_s : QString());
        }
    }
    problems.removeDuplicates();
    return problems;
}

} // namespace statusbridge
