// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql/jsonpath.h"

#include "engine/core/literals.h"

namespace statusbridge {

QString jsonPathText(const JsonPath &path)
{
    QString text = u"$"_s;
    for (const JsonStep &step : path) {
        text += step.isElement() ? u"[%1]"_s.arg(step.index) : u".\"%1\""_s.arg(step.key);
    }
    return text;
}

} // namespace statusbridge
