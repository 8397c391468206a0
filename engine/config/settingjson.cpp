// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>
#include <cmath>
#include <limits>

namespace statusbridge {

QJsonValue jsonOfSetting(const SettingValue &value)
{
    if (const auto *list = std::get_if<QStringList>(&value)) {
        return QJsonArray::fromStringList(*list);
    }
    if (const auto *table = std::get_if<QMap<QString, QString>>(&value)) {
        QJsonObject object;
        for (auto each = table->cbegin(); each != table->cend(); ++each) {
            object.insert(each.key(), each.value());
        }
        return object;
    }
    if (const auto *number = std::get_if<int>(&value)) {
        return *number;
    }
    const auto *isOn = std::get_if<bool>(&value);
    return isOn ? QJsonValue(*isOn) : QJsonValue(std::get<QString>(value));
}

std::optional<SettingValue> settingOfJson(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString();
    }
    if (value.isBool()) {
        return value.toBool();
    }
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool isInt = number == std::floor(number) && std::abs(number) <= std::numeric_limits<int>::max();
        return isInt ? std::optional<SettingValue>(static_cast<int>(number)) : std::nullopt;
    }
    const auto isText = [](const QJsonValue &each) { return each.isString(); };
    if (value.isArray()) {
        const auto array = value.toArray();
        return std::all_of(array.cbegin(), array.cend(), isText)
                   ? std::optional<SettingValue>(QVariant(array.toVariantList()).toStringList())
                   : std::nullopt;
    }
    const auto object = value.toObject();
    if (!value.isObject() || !std::all_of(object.constBegin(), object.constEnd(), isText)) {
        return std::nullopt;
    }
    QMap<QString, QString> table;
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        table.insert(each.key(), each.value().toString());
    }
    return table;
}

} // namespace statusbridge
