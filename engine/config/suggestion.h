// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace statusbridge {

//! \brief The one of \p known that \p word is probably a slip of, without regard to case; empty if none is near.
[[nodiscard]] QString nearest(const QString &word, const QStringList &known);

//! \brief The full name of the setting that was probably meant by a key that is none; empty if nothing is near.
[[nodiscard]] QString nearestSetting(const QString &section, const QString &key);

} // namespace statusbridge
