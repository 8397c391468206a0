// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json/jsonfields.h"
#include "engine/model/audit.h"

namespace statusbridge {

//! \brief Some rows of the audit, the newest first.
struct AuditRows
{
    QList<AuditEntry> entries;
    bool mayHaveMore = false;
};

//! \brief The page of \p read: at most \p limit of them. It was read with one more than that, which tells whether there
//! is a next page.
[[nodiscard]] AuditRows auditPageOf(QList<AuditEntry> read, int limit);

//! \brief The document of a page: the same of `audit --json` and the HTTP API; `next` is null behind the last one.
[[nodiscard]] QJsonObject jsonOf(const AuditRows &page);

//! \brief Its members, as they are described to callers.
[[nodiscard]] QList<JsonMember> auditPageMembers();

} // namespace statusbridge
