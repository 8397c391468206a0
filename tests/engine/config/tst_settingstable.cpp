// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingdefinition.h"
#include "engine/config/settingstable.h"
#include "engine/config/tomlreader.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace tst_settingstable {

using namespace statusbridge;

//! Another valid value of the same setting, so that a wrong binding shows.
SettingValue anotherValue(const SettingDefinition &definition)
{
    const SettingValue value = definition.defaultValue();
    if (const int *number = std::get_if<int>(&value)) {
        return *number < definition.maximum ? *number + 1 : *number - 1;
    }
    if (const bool *flag = std::get_if<bool>(&value)) {
        return !*flag;
    }
    if (const auto *list = std::get_if<QStringList>(&value)) {
        const QStringList added = definition.choices + QStringList{u"zzz"_s, u"::1"_s, u"zzz@zzz.example"_s};
        const auto valid = std::ranges::find_if(
            added, [&](const QString &text) { return definition.isValid(*list + QStringList{text}); });
        return *list + QStringList{valid == added.cend() ? QString() : *valid};
    }
    if (const auto *map = std::get_if<QMap<QString, QString>>(&value)) {
        auto changed = *map;
        changed.insert(u"zzz"_s, u"sent"_s);
        return definition.isValid(changed) ? changed : QMap<QString, QString>{{u"status"_s, u"sent"_s}};
    }
    for (const QString &text :
         definition.choices + QStringList{u"zzz"_s, u"UTC"_s, u"none"_s, u"::1"_s, u"yyyy-MM-dd"_s,
                                          u"https://zzz.example"_s, u"07:00-20:00"_s, u"mon-fri"_s, u"@hourly"_s,
                                          u"zzz@zzz.example"_s}) {
        if (text != std::get<QString>(value) && definition.isValid(text)) {
            return text;
        }
    }
    return value;
}

class SettingsTableTest : public QObject
{
    Q_OBJECT

    static void addRows()
    {
        QTest::addColumn<QString>("name");
        for (const SettingDefinition &definition : settingsTable()) {
            QTest::newRow(qUtf8Printable(definition.fullName())) << definition.fullName();
        }
    }

private Q_SLOTS:
    void aRowIsFoundByItsName_data() { addRows(); }
    void aRowIsFoundByItsName()
    {
        QFETCH(QString, name);
        const SettingDefinition *definition = findSetting(name);
        QVERIFY(definition);
        QCOMPARE(definition->fullName(), name);
        QVERIFY(settingSections().contains(definition->section));
        QVERIFY(!sectionHelp(definition->section).isEmpty());
    }

    void helpIsOneSentenceAndTheRequirementGoesOnAfterMustBe_data() { addRows(); }
    void helpIsOneSentenceAndTheRequirementGoesOnAfterMustBe()
    {
        QFETCH(QString, name);
        const SettingDefinition *definition = findSetting(name);
        QVERIFY(definition->help.front().isUpper());
        QVERIFY(definition->help.endsWith(u'.'));
        QVERIFY(!definition->help.contains(u". "_s));
        QVERIFY(!definition->requirement.isEmpty());
        QVERIFY(!definition->requirement.english().endsWith(u'.'));
    }

    void theDefaultIsValidAndSurvivesToml_data() { addRows(); }
    void theDefaultIsValidAndSurvivesToml()
    {
        QFETCH(QString, name);
        const SettingDefinition *definition = findSetting(name);
        const SettingValue value = definition->defaultValue();
        QVERIFY(definition->isValid(value));
        QVERIFY(settingFromToml(readTomlValue(toToml(value)), value) == value);
    }

    void aRowChangesItsOwnMemberOnly_data() { addRows(); }
    void aRowChangesItsOwnMemberOnly()
    {
        QFETCH(QString, name);
        const SettingDefinition *changedRow = findSetting(name);
        const SettingValue changed = anotherValue(*changedRow);
        QVERIFY(changed != changedRow->defaultValue());
        Settings settings;
        QVERIFY(changedRow->assign(settings, changed).hasValue());
        QVERIFY(changedRow->read(settings) == changed);
        for (const SettingDefinition &other : settingsTable()) {
            QVERIFY(other.fullName() == name || other.read(settings) == other.defaultValue());
        }
    }

    void aRefusedValueChangesNothing()
    {
        Settings settings;
        QVERIFY(!findSetting(u"sync.concurrency"_s)->assign(settings, 0).hasValue());
        QVERIFY(!findSetting(u"sync.concurrency"_s)->assign(settings, u"7"_s).hasValue());
        QVERIFY(settings == Settings());
    }

    void namesAreUniqueAndAreTheDocumentedOnes()
    {
        QSet<QString> names;
        QSet<QString> variables;
        for (const SettingDefinition &definition : settingsTable()) {
            names.insert(definition.fullName());
            variables.insert(definition.environmentName());
        }
        QCOMPARE(names.size(), settingsTable().size());
        QCOMPARE(variables.size(), settingsTable().size());
        QCOMPARE(settingSections().join(u' '), u"zoho fields status sync network database secrets "
                                               "webhook_logs delivered_logs queue_ids webhook alerts api audit log"_s);
        QCOMPARE(findSetting(u"zoho.client_id"_s)->environmentName(), u"STATUSBRIDGE_ZOHO_CLIENT_ID"_s);
        QCOMPARE(findSetting(u"zoho.client"_s), nullptr);
    }

    void noVariableOfASettingIsTakenForASecret()
    {
        for (const SettingDefinition &definition : settingsTable()) {
            QVERIFY(!definition.environmentName().startsWith(u"STATUSBRIDGE_SECRET_"_s));
        }
    }
};

QTEST_GUILESS_MAIN(SettingsTableTest)

} // namespace tst_settingstable

#include "tst_settingstable.moc"
