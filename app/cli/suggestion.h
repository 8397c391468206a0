// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace statusbridge {

//! \brief " Did you mean \"sync\"?", or nothing if none of \p known is near. \p prefix stands before the word.
[[nodiscard]] QString didYouMean(const QString &typed, const QStringList &known, const QString &prefix = {});

} // namespace statusbridge
