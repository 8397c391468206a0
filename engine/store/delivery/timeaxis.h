// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/delivery.h"

namespace statusbridge {

//! \brief A time during which a zone's clock has the same distance to UTC.
struct OffsetSpan
{
    QDateTime begin;
    QDateTime end;
    int offsetSeconds = 0;
};

//! \brief The spans of \p zone from \p begin to \p end. Pure.
[[nodiscard]] QList<OffsetSpan> offsetSpans(const QDateTime &begin, const QDateTime &end, const QTimeZone &zone);

//! \brief The steps that a clock of \p zone shows, from the one with \p first to the one with \p last, without counts:
//! a day has 23, 24 or 25 hours, an hour begins when its minutes are 0. At most \p most, the latest. Pure.
[[nodiscard]] QList<DeliveryPeriod> periodsOf(const QDateTime &first, const QDateTime &last, DeliveryStep step,
                                              const QTimeZone &zone, int most = 100000);

//! \brief Which of \p periods has \p time; -1 if none. Pure.
[[nodiscard]] qsizetype periodAt(const QList<DeliveryPeriod> &periods, const QDateTime &time);

} // namespace statusbridge
