// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"

namespace statusbridge {

//! \brief Zoho's code and words as one text; empty if it said nothing.
[[nodiscard]] QString zohoText(const RecordFailure &record);

//! \brief What records can be parked for alike: our sentence as the window words it, and what Zoho said beside the
//! record's own id.
struct ParkedCause
{
    QString reason;
    QString zohoWords = {};

    [[nodiscard]] static ParkedCause of(const RecordFailure &record);
    bool operator==(const ParkedCause &) const = default;
};

//! \brief Parked records of one cause.
struct ParkedReason
{
    ParkedCause cause;
    int records = 0;
    QDateTime oldest; //!< when the first of them was parked

    bool operator==(const ParkedReason &) const = default;
};

//! \brief The reasons among \p records, the most frequent first. Pure.
[[nodiscard]] QList<ParkedReason> reasonsOf(const QList<RecordFailure> &records);

} // namespace statusbridge
