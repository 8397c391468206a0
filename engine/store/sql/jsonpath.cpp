// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/jsonpath.h"

namespace statusbridge {

QString jsonPathText(const JsonPath &path)
{
    QString text = QStringLiteral("$");
    for (const JsonStep &step : path) {
        text += step.isElement() ? QStringLiteral("[%1]").arg(step.index) : QStringLiteral(".\"%1\"").arg(step.key);
    }
    return text;
}

} // namespace statusbridge
