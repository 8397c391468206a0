// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/suggestion.h"

#include "engine/config/suggestion.h"
#include "engine/core/literals.h"

namespace statusbridge {

QString didYouMean(const QString &typed, const QStringList &known, const QString &prefix)
{
    const auto best = nearest(typed, known);
    return best.isEmpty() ? QString() : u" Did you mean \"%1%2\"?"_s.arg(prefix, best);
}

} // namespace statusbridge
