// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace statusbridge {

//! \brief What was searched for since the window opened, newest first. Never written to disk: these are phone numbers
//! and ids of messages.
class RecentSearches
{
public:
    static constexpr int limit = 20;

    //! \brief Puts \p text first; the oldest one goes when there are too many.
    void add(const QString &text);
    [[nodiscard]] const QStringList &list() const { return m_list; }

private:
    QStringList m_list;
};

} // namespace statusbridge
