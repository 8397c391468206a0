// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/schema/inspection.h"

namespace statusbridge {

class Ranking;
struct WebhookTables;

//! \brief Which words in the newest rows of both tables \p ranking doesn't know, with how often each is there; or that
//! it knows them all. One line a table. Errors: Database.
[[nodiscard]] Expected<StoreFindings> inspectWords(Database &database, const WebhookTables &tables,
                                                   const Ranking &ranking);

} // namespace statusbridge
