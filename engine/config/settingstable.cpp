// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"

#include "engine/config/settingrow.h"

namespace statusbridge {

const QList<SettingDefinition> &settingsTable()
{
    static const QList<SettingDefinition> table =
        settingrow::zohoRows() + settingrow::engineRows() + settingrow::programRows();
    return table;
}

const SettingDefinition *findSetting(const QString &fullName)
{
    for (const SettingDefinition &definition : settingsTable()) {
        if (definition.fullName() == fullName) {
            return &definition;
        }
    }
    return nullptr;
}

QStringList settingSections()
{
    QStringList sections;
    for (const SettingDefinition &definition : settingsTable()) {
        if (!sections.contains(definition.section)) {
            sections.append(definition.section);
        }
    }
    return sections;
}

QString sectionHelp(const QString &section)
{
    static const QMap<QString, QString> help = {
        {u"zoho"_s, u"The Zoho Creator account, application and report."_s},
        {u"fields"_s, u"Link names of the report's fields, and how a time is written there."_s},
        {u"status"_s, u"Status words, compared trimmed and without regard to case."_s},
        {u"sync"_s, u"How often, how much and how fast."_s},
        {u"network"_s, u"The way to Zoho."_s},
        {u"database"_s, u"The database that holds the webhooks."_s},
        {u"secrets"_s, u"Where secrets are kept; they are never in this file."_s},
        {u"webhook_logs"_s, u"The collector's table of webhooks of every kind, as it is called there."_s},
        {u"delivered_logs"_s, u"The collector's table of delivered messages, as it is called there."_s},
        {u"api"_s, u"The HTTP API."_s},
        {u"log"_s, u"What is logged, and where."_s},
    };
    return help.value(section);
}

} // namespace statusbridge
