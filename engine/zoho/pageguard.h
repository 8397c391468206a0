// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/zoho/reportclient.h"

#include <QSet>

namespace statusbridge::zoho {

//! \brief Notices a server that gives the same pages for ever: stop at a page that is not new.
class PageGuard
{
public:
    //! \brief Whether \p page is new: neither its cursor nor its first record was seen before.
    [[nodiscard]] bool isNew(const ReportPage &page);

private:
    QSet<QString> m_cursors;
    QSet<QString> m_firstIds;
};

} // namespace statusbridge::zoho
