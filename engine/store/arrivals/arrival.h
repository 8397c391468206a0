// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodyreading.h"

#include <QByteArray>

namespace statusbridge {

//! \brief A body that was received, and what was read in it.
struct ArrivedBody
{
    QString shape;         //!< as toString(BodyShape) has it
    qint64 receivedAt = 0; //!< ms since 1970 UTC
    QByteArray raw;
    BodyReading reading;
};

} // namespace statusbridge

Q_DECLARE_TYPEINFO(statusbridge::ArrivedBody, Q_RELOCATABLE_TYPE);
