// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/comparison.h"
#include "ui/records/nextstep.h"
#include "ui/records/recordfacts.h"
#include "ui/records/recordquestions.h"

#include <QPalette>

namespace statusbridge {

//! \brief What is known of a record that is shown.
struct RecordState
{
    JournalEntry record;
    std::optional<RecordHistory> history; //!< nothing: not known yet, or not now
    std::optional<Error> problem;         //!< why something that was asked for was not done
    ZohoLookup zoho;
};

//! \brief A part of what is known of a record, under a heading.
struct RecordSection
{
    QString heading = {}; //!< empty: none
    QList<RecordFact> facts = {};
    QString note = {}; //!< what there is to say instead of facts

    bool operator==(const RecordSection &) const = default;
};

//! \brief What cycles did, in the order of \p attempts. The label of each is its time, cycle and outcome. Pure.
[[nodiscard]] QList<RecordFact> attemptFacts(const QList<JournalEntry> &attempts);

//! \brief All that there is to say, the most important first: why, in our words and in Zoho's, what to do and what
//! happens next; what it is; what Zoho shows, if it was asked; what cycles did. Pure.
//! \param next what decides what happens next; nothing while that is not known
[[nodiscard]] QList<RecordSection> sectionsOf(const RecordState &state, const std::optional<NextStepInput> &next,
                                              const FieldNames &names);

//! \brief All \p sections as HTML, which is only ours: what is foreign is plain text in it. Pure.
[[nodiscard]] QString recordHtml(const QList<RecordSection> &sections, const QPalette &palette);

} // namespace statusbridge
