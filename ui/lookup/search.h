// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

namespace statusbridge {

//! \brief A queue id that a search has found, with its newest row that fits.
struct Candidate
{
    QString queueId;
    QString messageId;
    QString recipientId;
    QString statusWord;
    QDateTime eventTime; //!< invalid: the row has none

    bool operator==(const Candidate &) const = default;
};

//! \brief What a search has found.
struct SearchAnswer
{
    QString text;                     //!< what was searched for
    QList<Candidate> candidates;      //!< newest first; empty: nothing was found
    std::optional<LookupView> lookup; //!< of the first candidate
    int searchedRows = 0;             //!< 0: all of them; otherwise only so many of the newest in each table
    QStringList statements;           //!< what would make the next search look at all rows
};

//! \brief Looks for \p text as a queue id, a message id and a phone number. Blocks on the database: for Desk::ask().
//! Finding nothing is no error.
[[nodiscard]] Expected<SearchAnswer> searchFor(EngineDesk &desk, const QString &text);

} // namespace statusbridge
