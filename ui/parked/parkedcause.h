// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"
#include "ui/text/sentencetext.h"

namespace statusbridge {

//! \brief Zoho's code and words as one text; empty if it said nothing.
[[nodiscard]] inline QString zohoText(const RecordFailure &record)
{
    if (record.zohoCode == 0) {
        return record.zohoWords;
    }
    return record.zohoWords.isEmpty() ? QString::number(record.zohoCode)
                                      : u"%1: %2"_s.arg(QString::number(record.zohoCode), record.zohoWords);
}

//! \brief What records can be parked for alike: our sentence as the window words it, and what Zoho said beside the
//! record's own id.
struct ParkedCause
{
    QString reason;
    QString zohoWords = {};

    [[nodiscard]] static ParkedCause of(const RecordFailure &record)
    {
        RecordFailure nameless = record;
        nameless.zohoWords.remove(record.recordId);
        return {.reason = sentenceText(record.reason), .zohoWords = zohoText(nameless)};
    }
    bool operator==(const ParkedCause &) const = default;
};

} // namespace statusbridge
