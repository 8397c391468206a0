// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/appstate.h"
#include "ui/commands/commandtable.h"
#include "ui/records/recordcause.h"
#include "ui/theme/severity.h"

namespace statusbridge {

//! \brief All that decides what needs a person.
struct NeedsInput
{
    std::optional<StatusView> view = {}; //!< nothing: not known yet
    AppState appState = {};              //!< of the same moment
    bool isFresh = false;                //!< the database answered last time: what \c view says holds
    QList<ParkedReason> parked = {};     //!< of the parked records, the most frequent first; empty: not known yet
    int withoutQueueId = 0;              //!< statuses that have none, as far as they were looked for
    bool isSetUp = true;                 //!< false: the settings don't say yet where at Zoho the records are
    QString apiProblem = {};             //!< why the HTTP API does not listen; empty if it does or is off
    QDateTime now = {};
};

//! \brief One thing that does not go on without a person, and the one button that leads to it or does it.
struct Need
{
    Severity severity = Severity::Neutral;
    QString title = {};      //!< what it is
    QString detail = {};     //!< what it means, or what the other side said
    QString buttonText = {}; //!< without a mnemonic, as there may be many of them; empty: the command's own
    CommandId command = CommandId::ShowSettings;
    QString setting = {}; //!< to be shown, if the command is to show the settings; empty: none in particular
    qint64 runId = 0;     //!< to be shown, if the command is to show the cycles

    bool operator==(const Need &) const = default;
};

//! \brief How many statuses without a queue id are looked for at most.
inline constexpr int withoutQueueIdLimit = 100;

//! \brief What needs a person, the gravest first. What passes by itself is not among it. While the database does not
//! answer, only that is: what was known before may be over. Pure.
[[nodiscard]] QList<Need> needsOf(const NeedsInput &input);

//! \brief What stands beside their number: "need you". Pure.
[[nodiscard]] QString needsCaption(qsizetype count);

} // namespace statusbridge
