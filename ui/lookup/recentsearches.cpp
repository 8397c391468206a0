// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup/recentsearches.h"

namespace statusbridge {

void RecentSearches::add(const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    m_list.removeAll(text);
    m_list.prepend(text);
    if (m_list.size() > limit) {
        m_list.removeLast();
    }
}

} // namespace statusbridge
