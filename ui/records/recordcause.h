// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"

namespace statusbridge {

//! \brief What records can be refused for alike: our sentence as the window words it, Zoho's code, and Zoho's message
//! beside what differs from record to record.
struct RecordCause
{
    QString reason;
    int zohoCode = 0;         //!< 0: it gave none
    QString zohoMessage = {}; //!< the record's id and long numbers, such as phone numbers, are "…" in it

    [[nodiscard]] static RecordCause of(const RecordFailure &record);
    bool operator==(const RecordCause &) const = default;
};

//! \brief Parked records of one cause.
struct ParkedReason
{
    RecordCause cause;
    int records = 0;
    QDateTime oldest; //!< when the first of them was parked

    bool operator==(const ParkedReason &) const = default;
};

//! \brief The reasons among \p records, the most frequent first. Pure.
[[nodiscard]] QList<ParkedReason> reasonsOf(const QList<RecordFailure> &records);

//! \brief Zoho's code as it is shown; empty if it gave none. Pure.
[[nodiscard]] QString codeText(int zohoCode);

} // namespace statusbridge
