// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/searchquery.h"

#include "engine/session/enginesession.h"

#include <algorithm>

namespace statusbridge {

namespace {

Expected<SearchAnswer> withFirst(EngineSession &session, const SearchView &found)
{
    SearchAnswer answer{.found = found, .lookup = {}};
    if (found.queueIds.isEmpty()) {
        return answer;
    }
    const auto lookup = session.lookup(found.queueIds.first());
    if (!lookup) {
        return lookup.error();
    }
    answer.lookup = *lookup;
    return answer;
}

} // namespace

Expected<SearchAnswer> searchFor(EngineSession &session, const QString &text)
{
    // A queue id may begin or end with a blank; one that was pasted rather doesn't.
    const auto exact = session.find(text);
    if (!exact || !exact->queueIds.isEmpty() || text == text.trimmed()) {
        return exact.and_then([&](const SearchView &found) { return withFirst(session, found); });
    }
    return session.find(text.trimmed()).and_then([&](const SearchView &found) { return withFirst(session, found); });
}

Candidate candidateOf(const LookupView &lookup)
{
    const auto newest =
        std::max_element(lookup.rows.cbegin(), lookup.rows.cend(),
                         [](const LookupRow &one, const LookupRow &other) { return one.eventTime < other.eventTime; });
    return newest == lookup.rows.cend() ? Candidate{.queueId = lookup.queueId}
                                        : Candidate{.queueId = lookup.queueId,
                                                    .messageId = newest->row.messageId,
                                                    .recipientId = newest->row.recipientId,
                                                    .statusWord = newest->row.statusWord,
                                                    .eventTime = newest->eventTime};
}

} // namespace statusbridge
