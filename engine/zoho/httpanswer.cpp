// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/zoho/httpanswer.h"

#include "engine/core/literals.h"

#include <algorithm>

namespace statusbridge::zoho {

std::optional<std::chrono::milliseconds> retryAfterOf(const QByteArray &header, qint64 utcNowMs)
{
    constexpr qint64 hourMs = 3'600'000;
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    const auto date = httpDateOf(header);
    if (!isNumber && !date) {
        return std::nullopt;
    }
    const qint64 wait = isNumber ? std::clamp<qint64>(seconds, 0, hourMs) * 1000 : date->toMSecsSinceEpoch() - utcNowMs;
    return std::chrono::milliseconds(std::clamp<qint64>(wait, 0, hourMs));
}

std::optional<QDateTime> httpDateOf(const QByteArray &header)
{
    // Qt reads a zone as an offset only; HTTP writes it as GMT.
    const QString offset = QString::fromLatin1(header.trimmed()).replace(u"GMT"_s, u"+0000"_s);
    const QDateTime date = QDateTime::fromString(offset, Qt::RFC2822Date);
    return date.isValid() ? std::optional(date.toUTC()) : std::nullopt;
}

} // namespace statusbridge::zoho
