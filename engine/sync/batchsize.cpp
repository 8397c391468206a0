// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/batchsize.h"

#include "engine/config/settings.h"
#include "engine/core/logging.h"
#include "engine/store/store.h"
#include "engine/sync/batching.h"

namespace statusbridge {

Expected<void> BatchSize::read()
{
    if (!m_zoho.usesBatches()) {
        return {};
    }
    const auto kept = m_store.state.value(batchSizeState(targetOf(m_zoho)));
    const auto now = kept.and_then([this](const auto &) { return m_store.lease.now(); });
    return now.and_then([&](const QDateTime &at) {
        const qint64 age = *kept ? (*kept)->updatedAt.secsTo(at) : 0;
        m_kept = *kept ? (*kept)->value.toInt() : 0;
        m_records = batchSizeAfter(m_kept, std::chrono::seconds(age), m_zoho.batchSize);
        return Expected<void>();
    });
}

void BatchSize::remember(const Batching &batching)
{
    if (const auto size = batching.sizeToKeep(m_kept)) {
        qCInfo(lcCycle, "The Custom API is given at most %d records in a call for a day from now on.", *size);
        warnIfFailed(lcCycle, m_store.state.setValue(batchSizeState(targetOf(m_zoho)), QString::number(*size)),
                     u"The size of batches was not kept: "_s);
    }
}

} // namespace statusbridge
