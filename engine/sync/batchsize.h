// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/target.h"
#include "engine/core/expected.h"

namespace statusbridge {

class Batching;
struct Store;
struct ZohoSettings;

//! \brief The state in which it is kept how many records one call of the Custom API takes at \p target.
[[nodiscard]] inline QString batchSizeState(const Target &target)
{
    return u"batch_size."_s + QString::number(target.key);
}

//! \brief How many records go into one call of the Custom API, as it is remembered across cycles. Cycle thread.
class BatchSize
{
public:
    //! The references must outlive it.
    BatchSize(const ZohoSettings &zoho, Store &store) : m_zoho(zoho), m_store(store) {}

    //! Errors: Database.
    [[nodiscard]] Expected<void> read();
    //! \brief Keeps what \p batching has learned.
    void remember(const Batching &batching);
    //! \brief 0 if there is none, or it is not to be used.
    [[nodiscard]] int records() const { return m_records; }

private:
    const ZohoSettings &m_zoho;
    Store &m_store;
    int m_records = 0;
    int m_kept = 0; //!< as an earlier cycle has left it; 0: none has
};

} // namespace statusbridge
