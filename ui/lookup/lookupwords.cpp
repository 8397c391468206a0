// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/lookupwords.h"

#include "ui/text/formatting.h"

#include <QCoreApplication>

namespace statusbridge {

QString stateWords(const LookupRow &row)
{
    return row.row.open ? QCoreApplication::translate("Lookup", "open") : QCoreApplication::translate("Lookup", "done");
}

QString meaningWords(const LookupRow &row)
{
    return row.meaning.isEmpty() ? QCoreApplication::translate("Lookup", "unknown, never pushed") : row.meaning;
}

QString eventWords(const LookupRow &row)
{
    return row.eventTime.isValid() ? fullTime(row.eventTime) : row.row.timestamp;
}

QString failureWords(const RecordFailure &failure, const QDateTime &now)
{
    const QString first =
        failure.isParked()
            ? QCoreApplication::translate("Lookup", "Record %1 is parked since %2: %3")
                  .arg(failure.recordId, timeWords(failure.parkedAt, now), failure.reason)
            : QCoreApplication::translate("Lookup", "Zoho refused record %1 in %n cycle(s) in a row, first at %2: %3",
                                          nullptr, failure.streak)
                  .arg(failure.recordId, timeWords(failure.firstFailed, now), failure.reason);
    if (failure.zohoWords.isEmpty()) {
        return first;
    }
    const QString second = QCoreApplication::translate("Lookup", "Zoho's own words: %1").arg(failure.zohoWords);
    return u"%1 %2"_s.arg(first, second);
}

} // namespace statusbridge
