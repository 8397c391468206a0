// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/search.h"

#include <algorithm>

namespace statusbridge {

namespace {

Expected<SearchAnswer> withFirst(EngineDesk &desk, const SearchView &found)
{
    SearchAnswer answer{.found = found, .lookup = {}};
    if (found.queueIds.isEmpty()) {
        return answer;
    }
    const auto lookup = desk.lookup(found.queueIds.first());
    if (!lookup) {
        return lookup.error();
    }
    answer.lookup = *lookup;
    return answer;
}

} // namespace

Expected<SearchAnswer> searchFor(EngineDesk &desk, const QString &text)
{
    // A queue id may begin or end with a blank; one that was pasted rather doesn't.
    const auto exact = desk.find(text);
    if (!exact || !exact->queueIds.isEmpty() || text == text.trimmed()) {
        return exact.and_then([&](const SearchView &found) { return withFirst(desk, found); });
    }
    return desk.find(text.trimmed()).and_then([&](const SearchView &found) { return withFirst(desk, found); });
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
