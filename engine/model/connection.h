// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/views.h"

namespace statusbridge {

//! \brief Whether \p connection was made after \p finishedAt, the end of a run, which then says nothing of it.
//! \p answer is the last one that is kept, to whichever connection. Pure.
[[nodiscard]] inline bool isNewConnection(const std::optional<ZohoAnswer> &answer, const QString &connection,
                                          const QDateTime &finishedAt)
{
    return answer &&
           (answer->connection != connection || (finishedAt.isValid() && answer->connectedSince > finishedAt));
}

//! \brief Whether Zoho has answered nothing yet to the present connection, not even with a token: what is held may be
//! good for nothing. Pure.
[[nodiscard]] inline bool isUntried(const StatusView &view)
{
    return view.token.state == u"expired" && !view.token.expiresAt.isValid() && !view.zoho;
}

} // namespace statusbridge
