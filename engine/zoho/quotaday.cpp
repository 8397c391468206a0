// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/quotaday.h"

#include <QLocale>

#include <algorithm>

namespace statusbridge::zoho {

QuotaDay quotaDayAt(const QDateTime &utc, const QTimeZone &zone)
{
    const QDate date = utc.toTimeZone(zone).date();
    // Not 24 hours: a day with a clock change is shorter or longer, and may not begin at 00:00.
    return {.date = date, .endsAt = date.addDays(1).startOfDay(zone).toUTC()};
}

QDateTime resetToCome(const QDateTime &until, const QDateTime &now)
{
    // A day with a clock change has 25 hours.
    return until > now && until <= now.addSecs(qint64(25) * 3600) ? until : QDateTime();
}

QDateTime resetAfter(const QDateTime &now, const QDateTime &endOfDay, const QDateTime &seen)
{
    if (!seen.isValid()) {
        return endOfDay;
    }
    const QDateTime today(now.toUTC().date(), seen.toUTC().time(), Qt::UTC);
    return std::min(endOfDay, today > now ? today : today.addDays(1));
}

Error quotaError(const QDateTime &until, const QDateTime &utcNow, const QTimeZone &zone, int ourLimit)
{
    const QString reset = QLocale::c().toString(until.toTimeZone(zone), u"d MMM yyyy HH:mm"_s) +
                          u" (%1)"_s.arg(QString::fromUtf8(zone.id()));
    const QString used = ourLimit > 0 ? u"The %1 calls that [sync] daily_calls allows are used up"_s.arg(ourLimit)
                                      : u"Zoho's API calls of the day are used up"_s;
    return {.kind = ErrorKind::QuotaExhausted,
            .message = used + (ourLimit > 0 ? u"; they are reset on %1."_s
                                            : u"; they are reset on %1, as far as is known, and each cycle until then "
                                              "asks with one call."_s)
                                  .arg(reset),
            .retryAfter = std::chrono::milliseconds(std::max<qint64>(0, utcNow.msecsTo(until)))};
}

} // namespace statusbridge::zoho
