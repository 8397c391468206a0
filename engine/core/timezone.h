// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sentence.h"

#include <QTimeZone>

namespace statusbridge {

//! \brief The zone of an IANA name, or the machine's for an empty one; UTC in place of one that isn't known here.
[[nodiscard]] QTimeZone timeZoneOf(const QString &name);

//! \brief Says of each of \p names that timeZoneOf() takes UTC in its place, and what to do; nothing if all are known.
[[nodiscard]] QList<Sentence> timeZoneProblems(const QStringList &names);

} // namespace statusbridge
