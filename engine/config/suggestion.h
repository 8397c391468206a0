// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace statusbridge {

//! \brief The one of \p known that \p word is probably a slip of, without regard to case; empty if none is near.
[[nodiscard]] QString nearest(const QString &word, const QStringList &known);

//! \brief " Did you mean sync.interval_minutes?" for a key that is no setting; empty if nothing is near.
[[nodiscard]] QString settingSuggestion(const QString &section, const QString &key);

} // namespace statusbridge
