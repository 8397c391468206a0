// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/records.h"
#include "engine/store/collector/webhookrows.h"
#include "engine/sync/duerecords.h"

#include <functional>
#include <optional>

namespace statusbridge {

struct FieldFormat;
struct Settings;
struct Store;

namespace zoho {
class ReportClient;
}

//! \brief What reading works with; all of it outlives the reading.
struct FetchParts
{
    const Settings &settings;
    Store &store;
    zoho::ReportClient &report;
    const FieldFormat &format;
    const QHash<QString, RecordFailure> &failures; //!< by record id
    FencingToken fencingToken;
    bool dryRun = false;                   //!< asks, and writes nothing
    std::optional<AskingShare> share = {}; //!< nothing: no limit is known
    QDateTime now = {};                    //!< UTC
    //! The queue ids of rows that no cycle has read yet; nothing: it is not for them alone.
    std::optional<QueueIdsByNeed> onlyNew = {};
    //! Such queue ids where it is not for them alone: of a long queue they are looked at first.
    std::function<Expected<QueueIdsByNeed>()> newest = [] { return Expected<QueueIdsByNeed>(QueueIdsByNeed()); };
    //! Called after each call with the records read so far; its error ends the reading.
    std::function<Expected<void>(int)> recordsRead;
    //! Nothing, if the cycle can do without an answer to a question about what the report doesn't list.
    std::function<Expected<void>(const Error &)> withoutAnswer;
};

} // namespace statusbridge
