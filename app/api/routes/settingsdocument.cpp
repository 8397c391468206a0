// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/settingsdocument.h"

#include "app/api/apiprogram.h"
#include "app/api/routes/routeparts.h"
#include "engine/config/crosschecks.h"
#include "engine/config/settingstable.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace statusbridge {

namespace {

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

//! Nothing if it is of a type that no setting has.
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

} // namespace

QJsonObject settingsDocument(const Settings &settings, const QMap<QString, QString> &origins)
{
    QJsonObject values;
    for (const SettingDefinition &setting : settingsTable()) {
        values.insert(setting.fullName(), jsonOfSetting(setting.read(settings)));
    }
    QJsonObject from;
    for (auto origin = origins.cbegin(); origin != origins.cend(); ++origin) {
        from.insert(origin.key(), origin.value());
    }
    return {{u"version"_s, settingsVersion(settings)}, {u"settings"_s, values}, {u"origins"_s, from}};
}

QList<JsonMember> settingsMembers()
{
    return {member("version", "string", "Stands for all of them; a change must name it."),
            objectOf("settings", "Full names and values.", {}),
            objectOf("origins", "Where those come from that aren't defaults.", {})};
}

Expected<Settings> changedSettings(const Settings &settings, const QJsonObject &wanted)
{
    Settings changed = settings;
    for (auto each = wanted.constBegin(); each != wanted.constEnd(); ++each) {
        const SettingDefinition *setting = findSetting(each.key());
        if (!setting) {
            return usageError(u"There is no setting \"%1\"."_s.arg(each.key().left(60)));
        }
        const auto value = settingFromToml(settingOfJson(each.value()), setting->defaultValue());
        const auto assigned =
            value ? setting->assign(changed, *value) : Expected<void>(setting->refusal(u"a value of another type"_s));
        if (!assigned) {
            // The caller's error here, not that of who configured the program.
            return usageError(assigned.error().message);
        }
    }
    if (const auto conflict = findConflict(changed)) {
        return usageError(conflict->message);
    }
    return changed;
}

} // namespace statusbridge
