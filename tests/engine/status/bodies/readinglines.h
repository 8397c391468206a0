// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/status/bodies/bodyreader.h"

namespace statusbridge {

//! \brief \p reading as lines to compare: first the statuses, `delivered id=wamid.A queue=q to=15550001234 …`, with
//! what they tell, then the troubles, `no_word 2`.
[[nodiscard]] QStringList linesOf(const BodyReading &reading);

//! \brief The reading of \p body on a day in 2026, as lines.
[[nodiscard]] QStringList linesOf(const BodyReader &reader, const QByteArray &body);

//! \brief The day on which all tests read.
[[nodiscard]] QDateTime dayOfReading();

} // namespace statusbridge
