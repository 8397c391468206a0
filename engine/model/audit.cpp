// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/audit.h"

#include "engine/core/masking.h"

#include <QRegularExpression>

namespace statusbridge {

QString withMaskedPhoneNumbers(const QString &text)
{
    static const QRegularExpression number(u"(?<![0-9])[0-9]{7,15}(?![0-9])"_s);
    QString masked;
    qsizetype end = 0;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        masked += text.mid(end, match.capturedStart() - end) + maskedId(match.captured());
        end = match.capturedEnd();
    }
    return masked + text.mid(end);
}

} // namespace statusbridge
