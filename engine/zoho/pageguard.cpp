// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/pageguard.h"

namespace statusbridge::zoho {

bool PageGuard::isNew(const ReportPage &page)
{
    const QString firstId = page.records.isEmpty() ? QString() : page.records.constFirst().id;
    if ((!page.nextCursor.isEmpty() && m_cursors.contains(page.nextCursor)) ||
        (!firstId.isEmpty() && m_firstIds.contains(firstId))) {
        return false;
    }
    m_cursors.insert(page.nextCursor);
    m_firstIds.insert(firstId);
    return true;
}

} // namespace statusbridge::zoho
