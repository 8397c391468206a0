// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/formfields.h"

namespace statusbridge {

namespace {

//! It is asked for before the sender is known.
constexpr qsizetype mostFields = 1000;

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

} // namespace

QList<std::pair<QByteArray, QByteArray>> formFieldsOf(const QByteArray &form)
{
    QList<std::pair<QByteArray, QByteArray>> fields;
    if (form.count('&') > mostFields) {
        return fields;
    }
    const auto parts = form.split('&');
    fields.reserve(parts.size());
    for (const QByteArray &part : parts) {
        if (!part.isEmpty()) {
            const auto end = part.indexOf('=');
            fields.append(end < 0 ? std::pair(decoded(part), QByteArray())
                                  : std::pair(decoded(part.left(end)), decoded(part.mid(end + 1))));
        }
    }
    return fields;
}

} // namespace statusbridge
