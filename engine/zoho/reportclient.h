// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/zoho/reportrecord.h"

#include <functional>

namespace statusbridge {
struct FieldNames;
struct ZohoSettings;
} // namespace statusbridge

namespace statusbridge::zoho {

class RequestQueue;

//! \brief One page of a report.
struct ReportPage
{
    QList<ReportRecord> records;
    QString nextCursor; //!< empty on the last page
};

//! \brief Reads and writes the records of one report (Creator REST API v2.1).
//!
//! Knows URLs, criteria and fields; retry, pace and quota are the queue's. Lives on the cycle thread.
class ReportClient
{
public:
    ReportClient(RequestQueue &queue, const ZohoSettings &zoho, const FieldNames &fields);

    //! \brief The page behind \p cursor (empty: the first) of the records that match the configured criteria.
    //! Blocks in a local event loop. An empty report is an empty page.
    [[nodiscard]] Expected<ReportPage> fetchPage(const QString &cursor);

    //! \brief The records with these ids, whatever their status; an id that is missing is not there (any more).
    //! Blocks in a local event loop; asks for up to 100 ids a call.
    [[nodiscard]] Expected<QList<ReportRecord>> fetchByIds(const QStringList &ids);

    //! \brief Writes \p values; \p done is called later on this thread, exactly once, when Zoho's body said 3000, or
    //! with the error. OutcomeUnknown: it left and no answer came.
    void update(const QString &recordId, const RecordValues &values, std::function<void(Expected<void>)> done);

    //! \brief Whether \p queueId or \p criteria can be sent inside criteria: quotes and backslashes can't be escaped.
    [[nodiscard]] static bool canStandInCriteria(const QString &text);

private:
    RequestQueue &m_queue;
};

} // namespace statusbridge::zoho
