// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/settingsreader.h"

#include "engine/config/settingjson.h"
#include "engine/config/settingstable.h"
#include "engine/remote/jsonreader.h"

#include <functional>

namespace statusbridge {

namespace {

void forEachDifference(const Settings &before, const Settings &wanted,
                       const std::function<void(const SettingDefinition &, const SettingValue &)> &use)
{
    for (const SettingDefinition &setting : settingsTable()) {
        if (const SettingValue value = setting.read(wanted); value != setting.read(before)) {
            use(setting, value);
        }
    }
}

} // namespace

std::optional<ServerSettings> readSettings(const QJsonObject &document)
{
    const JsonReader reader(document);
    ServerSettings found{.settings = {}, .origins = {}, .version = reader.text("version")};
    const QJsonObject values = reader.part("settings").object();
    for (auto each = values.constBegin(); each != values.constEnd(); ++each) {
        const SettingDefinition *setting = findSetting(each.key());
        if (!setting) {
            continue;
        }
        const auto value = settingFromToml(settingOfJson(each.value()), setting->defaultValue());
        if (!value) {
            return std::nullopt;
        }
        setting->write(found.settings, *value);
    }
    const QJsonObject origins = reader.part("origins").object();
    for (auto each = origins.constBegin(); each != origins.constEnd(); ++each) {
        found.origins.insert(each.key(), each.value().toString());
    }
    return found;
}

QJsonObject settingsThatDiffer(const Settings &settings, const Settings &wanted)
{
    QJsonObject values;
    forEachDifference(settings, wanted, [&](const SettingDefinition &setting, const SettingValue &value) {
        values.insert(setting.fullName(), jsonOfSetting(value));
    });
    return values;
}

Settings withDifferences(Settings settings, const Settings &before, const Settings &wanted)
{
    forEachDifference(before, wanted, [&](const SettingDefinition &setting, const SettingValue &value) {
        setting.write(settings, value);
    });
    return settings;
}

} // namespace statusbridge
