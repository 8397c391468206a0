// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief What `runs list` prints, newest first.
[[nodiscard]] QString runsText(const QList<Run> &runs);

//! \brief What `runs show` prints: the run and every record of it.
[[nodiscard]] QString runText(const Run &run, const QList<JournalEntry> &entries);

//! \brief Records with what became of them, why, and Zoho's words.
[[nodiscard]] QString entriesText(const QList<JournalEntry> &entries, const QString &indent = {});

} // namespace statusbridge
