// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/masking.h"

#include <algorithm>

namespace statusbridge {

QString maskedId(const QString &text)
{
    constexpr qsizetype shown = 4;
    return u'…' + text.right(std::min(shown, text.size() / 2));
}

} // namespace statusbridge
