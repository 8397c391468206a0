// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/literals.h"
#include "engine/status/eventtime.h"
#include "engine/zoho/httpanswer.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace statusbridge;

// A text is one time between 2009 and tomorrow, however it is written again, or none; a wait is at most an hour.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    const auto time = eventTime(text, now);
    require(eventTime(u' ' + text + u'\n', now) == time);
    if (time) {
        require(time->isValid() && time->timeSpec() == Qt::UTC);
        require(time->date().year() >= 2009 && *time <= now.addDays(1));
        require(eventTime(time->toString(Qt::ISODateWithMs), now) == time);
        require(eventTime(QString::number(time->toMSecsSinceEpoch()), now) == time);
    }
    const bool isSeconds = text.size() == 10 && text.front() == u'1' &&
                           std::ranges::all_of(text, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (isSeconds && text.toLongLong() <= now.toSecsSinceEpoch() && text >= u"1230768000"_s) {
        require(time && time->toSecsSinceEpoch() == text.toLongLong());
    }
    const auto wait = zoho::retryAfterOf(bytes, now.toMSecsSinceEpoch());
    require(!wait || (wait->count() >= 0 && *wait <= std::chrono::hours(1)));
    require(zoho::retryAfterOf(' ' + bytes + ' ', now.toMSecsSinceEpoch()) == wait);
    const auto date = zoho::httpDateOf(bytes);
    require(!date || (date->isValid() && date->timeSpec() == Qt::UTC));
    return 0;
}
