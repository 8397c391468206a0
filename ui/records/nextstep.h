// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"
#include "ui/commands/commandtable.h"
#include "ui/theme/severity.h"

namespace statusbridge {

//! \brief All that decides what becomes of a queue id.
struct NextStepInput
{
    LookupView lookup;
    std::optional<QList<ZohoRecordView>> zoho; //!< what Zoho showed when it was asked; nothing: it was not
    std::optional<StatusView> status;          //!< nothing: not known yet
    std::optional<Error> problem;              //!< why the state could not be read recently
    QDateTime now;
};

//! \brief What happens next to a queue id, honestly, and what a person can do about it.
struct NextStep
{
    Severity severity = Severity::Neutral;
    QString words;                    //!< one sentence or two
    std::optional<CommandId> command; //!< what helps; nothing: nothing does, or nothing has to
    bool maySoonerAsk = false;        //!< a person can make the next cycle ask Zoho, which would not by itself

    bool operator==(const NextStep &) const = default;
};

//! \brief Whether a row that counts is not marked yet, so that cycles look at the queue id. Pure.
[[nodiscard]] bool isOpen(const LookupView &lookup);

//! \brief Pure.
[[nodiscard]] NextStep nextStep(const NextStepInput &input);

} // namespace statusbridge
