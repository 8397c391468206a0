// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parkedtext.h"

#include "app/cli/texttable.h"
#include "app/cli/words.h"

namespace statusbridge {

QString parkedText(const QList<RecordFailure> &parked)
{
    if (parked.isEmpty()) {
        return u"No record is parked.\n"_s;
    }
    QList<QStringList> rows = {{u"RECORD"_s, u"QUEUE ID"_s, u"PARKED SINCE"_s, u"REFUSED"_s, u"ZOHO SAID"_s}};
    for (const auto &failure : parked) {
        const auto words = failure.zohoWords.isEmpty() ? failure.reason : failure.zohoWords;
        rows += {cell(failure.recordId), cell(failure.queueId), timeForPeople(failure.parkedAt),
                 counted(failure.streak, u"time"_s, u"times"_s), cell(words)};
    }
    return alignedColumns(rows) +
           u"\n\"statusbridge parked release ID\" has a record tried again by the next cycle.\n"_s;
}

QString releasedText(int count)
{
    if (count == 0) {
        return u"No record was parked.\n"_s;
    }
    return u"Released %1; the next cycle tries %2 again.\n"_s.arg(counted(count, u"record"_s, u"records"_s),
                                                                  count == 1 ? u"it"_s : u"them"_s);
}

} // namespace statusbridge
