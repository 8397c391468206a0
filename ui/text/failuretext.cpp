// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/failuretext.h"

#include "engine/status/reasoncodes.h"
#include "ui/text/sentencetext.h"

#include <QCoreApplication>

namespace statusbridge {

QString reasonWords(const std::optional<FailureReason> &reason)
{
    if (!reason) {
        return {};
    }
    const auto known = reasonCode(reason->provider, reason->code);
    const QString meaning = known ? QCoreApplication::translate("ReasonCodes", known->meaning) : QString();
    return sentenceText(sentenceOf(*reason, meaning));
}

QString remedyWords(const FailureReason &reason)
{
    const auto known = reasonCode(reason.provider, reason.code);
    return known ? QCoreApplication::translate("ReasonCodes", known->remedy) : QString();
}

QString reasonToolTip(const std::optional<FailureReason> &reason)
{
    if (!reason) {
        return {};
    }
    QStringList lines = {reasonWords(*reason), remedyWords(*reason)};
    if (!reason->vendorWords.isEmpty()) {
        lines += QCoreApplication::translate("FailureText", "The provider's own words: %1").arg(reason->vendorWords);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace statusbridge
