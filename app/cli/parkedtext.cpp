// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parkedtext.h"

#include "app/cli/texttable.h"
#include "app/cli/words.h"

namespace statusbridge {

QString parkedText(const QList<RecordFailure> &parked)
{
    if (parked.isEmpty()) {
        return QStringLiteral("No record is parked.\n");
    }
    QList<QStringList> rows = {{QStringLiteral("RECORD"), QStringLiteral("QUEUE ID"), QStringLiteral("PARKED SINCE"),
                                QStringLiteral("REFUSED"), QStringLiteral("ZOHO SAID")}};
    for (const auto &failure : parked) {
        const auto words = failure.zohoWords.isEmpty() ? failure.reason : failure.zohoWords;
        rows += {cell(failure.recordId), cell(failure.queueId), timeForPeople(failure.parkedAt),
                 counted(failure.streak, QStringLiteral("time"), QStringLiteral("times")), cell(words)};
    }
    return alignedColumns(rows) +
           QStringLiteral("\n\"statusbridge parked release ID\" has a record tried again by the next cycle.\n");
}

QString releasedText(int count)
{
    if (count == 0) {
        return QStringLiteral("No record was parked.\n");
    }
    return QStringLiteral("Released %1; the next cycle tries %2 again.\n")
        .arg(counted(count, QStringLiteral("record"), QStringLiteral("records")),
             count == 1 ? QStringLiteral("it") : QStringLiteral("them"));
}

} // namespace statusbridge
