// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/literals.h"

namespace statusbridge {

//! \brief "1 record", "2 records": for texts that are English only.
[[nodiscard]] inline QString counted(qint64 count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

} // namespace statusbridge
