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
        {QStringLiteral("zoho"), QStringLiteral("The Zoho Creator account, application and report.")},
        {QStringLiteral("fields"),
         QStringLiteral("Link names of the report's fields, and how a time is written there.")},
        {QStringLiteral("status"), QStringLiteral("Status words, compared trimmed and without regard to case.")},
        {QStringLiteral("sync"), QStringLiteral("How often, how much and how fast.")},
        {QStringLiteral("network"), QStringLiteral("The way to Zoho.")},
        {QStringLiteral("database"), QStringLiteral("The database that holds the webhooks.")},
        {QStringLiteral("secrets"), QStringLiteral("Where secrets are kept; they are never in this file.")},
        {QStringLiteral("webhook_logs"),
         QStringLiteral("The collector's table of webhooks of every kind, as it is called there.")},
        {QStringLiteral("delivered_logs"),
         QStringLiteral("The collector's table of delivered messages, as it is called there.")},
        {QStringLiteral("api"), QStringLiteral("The HTTP API.")},
        {QStringLiteral("log"), QStringLiteral("What is logged, and where.")},
    };
    return help.value(section);
}

} // namespace statusbridge
