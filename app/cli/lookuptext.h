// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief What `lookup` prints: the rows, the chosen one and why, what would be pushed, what was tried so far.
[[nodiscard]] QString lookupText(const LookupView &view);

//! \brief What `lookup --zoho` adds: each record of the queue id as Zoho shows it.
[[nodiscard]] QString zohoText(const QList<ZohoRecordView> &records);

//! \brief What `lookup` prints if several queue ids were found.
[[nodiscard]] QString searchText(const SearchView &view);

//! \brief What a search may have missed and what would help, each a line or sentence that begins with a blank.
[[nodiscard]] QString searchNotes(const SearchView &view);

} // namespace statusbridge
