// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/records.h"
#include "engine/status/ranking.h"
#include "engine/store/collector/webhookrows.h"

#include <QHash>
#include <QSet>

namespace statusbridge {

struct Store;

//! \brief The open queue ids that Zoho is to be asked for, and what is known of the others.
struct DueRecords
{
    QHash<QString, StatusRows> rows; //!< all rows, by queue id
    QSet<QString> again = {};        //!< of these, the ones without a record the last time
    QSet<QString> parked = {};  //!< of these, the ones with nothing but a parked record, which is looked at once a day
    QSet<QString> refused = {}; //!< of these, the ones with a record that Zoho refused the last time
    int heldBack = 0;           //!< parked records that are not looked at now
    QMap<QString, int> unknownWords = {}; //!< of all open rows that were read
    int putBack = 0;                      //!< queue ids that are left to later cycles, orphans not counted
    bool isCutByShare = false;            //!< some of these because the calls are shared out
    int unseen = 0;                       //!< of these, the ones that were not even looked at
    bool areAllKnown = true;              //!< there are no others
    bool isScanned = true;                //!< nor may be
};

//! \brief The queue ids of \p rows, what matters most first, and the newest of it first. \param last come after all
//! others. Pure.
[[nodiscard]] QStringList urgentFirst(const QHash<QString, StatusRows> &rows, const QSet<QString> &last,
                                      const Ranking &ranking, const QDateTime &now);

//! \brief Takes out of \p due all but the \p most, and \p mostAgain of those without a record the last time, that
//! matter most, so that memory does not grow with what waits: they stay due. What was refused recently comes last.
//! Pure.
void keepBounded(DueRecords &due, qsizetype most, qsizetype mostAgain, const Ranking &ranking, const QDateTime &now);

//! \brief Takes \p queueIds out of \p due, which stay due. Pure.
void putBack(DueRecords &due, const QStringList &queueIds);

//! \brief What a share of the day's calls leaves to one cycle before it asks for records.
struct AskingShare
{
    int calls = 0;   //!< of the developer API
    int records = 0; //!< how many of them could be updated
};

//! \brief Takes out of \p due what the share could not carry anyway, so that a long queue does not use the calls up by
//! being read: it is not asked for, and stays due. What matters most is kept, the newest first; what was refused
//! recently comes last, and what had no record the last time has a part of its own. Questions are asked whole, with as
//! many as go \p together. Pure.
void keepMostUrgent(DueRecords &due, const AskingShare &share, int together, const Ranking &ranking,
                    const QDateTime &now);

//! \brief Adds what is known of \p others, none of which is there yet. Pure.
void addDue(DueRecords &due, const DueRecords &others);

//! \brief Those of \p queueIds that have open rows with a known word and are not held back because they are parked.
//! \param failures of all records, by record id
//! \param again those of them that had no record the last time
//! Errors: Database, Schema.
[[nodiscard]] Expected<DueRecords> dueRecords(Store &store, const Ranking &ranking,
                                              const QHash<QString, RecordFailure> &failures,
                                              const QStringList &queueIds, const QSet<QString> &again);

} // namespace statusbridge
