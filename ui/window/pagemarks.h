// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/severity.h"
#include "ui/commands/commandtable.h"

#include <QHash>

namespace statusbridge {

struct StatusView;

//! \brief What stands beside the name of a page in the list to choose from: how much waits there.
struct PageMark
{
    QString text = {};  //!< a number, or a sign; what it says is in the words
    QString words = {}; //!< one sentence, for tool tip and screen readers
    Severity severity = Severity::Neutral;

    bool operator==(const PageMark &) const = default;
};

//! \brief The marks of all pages that have one. Pure.
//! \param view nothing is known while it is null or what it says is old
//! \param unsaved the pages with something that was typed and is not in force
[[nodiscard]] QHash<CommandId, PageMark> pageMarks(const StatusView *view, bool isCycleRunning,
                                                   const QList<CommandId> &unsaved);

} // namespace statusbridge
