// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/daynumber.h"

#include "ui/text/formatting.h"

#include <QCoreApplication>

namespace statusbridge {

HeadlineNumber carriedOverToday(const std::optional<DayAnswer> &answer, qint64 running, bool isFresh,
                                const QDateTime &now)
{
    const bool isOfToday = answer && answer->day == now.toLocalTime().date();
    const qint64 records = isOfToday ? answer->carriedOver + running : 0;
    const auto count = static_cast<int>(records); // lupdate overlooks a text whose number is an expression
    const QString caption = QCoreApplication::translate("DayNumber", "carried over today", nullptr, count);
    if (!isOfToday) {
        return {.caption = caption};
    }
    if (isFresh) {
        return {.number = records, .caption = caption};
    }
    return {.number = records,
            .caption =
                QCoreApplication::translate("DayNumber", "%1, as of %2").arg(caption, timeWords(answer->at, now))};
}

} // namespace statusbridge
