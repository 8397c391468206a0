// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/collector/flagform.h"

#include "engine/core/literals.h"
#include "engine/store/sql/dialect.h"

#include <QHash>

namespace statusbridge {

namespace {

//! The yes that goes with the no \p text, in its case; null if it is none.
QString yesFor(const QString &text)
{
    static const QHash<QString, QString> pairs = {{u"0"_s, u"1"_s},   {u"0.0"_s, u"1"_s},  {u"false"_s, u"true"_s},
                                                  {u"f"_s, u"t"_s},   {u"no"_s, u"yes"_s}, {u"n"_s, u"y"_s},
                                                  {u"off"_s, u"on"_s}};
    const QString yes = pairs.value(text.toLower());
    if (text == text.toLower()) {
        return yes;
    }
    return text == text.toUpper() ? yes.toUpper() : yes.left(1).toUpper() + yes.mid(1);
}

} // namespace

std::optional<QString> yesAmong(const QStringList &values)
{
    QString yes;
    QString fromNo;
    for (const QString &value : values) {
        if (saysYes(value)) {
            yes = yes.isEmpty() ? value : yes;
        } else if (const QString other = yesFor(value); !other.isEmpty()) {
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
        if (const QString yes = yesFor(label); !yes.isEmpty() && labels.contains(yes)) {
            return yes;
        }
    }
    return std::nullopt;
}

} // namespace statusbridge
