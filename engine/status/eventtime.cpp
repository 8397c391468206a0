// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/eventtime.h"

#include "engine/core/literals.h"

#include <cmath>

namespace statusbridge {

namespace {

//! Sizes that show the unit of a number: whatsapp-contract, "Timestamps".
constexpr double firstMicroseconds = 1e14;
constexpr double firstMilliseconds = 1e11;

std::optional<QDateTime> fromNumber(double number)
{
    if (!std::isfinite(number) || number <= 0 || number >= 1e18) {
        return std::nullopt;
    }
    const auto whole = static_cast<qint64>(number);
    const qint64 ms = number >= firstMicroseconds ? whole / 1000 : number >= firstMilliseconds ? whole : whole * 1000;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

//! Databases print a blank where ISO 8601 has a T, offsets as +00 or +0000, and more digits than Qt reads.
QString asStrictIso(QString text)
{
    if (text.size() > 10 && text.at(10) == u' ') {
        text[10] = u'T';
    }
    const qsizetype sign = std::max(text.indexOf(u'+', 11), text.indexOf(u'-', 11));
    if (sign > 0) {
        QString offset = text.mid(sign + 1).remove(u':');
        if (offset.size() == 2) {
            offset += u"00"_s;
        }
        text = text.left(sign).trimmed() + text.at(sign) + offset.left(2) + u':' + offset.mid(2);
    }
    return text;
}

std::optional<QDateTime> fromIso(const QString &text)
{
    QDateTime time = QDateTime::fromString(asStrictIso(text), Qt::ISODateWithMs);
    if (!time.isValid()) {
        return std::nullopt;
    }
    if (time.timeSpec() == Qt::LocalTime) {
        time = QDateTime(time.date(), time.time(), Qt::UTC);
    }
    return time.toUTC();
}

} // namespace

std::optional<QDateTime> eventTime(const QString &text, const QDateTime &now)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    const double number = trimmed.toDouble(&isNumber);
    const auto time = isNumber ? fromNumber(number) : fromIso(trimmed);
    const QDateTime earliest(QDate(2009, 1, 1), QTime(0, 0), Qt::UTC);
    if (!time || *time < earliest || *time > now.addDays(1)) {
        return std::nullopt;
    }
    return time;
}

} // namespace statusbridge
