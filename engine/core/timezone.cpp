// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/timezone.h"

#include "engine/core/error.h"

namespace statusbridge {

QTimeZone timeZoneOf(const QString &name)
{
    const QTimeZone zone(name.isEmpty() ? QTimeZone::systemTimeZoneId() : name.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QList<Sentence> timeZoneProblems(const QStringList &names)
{
    QList<Sentence> problems;
    for (const QString &name : names) {
        const QByteArray id = name.isEmpty() ? QTimeZone::systemTimeZoneId() : name.toUtf8();
        if (!QTimeZone(id).isValid()) {
            const Sentence problem(name.isEmpty() ? SentenceId::MachineTimeZoneUnknown : SentenceId::TimeZoneUnknown,
                                   {QString::fromUtf8(id)});
            if (!problems.contains(problem)) {
                problems += problem;
            }
        }
    }
    return problems;
}

} // namespace statusbridge
