// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/configurationtransfer.h"
#include "engine/config/settingsfile.h"
#include "tests/engine/config/configfixture.h"

#include <QTest>

namespace tst_configurationtransfer {

using namespace statusbridge;

class ConfigurationTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedMeansTheSame();
    void credentialsStayBehind();
    void anImportTellsWhatItChanges();
    void aMistakeIsToldWithItsPlace();
    void settingsThatDoNotFitTogetherAreRefused();
};

void ConfigurationTransferTest::whatIsExportedMeansTheSame()
{
    ConfigFixture files;
    ConfigSources sources;
    sources.userFile = files.write(u"x.toml"_s, "[sync]\ninterval_minutes = 15\n[zoho]\nreport = \"All_Messages\"\n");
    const auto inForce = loadSettings(sources);
    QVERIFY(inForce);
    const ExportedConfiguration exported = exportedConfiguration(inForce->settings);
    QVERIFY(exported.withoutCredentials.isEmpty());
    const QString file = files.write(u"exported.toml"_s, exported.text.toUtf8());
    const auto same = readImport(sources, file);
    QVERIFY2(same, same ? "" : qPrintable(describe(same.error())));
    QVERIFY(same->changes.isEmpty());
    const auto fresh = readImport({}, file);
    QVERIFY(fresh);
    QCOMPARE(fresh->changes, (QList<SettingChange>{{u"zoho.report"_s, u"\"\""_s, u"\"All_Messages\""_s},
                                                   {u"sync.interval_minutes"_s, u"60"_s, u"15"_s}}));
}

void ConfigurationTransferTest::credentialsStayBehind()
{
    Settings settings;
    settings.network.proxy = u"http://anna:CANARY@proxy.example:3128"_s;
    const ExportedConfiguration exported = exportedConfiguration(settings);
    QVERIFY(!exported.text.contains(u"CANARY"));
    QVERIFY(exported.text.contains(u"http://proxy.example:3128"));
    QCOMPARE(exported.withoutCredentials, QStringList{u"network.proxy"_s});
}

void ConfigurationTransferTest::anImportTellsWhatItChanges()
{
    ConfigFixture files;
    ConfigSources sources;
    sources.userFile = files.write(u"x.toml"_s, "# mine\n[sync]\nmax_records = 500\n");
    const auto import = readImport(sources, files.write(u"in.toml"_s, "[sync]\ninterval_minutes = 15\n"));
    QVERIFY(import);
    QCOMPARE(import->changes, (QList<SettingChange>{{u"sync.interval_minutes"_s, u"60"_s, u"15"_s}}));
    QCOMPARE(import->wanted.sync.maxRecords, 500); // of which the file says nothing
}

void ConfigurationTransferTest::aMistakeIsToldWithItsPlace()
{
    ConfigFixture files;
    const auto refused = readImport({}, files.write(u"in.toml"_s, "[sync]\n\nintervall = 15\n"));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::Configuration);
    const QString told = describe(refused.error());
    QVERIFY2(told.contains(u"in.toml:3") && told.contains(u"intervall"), qPrintable(told));
    QVERIFY(!readImport({}, files.path(u"missing.toml"_s)));
}

void ConfigurationTransferTest::settingsThatDoNotFitTogetherAreRefused()
{
    ConfigFixture files;
    const auto refused = readImport({}, files.write(u"in.toml"_s, "[sync]\ncron = \"0 * * * *\"\nhours = \"8-18\"\n"));
    QVERIFY(!refused);
    QVERIFY2(describe(refused.error()).contains(u"in.toml"), qPrintable(describe(refused.error())));
}

QTEST_GUILESS_MAIN(ConfigurationTransferTest)

} // namespace tst_configurationtransfer

#include "tst_configurationtransfer.moc"
