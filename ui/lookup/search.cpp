// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/search.h"

#include <algorithm>

namespace statusbridge {

namespace {

//! Nothing if no row has it.
Expected<std::optional<LookupView>> lookUp(EngineDesk &desk, const QString &queueId)
{
    const auto found = desk.lookup(queueId);
    if (found) {
        return std::optional(*found);
    }
    return found.error().kind == ErrorKind::NotFound ? Expected<std::optional<LookupView>>(std::nullopt)
                                                     : found.error();
}

Candidate candidateOf(const LookupView &lookup)
{
    const auto newest =
        std::max_element(lookup.rows.cbegin(), lookup.rows.cend(),
                         [](const LookupRow &one, const LookupRow &other) { return one.eventTime < other.eventTime; });
    return {.queueId = lookup.queueId,
            .messageId = newest->row.messageId,
            .recipientId = newest->row.recipientId,
            .statusWord = newest->row.statusWord,
            .eventTime = newest->eventTime};
}

} // namespace

Expected<SearchAnswer> searchFor(EngineDesk &desk, const QString &text)
{
    SearchAnswer answer;
    answer.text = text;
    // A queue id may begin or end with a blank; one that was pasted rather doesn't.
    for (const QString &queueId : {text, text.trimmed()}) {
        const auto found = lookUp(desk, queueId);
        if (!found) {
            return found.error();
        }
        if (*found) {
            answer.candidates = {candidateOf(**found)};
            answer.lookup = *found;
            return answer;
        }
    }
    return answer;
}

} // namespace statusbridge
