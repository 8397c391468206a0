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
    QByteArray raw;        //!< empty: it is kept with another part of the body, if at all
    BodyReading reading;
    int firstPart = 0; //!< which status of the body the first one is, from 0
};

} // namespace statusbridge

Q_DECLARE_TYPEINFO(statusbridge::ArrivedBody, Q_RELOCATABLE_TYPE);
