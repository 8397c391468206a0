// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/enginesession.h"

#include <QItemSelection>

namespace statusbridge {

class RecordsModel;

//! \brief Rows of a run's journal, named so that they can be read again although they may not be in memory.
struct JournalRange
{
    qint64 after = 0; //!< entries above this id,
    int skip = 0;     //!< without the first ones,
    int count = 0;    //!< so many
};

[[nodiscard]] QList<JournalRange> rangesOf(const QItemSelection &selection, const RecordsModel &model);

//! \brief The ids of the records among \p ranges that failed or are parked, each once. Reads the journal by pages.
[[nodiscard]] Expected<QStringList> retryableRecords(EngineSession &session, qint64 runId, const JournalFilter &filter,
                                                     const QList<JournalRange> &ranges);

} // namespace statusbridge
