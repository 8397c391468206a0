// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/suggestion.h"

#include "engine/config/suggestion.h"

namespace statusbridge {

QString didYouMean(const QString &typed, const QStringList &known, const QString &prefix)
{
    const auto best = nearest(typed, known);
    return best.isEmpty() ? QString() : QStringLiteral(" Did you mean \"%1%2\"?").arg(prefix, best);
}

} // namespace statusbridge
