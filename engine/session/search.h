// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/expected.h"
#include "engine/model/views.h"

namespace statusbridge {

struct Store;

//! \brief The forms in which a phone number that a person typed may stand in a table: "+1 555 000-1234" is
//! "15550001234", "+15550001234", …; nothing if \p text is no phone number. Pure.
[[nodiscard]] QStringList phoneForms(const QString &text);

//! \brief The queue ids of \p rows, the latest event first, each once, at most \p most. Pure.
[[nodiscard]] QStringList queueIdsOf(StatusRows rows, const QDateTime &now, qsizetype most);

//! \brief Adds to the failed rows of \p view why they failed, from the webhooks that were kept. Errors: Database.
[[nodiscard]] Expected<void> explainFailures(Store &store, LookupView &view);

//! \brief What EngineSession::find() does.
[[nodiscard]] Expected<SearchView> search(Store &store, const QString &text, const QDateTime &now);

//! \brief What EngineSession::findRecord() does.
[[nodiscard]] Expected<SearchView> searchRecord(Store &store, const QString &recordId);

} // namespace statusbridge
