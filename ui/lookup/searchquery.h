// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/enginesession.h"

namespace statusbridge {

//! \brief A queue id that a search has found, and of its newest row what is known already.
struct Candidate
{
    QString queueId;
    QString messageId = {};
    QString recipientId = {};
    QString statusWord = {};
    QDateTime eventTime = {}; //!< invalid: not known yet, or the row has none

    bool operator==(const Candidate &) const = default;
};

//! \brief What a search has found.
struct SearchAnswer
{
    SearchView found;
    std::optional<LookupView> lookup; //!< of the first queue id; nothing if there is none
};

//! \brief Looks for \p text as a queue id, a message id and a recipient. Blocks on the database: for
//! EngineGateway::ask(). Finding nothing is no error.
[[nodiscard]] Expected<SearchAnswer> searchFor(EngineSession &session, const QString &text);

//! \brief The newest row of \p lookup as a candidate. Pure.
[[nodiscard]] Candidate candidateOf(const LookupView &lookup);

} // namespace statusbridge
