// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/jsonreader.h"

#include <QJsonArray>

#include <cmath>

namespace statusbridge {

bool JsonReader::has(const char *name) const
{
    const QJsonValue found = value(name);
    return !found.isUndefined() && !found.isNull();
}

QStringList JsonReader::texts(const char *name) const
{
    return QVariant(value(name).toArray().toVariantList()).toStringList();
}

std::chrono::milliseconds JsonReader::seconds(const char *name) const
{
    constexpr double thousand = 1000;
    return std::chrono::milliseconds(std::llround(real(name) * thousand));
}

QDateTime JsonReader::time(const char *name) const
{
    return QDateTime::fromString(text(name), Qt::ISODateWithMs).toUTC();
}

QMap<QString, int> JsonReader::counts(const char *name) const
{
    const QJsonObject object = value(name).toObject();
    QMap<QString, int> counts;
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        counts.insert(each.key(), each.value().toInt());
    }
    return counts;
}

QList<JsonReader> JsonReader::parts(const char *name) const
{
    QList<JsonReader> parts;
    const auto array = value(name).toArray();
    for (const auto &each : array) {
        parts += JsonReader(each.toObject());
    }
    return parts;
}

} // namespace statusbridge
