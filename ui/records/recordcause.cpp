// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordcause.h"

#include "ui/text/sentencetext.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace statusbridge {

RecordCause RecordCause::of(const RecordFailure &record)
{
    static const QRegularExpression longNumber(u"[0-9]{7,}"_s);
    QString message = record.zohoWords;
    if (!record.recordId.isEmpty()) {
        message.replace(record.recordId, u"…"_s);
    }
    message.replace(longNumber, u"…"_s);
    return {.reason = sentenceText(record.reason), .zohoCode = record.zohoCode, .zohoMessage = message};
}

QList<ParkedReason> reasonsOf(const QList<RecordFailure> &records)
{
    QList<ParkedReason> reasons;
    for (const RecordFailure &record : records) {
        const RecordCause cause = RecordCause::of(record);
        auto found = std::ranges::find(reasons, cause, &ParkedReason::cause);
        if (found == reasons.end()) {
            found = reasons.insert(reasons.end(), {.cause = cause, .records = 0, .oldest = record.parkedAt});
        }
        ++found->records;
        found->oldest = std::min(found->oldest, record.parkedAt);
    }
    const auto order = [](const ParkedReason &reason) {
        return std::tuple(-reason.records, reason.cause.reason, reason.cause.zohoCode, reason.cause.zohoMessage);
    };
    std::ranges::sort(reasons, {}, order);
    return reasons;
}

QString codeText(int zohoCode)
{
    return zohoCode == 0 ? QString() : QString::number(zohoCode);
}

} // namespace statusbridge
