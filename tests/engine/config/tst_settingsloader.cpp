// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/configurationchange.h"
#include "tests/engine/config/configfixture.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace tst_settingsloader {

using namespace statusbridge;

class SettingsLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAtAllGivesTheDefaults()
    {
        const auto loaded = loadSettings({});
        QVERIFY(loaded.hasValue());
        QVERIFY(loaded->settings == Settings());
        QVERIFY(loaded->origins.isEmpty());
    }

    void laterSourcesWin()
    {
        ConfigFixture fixture;
        ConfigSources sources;
        sources.systemFile = fixture.write(u"system.toml"_s, "[log]\nlevel = 'error'\n[sync]\n"
                                                             "interval_minutes = 1\nmax_records = 1\n"
                                                             "concurrency = 1\n");
        sources.userFile =
            fixture.write(u"user.toml"_s, "[log]\nlevel = 'warning'\n[sync]\nmax_records = 2\nconcurrency = 2\n");
        sources.environment.insert(u"STATUSBRIDGE_LOG_LEVEL"_s, u"info"_s);
        sources.environment.insert(u"STATUSBRIDGE_SYNC_CONCURRENCY"_s, u"3"_s);
        sources.overrides.insert(u"log.level"_s, u"debug"_s);
        const auto loaded = loadSettings(sources);
        QVERIFY(loaded.hasValue());
        QCOMPARE(loaded->settings.sync.updateDelayMs, 100);
        QCOMPARE(loaded->settings.sync.intervalMinutes, 1);
        QCOMPARE(loaded->settings.sync.maxRecords, 2);
        QCOMPARE(loaded->settings.sync.concurrency, 3);
        QCOMPARE(loaded->settings.log.level, u"debug"_s);
        QCOMPARE(loaded->origins.value(u"sync.max_records"_s), sources.userFile + u":4");
        QCOMPARE(loaded->origins.value(u"sync.interval_minutes"_s), sources.systemFile + u":4");
        QCOMPARE(loaded->origins.value(u"sync.concurrency"_s), u"STATUSBRIDGE_SYNC_CONCURRENCY"_s);
        QCOMPARE(loaded->origins.value(u"log.level"_s), u"command line"_s);
        QVERIFY(!loaded->origins.contains(u"sync.update_delay_ms"_s));
    }

    void anExplicitFileReplacesTheUserFileOnly()
    {
        ConfigFixture fixture;
        ConfigSources sources;
        sources.systemFile = fixture.write(u"system.toml"_s, "[zoho]\nowner = 'system'\n");
        sources.userFile = fixture.write(u"user.toml"_s, "[zoho]\nowner = 'user'\napp = 'user'\n");
        sources.explicitFile = fixture.write(u"given.toml"_s, "[zoho]\nreport = 'given'\n");
        const auto loaded = loadSettings(sources);
        QVERIFY(loaded.hasValue());
        QCOMPARE(loaded->settings.zoho.owner, u"system"_s);
        QCOMPARE(loaded->settings.zoho.app, QString());
        QCOMPARE(loaded->settings.zoho.report, u"given"_s);
    }

    void onlyAnExplicitFileMustExist()
    {
        ConfigFixture fixture;
        ConfigSources sources;
        sources.systemFile = fixture.path(u"no-system.toml"_s);
        sources.userFile = fixture.path(u"no-user.toml"_s);
        QVERIFY(loadSettings(sources).hasValue());
        sources.explicitFile = fixture.path(u"none.toml"_s);
        const auto loaded = loadSettings(sources);
        QVERIFY(!loaded.hasValue());
        QVERIFY(loaded.error().kind == ErrorKind::Configuration);
        QCOMPARE(fixture.withoutDirectory(loaded.error().message.english()),
                 u"The configuration file none.toml does not exist, or its directory may not be entered."_s);
    }

    void aDirectoryOrPipeIsNoConfigurationFile()
    {
        ConfigFixture fixture;
        ConfigSources sources;
        sources.userFile = fixture.path(u"folder"_s);
        QVERIFY(QDir().mkdir(sources.userFile));
        QCOMPARE(fixture.withoutDirectory(loadSettings(sources).error().message.english()),
                 u"The configuration file folder is a directory; name the file in it."_s);
        sources.userFile = fixture.path(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(sources.userFile).constData(), 0600), 0);
        QCOMPARE(fixture.withoutDirectory(loadSettings(sources).error().message.english()),
                 u"The configuration file pipe is not a regular file."_s);
    }

    void aFileThatCannotBeReadIsNamed()
    {
        ConfigFixture fixture;
        ConfigSources sources;
        sources.userFile = fixture.write(u"x.toml"_s, "");
        QVERIFY(QFile::setPermissions(sources.userFile, {}));
        const auto loaded = loadSettings(sources);
        if (geteuid() == 0) {
            QVERIFY(loaded.hasValue()); // root may read everything
        } else {
            QVERIFY(fixture.withoutDirectory(loaded.error().message.english())
                        .startsWith(u"The configuration file x.toml cannot be read: "_s));
        }
    }

    void anErrorNamesFileLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *text, const QString &message) {
            QTest::newRow(name) << QByteArray(text) << message;
        };
        row("wrong type", "# a comment\n[sync]\ninterval_minutes = \"soon\"\n",
            u"x.toml:3: sync.interval_minutes must be a whole number from 1 to 1440, not \"soon\"."_s);
        row("out of range", "[sync]\n\ninterval_minutes = 1441\n",
            u"x.toml:3: sync.interval_minutes must be a whole number from 1 to 1440, not 1441."_s);
        row("never giving up", "[sync]\norphan_days = 0\n",
            u"x.toml:2: sync.orphan_days must be a whole number from 1 to 36500, not 0."_s);
        row("out of all range", "[sync]\ninterval_minutes = 4294967297\n",
            u"x.toml:2: sync.interval_minutes must be a whole number from 1 to 1440, not 4294967297."_s);
        row("a fraction", "[sync]\ninterval_minutes = 1.5\n",
            u"x.toml:2: sync.interval_minutes must be a whole number from 1 to 1440, not 1.5."_s);
        row("a date", "[zoho]\nowner = 2026-01-31\n",
            u"x.toml:2: zoho.owner must be the name from the application's URL (letters, digits, \"_\", "
            "\"-\" and \".\"; no e-mail address), not a date or time."_s);
        row("a switch as text", "[api]\nenabled = 'yes'\n",
            u"x.toml:2: api.enabled must be true or false, not \"yes\"."_s);
        row("no choice", "[database]\ndriver = 'oracle'\n",
            u"x.toml:2: database.driver must be \"sqlite\", \"postgresql\" or \"mysql\", not \"oracle\"."_s);
        row("unknown key", "[sync]\ninterval_minute = 5\n",
            u"x.toml:2: sync.interval_minute is not a setting. Did you mean sync.interval_minutes?"_s);
        row("key of another section", "[zoho]\nproxy = 'none'\n",
            u"x.toml:2: zoho.proxy is not a setting. Did you mean network.proxy?"_s);
        row("key of no section", "[zoho]\nxylophone = 1\n", u"x.toml:2: zoho.xylophone is not a setting."_s);
        row("key outside", "data_center = 'eu'\n",
            u"x.toml:1: data_center stands outside of every section, where there are no settings. Did you "
            "mean zoho.data_center?"_s);
        row("unknown section", "[zoho]\n[Snyc]\ninterval_minutes = 5\n",
            u"x.toml:2: [Snyc] is not a section. Did you mean [sync]?"_s);
        row("unknown empty section", "[xylophone]\n", u"x.toml:1: [xylophone] is not a section."_s);
        row("section as a value", "zoho = 1\n",
            u"x.toml:1: zoho stands outside of every section, where there are no settings."_s);
        row("the first of several", "[sync]\nconcurrency = 0\ninterval_minutes = 0\n",
            u"x.toml:2: sync.concurrency must be a whole number from 1 to 50, not 0."_s);
        row("conflict", "[status]\n\naliases = { read = 'seen' }\n",
            u"x.toml:3: status.aliases lets \"read\" count as \"seen\", which is not in status.ranking."_s);
    }
    void anErrorNamesFileLineAndKey()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        QCOMPARE(ConfigFixture().refusal(text), message);
    }

    void badTomlIsReportedWithLineColumnAndTheParsersWords()
    {
        const QString message = ConfigFixture().refusal("[zoho]\nowner = 'acme'\napp = \n");
        QVERIFY2(message.startsWith(u"x.toml:3:"_s), qUtf8Printable(message));
        QVERIFY2(message.contains(u"this is not valid TOML. Error while parsing"_s), qUtf8Printable(message));
        QVERIFY(!ConfigFixture().refusal("[zoho]\nowner = 'a'\nowner = 'b'\n").isEmpty());
        QVERIFY(!ConfigFixture().refusal("[zoho]\nowner = '\xff'\n").isEmpty());
    }

    void aNulIsNoToml()
    {
        for (const QByteArray &text : {QByteArray("[zoho]\n[\0x]\n", 12), QByteArray("[zoho]\n#\0\n", 10)}) {
            QCOMPARE(ConfigFixture().refusal(text), u"x.toml:2:2: this is not valid TOML."_s);
        }
    }

    void aSecretIsRefusedAndNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("client secret") << QByteArray("[zoho]\nclient_secret = 'hunter2'\n")
                                       << u"STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET"_s;
        QTest::newRow("refresh token") << QByteArray("[zoho]\nrefresh_token = 'hunter2'\n")
                                       << u"STATUSBRIDGE_SECRET_ZOHO_REFRESH_TOKEN"_s;
        QTest::newRow("password") << QByteArray("[database]\nPassword = 'hunter2'\n")
                                  << u"STATUSBRIDGE_SECRET_DATABASE_PASSWORD"_s;
        QTest::newRow("secrets section") << QByteArray("[secrets]\nzoho_client_secret = 'hunter2'\n")
                                         << u"STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET"_s;
        QTest::newRow("unknown section") << QByteArray("[x]\ndatabase_password = 'hunter2'\n")
                                         << u"STATUSBRIDGE_SECRET_DATABASE_PASSWORD"_s;
        QTest::newRow("outside") << QByteArray("client_secret = 'hunter2'\n")
                                 << u"STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET"_s;
    }
    void aSecretIsRefusedAndNotRepeated()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const QString message = ConfigFixture().refusal(text);
        QVERIFY2(message.contains(u"secrets do not belong here"_s), qUtf8Printable(message));
        QVERIFY2(message.contains(place), qUtf8Printable(message));
        QVERIFY(!message.contains(u"hunter2"_s));
    }

    void aSecretThatIsBadTomlIsNotRepeatedEither()
    {
        for (const QByteArray &line : {QByteArray("client_secret = 1000.hunter2"), QByteArray("password = hunter2"),
                                       QByteArray("refresh_token = \"hunter2\\q\"")}) {
            const QString message = ConfigFixture().refusal("[zoho]\n" + line + '\n');
            QVERIFY2(message.contains(u"x.toml:2:"_s), qUtf8Printable(message));
            QVERIFY2(!message.contains(u'h' + u"unter"_s), qUtf8Printable(message));
            QVERIFY2(message.endsWith(u"this is not valid TOML."_s), qUtf8Printable(message));
        }
    }

    void everySettingHasAnEnvironmentTwin()
    {
        ConfigSources sources;
        sources.environment.insert(u"STATUSBRIDGE_ZOHO_CLIENT_ID"_s, u"1000.ABC"_s);
        sources.environment.insert(u"STATUSBRIDGE_WEBHOOK_LOGS_QUEUE_ID"_s, u"qid"_s);
        sources.environment.insert(u"STATUSBRIDGE_SYNC_AUTOSTART"_s, u"false"_s);
        sources.environment.insert(u"STATUSBRIDGE_ZOHO_SKIP_WORKFLOW"_s, u"['all']"_s);
        sources.environment.insert(u"STATUSBRIDGE_STATUS_WRITTEN_AS"_s, u"{ delivered = 'Delivered' }"_s);
        const auto loaded = loadSettings(sources);
        QVERIFY(loaded.hasValue());
        QCOMPARE(loaded->settings.zoho.clientId, u"1000.ABC"_s);
        QCOMPARE(loaded->settings.webhookLogs.queueId, u"qid"_s);
        QCOMPARE(loaded->settings.sync.autostart, false);
        QCOMPARE(loaded->settings.zoho.skipWorkflow, QStringList(u"all"_s));
        QCOMPARE(loaded->settings.status.writtenAs.value(u"delivered"_s), u"Delivered"_s);
    }

    void aTableIsNamedByATextOrAList()
    {
        const auto loaded =
            ConfigFixture().load("[webhook_logs]\ntable = [\"wa\", \"odd.name\"]\n[delivered_logs]\ntable = 'wa.b'\n");
        QVERIFY2(loaded.hasValue(), loaded ? "" : qUtf8Printable(loaded.error().message.english()));
        QCOMPARE(loaded->settings.webhookLogs.table, u"wa.\"odd.name\""_s);
        const auto again = ConfigFixture().load(configurationText(loaded->settings).toUtf8());
        QVERIFY(again.hasValue() && again->settings == loaded->settings);
        ConfigSources sources;
        sources.environment.insert(u"STATUSBRIDGE_WEBHOOK_LOGS_TABLE"_s, u"[\"odd.name\"]"_s);
        QCOMPARE(loadSettings(sources)->settings.webhookLogs.table, u"\"odd.name\""_s);
        QVERIFY(ConfigFixture()
                    .refusal("[webhook_logs]\ntable = [1]\n")
                    .contains(u"webhook_logs.table must be the name of a table"_s));
        QVERIFY(ConfigFixture().refusal("[zoho]\nowner = [\"a\"]\n").contains(u"zoho.owner must be"_s));
    }

    void aWrongVariableIsNamed_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("message");
        QTest::newRow("bad value") << u"STATUSBRIDGE_SYNC_INTERVAL_MINUTES"_s << u"soon"_s
                                   << u"STATUSBRIDGE_SYNC_INTERVAL_MINUTES: sync.interval_minutes must be "
                                      "a whole number from 1 to 1440, not \"soon\"."_s;
        QTest::newRow("unknown") << u"STATUSBRIDGE_SYNC_INTERVAL"_s << u"5"_s
                                 << u"STATUSBRIDGE_SYNC_INTERVAL: there is no such setting. Did you mean "
                                    "STATUSBRIDGE_SYNC_INTERVAL_MINUTES?"_s;
        QTest::newRow("secret") << u"STATUSBRIDGE_ZOHO_CLIENT_SECRET"_s << u"hunter2"_s
                                << u"STATUSBRIDGE_ZOHO_CLIENT_SECRET: zoho.client_secret looks like a "
                                   "secret, and secrets do not belong here: remove it and give it as "
                                   "zoho_client_secret in the environment "
                                   "(STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET), as a systemd credential, or "
                                   "in the store named by secrets.store."_s;
    }
    void aWrongVariableIsNamed()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, message);
        ConfigSources sources;
        sources.environment.insert(variable, value);
        const auto loaded = loadSettings(sources);
        QVERIFY(!loaded.hasValue());
        QCOMPARE(loaded.error().message.english(), message);
    }

    void variablesOfOthersAreLeftAlone()
    {
        ConfigSources sources;
        for (const auto *name : {u"STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET", u"STATUSBRIDGE_DATA_DIR",
                                 u"STATUSBRIDGE_SERVICE_HOST", u"STATUSBRIDGE_PORT", u"PATH", u"ZOHO_OWNER"}) {
            sources.environment.insert(QStringView(name).toString(), u"x"_s);
        }
        const auto loaded = loadSettings(sources);
        QVERIFY(loaded.hasValue());
        QVERIFY(loaded->settings == Settings());
    }

    void theCommandLineIsCheckedToo()
    {
        ConfigSources sources;
        sources.overrides.insert(u"log.level"_s, u"loud"_s);
        QCOMPARE(loadSettings(sources).error().message.english(),
                 u"command line: log.level must be \"debug\", \"info\", \"warning\" or \"error\", not "
                 "\"loud\"."_s);
        sources.overrides = {{u"log.levle"_s, u"info"_s}};
        QCOMPARE(loadSettings(sources).error().message.english(),
                 u"command line: log.levle is not a setting. Did you mean log.level?"_s);
    }

    void dottedKeysAndSubTablesAreTheSameToToml()
    {
        const auto loaded = ConfigFixture().load("sync.concurrency = 4\n[status.aliases]\nseen = 'delivered'\n");
        QVERIFY(loaded.hasValue());
        QCOMPARE(loaded->settings.sync.concurrency, 4);
        QCOMPARE(loaded->settings.status.aliases.size(), 1);
        QCOMPARE(loaded->settings.status.aliases.value(u"seen"_s), u"delivered"_s);
    }
};

QTEST_GUILESS_MAIN(SettingsLoaderTest)

} // namespace tst_settingsloader

#include "tst_settingsloader.moc"
