// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/newrows.h"

#include "engine/store/store.h"

namespace statusbridge {

namespace {

//! More than that in one go is more of a history, which is left to the cycles of the grid.
constexpr int mostRows = 5000;

} // namespace

NewRows::NewRows(Store &store, qint64 target) : m_store(store), m_state(u"rows_read_to.%1"_s.arg(target)) {}

Expected<void> NewRows::readNewest()
{
    const auto kept = m_store.state.value(m_state);
    const auto now = kept.and_then([this](const auto &) { return m_store.rows.newestKeys(); });
    return now.and_then([&](const SeenRows &seen) {
        m_read = *kept ? SeenRows::fromText((*kept)->value) : SeenRows();
        m_now = seen;
        return Expected<void>();
    });
}

Expected<QueueIdsByNeed> NewRows::queueIds(const QueueIdsByNeed &added, const QStringList &changed)
{
    const auto since =
        m_read.isKnown ? m_store.rows.queueIdsSince(m_read, mostRows) : Expected<QueueIdsByNeed>(QueueIdsByNeed());
    return since.and_then([&](QueueIdsByNeed found) {
        found.unite(added);
        return m_store.rows.needOf(changed).transform([&](const QueueIdsByNeed &needs) {
            found.unite(needs);
            return found;
        });
    });
}

Expected<void> NewRows::noteRead()
{
    return m_now.isKnown && m_now != m_read ? m_store.state.setValue(m_state, m_now.toText()) : Expected<void>();
}

} // namespace statusbridge
