// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

struct FieldNames;

// How the window words what is known of one record. Pure, but for the locale.

//! \brief A line of the detail with its label.
struct RecordFact
{
    QString label;
    QString text;

    bool operator==(const RecordFact &) const = default;
};

//! \brief A refusal that still counts, as the line of the journal that it stands for: parked since, or failed at.
[[nodiscard]] JournalEntry entryOfFailure(const RecordFailure &failure);

// Of each list, what is empty is left out.
//! \brief Zoho's code and Zoho's message.
[[nodiscard]] QList<RecordFact> answerFacts(const JournalEntry &record);
//! \brief What to do about a refusal; why the message itself failed, and what helps that.
[[nodiscard]] QList<RecordFact> adviceFacts(const JournalEntry &record);
//! \brief What it is: its status, ids, recipient and time.
[[nodiscard]] QList<RecordFact> identityFacts(const JournalEntry &record);
//! \brief What each record at Zoho shows now, field by field, beside what a cycle would write.
[[nodiscard]] QList<RecordFact> shownFacts(const LookupView &lookup, const FieldNames &names,
                                           const QList<ZohoRecordView> &records);

//! \brief What helps against what Zoho refused a record for, a sentence; empty if it refused nothing.
[[nodiscard]] QString whatHelps(const JournalEntry &record);

} // namespace statusbridge
