// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/settingsreader.h"

#include "engine/config/settingjson.h"
#include "engine/config/settingstable.h"
#include "engine/remote/jsonreader.h"

namespace statusbridge {

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
    for (const SettingDefinition &setting : settingsTable()) {
        const SettingValue value = setting.read(wanted);
        if (value != setting.read(settings)) {
            values.insert(setting.fullName(), jsonOfSetting(value));
        }
    }
    return values;
}

} // namespace statusbridge
