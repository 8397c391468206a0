// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/flagform.h"

#include "engine/core/literals.h"
#include "engine/store/sql/dialect.h"

namespace statusbridge {

std::optional<QString> yesAmong(const QStringList &values)
{
    QString yes;
    QString fromNo;
    for (const QString &value : values) {
        if (saysYes(value)) {
            yes = yes.isEmpty() ? value : yes;
        } else if (const QString other = flagWords().value(value); !other.isEmpty()) {
            fromNo = fromNo.isEmpty() ? other : fromNo;
        } else if (!value.isEmpty()) {
            return std::nullopt;
        }
    }
    if (yes.isEmpty()) {
        yes = fromNo;
    }
    return yes.isEmpty() || yes == u"1.0" ? u"1"_s : yes;
}

std::optional<QString> yesOfLabels(const QStringList &labels)
{
    for (const QString &label : labels) {
        if (const QString yes = flagWords().value(label); !yes.isEmpty() && labels.contains(yes)) {
            return yes;
        }
    }
    return std::nullopt;
}

} // namespace statusbridge
