// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/timezone.h"

#include "engine/core/error.h"

#include <QDateTime>

namespace statusbridge {

namespace {

//! Not valid if it isn't known.
QTimeZone machineTimeZone()
{
    const QTimeZone zone(QTimeZone::systemTimeZoneId());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int offset = now.toLocalTime().offsetFromUtc();
    // "UTC+3" lies behind UTC to POSIX, and so to every other program here, but before it to Qt.
    const bool isTurned = zone.isValid() && offset != 0 && zone.offsetFromUtc(now) == -offset;
    return isTurned ? QTimeZone(offset) : zone;
}

} // namespace

QTimeZone timeZoneOf(const QString &name)
{
    const QTimeZone zone = name.isEmpty() ? machineTimeZone() : QTimeZone(name.toUtf8());
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
