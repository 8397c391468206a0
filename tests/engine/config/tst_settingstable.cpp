// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "engine/config/settingvalue.h"
#include "engine/config/tomlreader.h"

#include <QSet>
#include <QTest>

using namespace statusbridge;

namespace {

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
        return *list + QStringList{definition.choices.isEmpty() ? QStringLiteral("zzz") : definition.choices.first()};
    }
    if (const auto *map = std::get_if<QMap<QString, QString>>(&value)) {
        auto changed = *map;
        changed.insert(QStringLiteral("zzz"), QStringLiteral("sent"));
        return changed;
    }
    for (const QString &text :
         definition.choices + QStringList{QStringLiteral("zzz"), QStringLiteral("UTC"), QStringLiteral("none"),
                                          QStringLiteral("::1"), QStringLiteral("yyyy-MM-dd"),
                                          QStringLiteral("https://zzz.example")}) {
        if (text != std::get<QString>(value) && definition.isValid(text)) {
            return text;
        }
    }
    return value;
}

} // namespace

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
        QVERIFY(!definition->help.contains(QStringLiteral(". ")));
        QVERIFY(!definition->requirement.isEmpty());
        QVERIFY(!definition->requirement.endsWith(u'.'));
    }

    void theDefaultIsValidAndSurvivesToml_data() { addRows(); }
    void theDefaultIsValidAndSurvivesToml()
    {
        QFETCH(QString, name);
        const SettingDefinition *definition = findSetting(name);
        const SettingValue value = definition->defaultValue();
        QVERIFY(definition->isValid(value));
        const Expected<QVariant> parsed = readTomlValue(toToml(value));
        QVERIFY(parsed.hasValue());
        QVERIFY(settingFromToml(*parsed, value) == value);
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
        QVERIFY(!findSetting(QStringLiteral("sync.concurrency"))->assign(settings, 0).hasValue());
        QVERIFY(!findSetting(QStringLiteral("sync.concurrency"))->assign(settings, QStringLiteral("7")).hasValue());
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
        QCOMPARE(settingSections().join(u' '), QStringLiteral("zoho fields status sync network database secrets "
                                                              "webhook_logs delivered_logs api log"));
        QCOMPARE(findSetting(QStringLiteral("zoho.client_id"))->environmentName(),
                 QStringLiteral("STATUSBRIDGE_ZOHO_CLIENT_ID"));
        QCOMPARE(findSetting(QStringLiteral("zoho.client")), nullptr);
    }

    void noVariableOfASettingIsTakenForASecret()
    {
        for (const SettingDefinition &definition : settingsTable()) {
            QVERIFY(!definition.environmentName().startsWith(QStringLiteral("STATUSBRIDGE_SECRET_")));
        }
    }
};

QTEST_GUILESS_MAIN(SettingsTableTest)
#include "tst_settingstable.moc"
