// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/parkedcause.h"

#include "ui/text/sentencetext.h"

#include <algorithm>
#include <tuple>

namespace statusbridge {

QString zohoText(const RecordFailure &record)
{
    if (record.zohoCode == 0) {
        return record.zohoWords;
    }
    return record.zohoWords.isEmpty() ? QString::number(record.zohoCode)
                                      : u"%1: %2"_s.arg(QString::number(record.zohoCode), record.zohoWords);
}

ParkedCause ParkedCause::of(const RecordFailure &record)
{
    RecordFailure nameless = record;
    nameless.zohoWords.remove(record.recordId);
    return {.reason = sentenceText(record.reason), .zohoWords = zohoText(nameless)};
}

QList<ParkedReason> reasonsOf(const QList<RecordFailure> &records)
{
    QList<ParkedReason> reasons;
    for (const RecordFailure &record : records) {
        const ParkedCause cause = ParkedCause::of(record);
        auto found = std::ranges::find(reasons, cause, &ParkedReason::cause);
        if (found == reasons.end()) {
            found = reasons.insert(reasons.end(), {.cause = cause, .records = 0, .oldest = record.parkedAt});
        }
        ++found->records;
        found->oldest = std::min(found->oldest, record.parkedAt);
    }
    const auto order = [](const ParkedReason &reason) {
        return std::tuple(-reason.records, reason.cause.reason, reason.cause.zohoWords);
    };
    std::ranges::sort(reasons, {}, order);
    return reasons;
}

} // namespace statusbridge
