// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/records.h"

namespace statusbridge {

//! \brief Which runs are meant; an empty part leaves nothing out.
struct RunFilter
{
    QList<CycleOutcome> outcomes = {}; //!< with one of these; a run that still runs has none
    QList<RunTrigger> triggers = {};
    QDateTime from = {};  //!< started then or later
    QDateTime until = {}; //!< started before

    bool operator==(const RunFilter &) const = default;
};

//! \brief What runs can be sorted by. Ties are broken by the run's id, in the same direction.
enum class RunColumn : quint8 {
    Started,
    Duration, //!< one that is not known, such as that of a run that still runs, is the shortest
    Updated,
    Failed,
};

struct RunOrder
{
    RunColumn column = RunColumn::Started;
    bool isDescending = true;

    bool operator==(const RunOrder &) const = default;
};

//! \brief Where a page ended: made from its last run, for the next one.
struct RunPosition
{
    qint64 value = 0; //!< of the column that is sorted by
    qint64 id = 0;    //!< 0: before the first run

    [[nodiscard]] bool isValid() const { return id > 0; }
    [[nodiscard]] static RunPosition of(const Run &run, const RunOrder &order);
};

//! \brief Which entries of a run are meant; an empty part leaves nothing out.
struct JournalFilter
{
    QList<RecordOutcome> outcomes = {};
    QString text = {}; //!< part of an id, the recipient, a status or a reason, without regard to the case of A to Z
    //! The sentences whose text in the reader's language has it: reasons are stored without their text.
    QList<SentenceId> sentences = {};

    bool operator==(const JournalFilter &) const = default;
};

//! \brief What has become until now of the records that failed or were parked in a run, each counted once.
struct FailedSince
{
    int failed = 0;    //!< all of them; the sum of what follows
    int succeeded = 0; //!< a later cycle carried them over, or found that Zoho showed it
    int parked = 0;
    int waiting = 0;  //!< the next cycle tries them again
    int released = 0; //!< no longer counted against: by a person, or since Zoho lists them no more

    bool operator==(const FailedSince &) const = default;
};

//! \brief Whether the program that ran it ended before it was done, so that its end was noted by a later cycle.
[[nodiscard]] bool isEndUnseen(const Run &run);
//! \brief How long a run took in ms; nothing while it runs, and nothing if its end was not seen.
[[nodiscard]] std::optional<qint64> durationOf(const Run &run);

} // namespace statusbridge
