// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodyreading.h"

#include <QDateTime>
#include <QMap>

namespace statusbridge {

//! \brief Logs that a received body gave no status, a line at most in a minute for each kind of trouble: what a sender
//! gets wrong once, it gets wrong in all that it sends. Not what is as usual, and nothing of what the body says.
//! Belongs to one thread.
class TroubleLog
{
public:
    //! \param shape of the body, as its address writes it \param now UTC
    void note(const QString &shape, const BodyReading &reading, const QDateTime &now);

private:
    QMap<BodyTrouble, QDateTime> m_loggedAt;
};

} // namespace statusbridge
