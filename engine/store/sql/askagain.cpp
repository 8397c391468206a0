// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/askagain.h"

#include "engine/store/sql/dialect.h"

namespace statusbridge {

namespace {

constexpr QLatin1StringView longestWait("86400000");

} // namespace

QString askLater(const Dialect &dialect)
{
    return u"ask_after = %1 + 3600000 * CASE asks WHEN 0 THEN 1 WHEN 1 THEN 2 WHEN 2 THEN 4 WHEN 3 THEN 8 "
           "WHEN 4 THEN 16 ELSE 24 END, asks = asks + 1"_s.arg(dialect.now);
}

QString askAfterADay(const Dialect &dialect)
{
    return u"ask_after = %1 + %2"_s.arg(dialect.now, longestWait);
}

QString isToAsk(const QString &askAfter, const Dialect &dialect)
{
    return u"(%1 <= %2 OR %3)"_s.arg(askAfter, dialect.now, isFromClockAhead(askAfter, dialect.now));
}

QString isFromClockAhead(const QString &askAfter, const QString &now)
{
    return u"%1 > %2 + %3"_s.arg(askAfter, now, longestWait);
}

} // namespace statusbridge
