// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/settingsdocument.h"

#include "app/api/apiprogram.h"
#include "app/api/routes/routeparts.h"
#include "engine/config/crosschecks.h"
#include "engine/config/settingjson.h"
#include "engine/config/settingstable.h"

namespace statusbridge {

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
