// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/status/bodies/formtext.h"

#include <QList>

#include <algorithm>

namespace statusbridge {

namespace {

//! Providers send some thirty; a body of nothing but separators would become a hundred times its size.
constexpr qsizetype mostFields = 1000;

//! The value of a hexadecimal digit, -1 for another sign.
int hexValue(char sign)
{
    constexpr QByteArrayView lower("0123456789abcdef");
    constexpr QByteArrayView upper("0123456789ABCDEF");
    return static_cast<int>(std::max(lower.indexOf(sign), upper.indexOf(sign)));
}

//! Not QByteArray::fromPercentEncoding(), which makes something up for digits that are none.
QString decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isEscape = text.at(at) == '%' && at + 2 < text.size();
        const int high = isEscape ? hexValue(text.at(at + 1)) : -1;
        const int low = isEscape ? hexValue(text.at(at + 2)) : -1;
        if (high >= 0 && low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            at += 2;
        } else {
            bytes += text.at(at) == '+' ? ' ' : text.at(at);
        }
    }
    return QString::fromUtf8(bytes);
}

} // namespace

std::optional<QJsonObject> formFields(const QByteArray &body)
{
    if (body.count('&') > mostFields) {
        return std::nullopt;
    }
    QJsonObject fields;
    const QList<QByteArray> pairs = body.trimmed().split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype sign = pair.indexOf('=');
        if (sign <= 0) {
            continue;
        }
        const QString name = decoded(QByteArrayView(pair).first(sign));
        if (!fields.contains(name)) {
            fields.insert(name, decoded(QByteArrayView(pair).sliced(sign + 1)));
        }
    }
    return fields.isEmpty() ? std::nullopt : std::optional(fields);
}

} // namespace statusbridge
