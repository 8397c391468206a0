// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logfilter.h"

namespace statusbridge {

bool isAccepted(const LogRecord &record, const LogFilter &filter)
{
    if (messageLevel(record.type) < filter.least) {
        return false;
    }
    if (!filter.category.isEmpty() && record.category != filter.category) {
        return false;
    }
    return filter.text.isEmpty() || record.text.contains(filter.text, Qt::CaseInsensitive) ||
           record.category.contains(filter.text, Qt::CaseInsensitive) ||
           (record.runId > 0 && QString::number(record.runId) == filter.text);
}

} // namespace statusbridge
