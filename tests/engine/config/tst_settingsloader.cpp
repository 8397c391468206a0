// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/config/configfixture.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

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
        QVERIFY(loaded->files.isEmpty());
    }

    void laterSourcesWin()
    {
        ConfigFixture fixture;
        ConfigSources sources;
        sources.systemFile = fixture.write(QStringLiteral("system.toml"), "[log]\nlevel = 'error'\n[sync]\n"
                                                                          "interval_minutes = 1\nmax_records = 1\n"
                                                                          "concurrency = 1\n");
        sources.userFile = fixture.write(QStringLiteral("user.toml"),
                                         "[log]\nlevel = 'warning'\n[sync]\nmax_records = 2\nconcurrency = 2\n");
        sources.environment.insert(QStringLiteral("STATUSBRIDGE_LOG_LEVEL"), QStringLiteral("info"));
        sources.environment.insert(QStringLiteral("STATUSBRIDGE_SYNC_CONCURRENCY"), QStringLiteral("3"));
        sources.overrides.insert(QStringLiteral("log.level"), QStringLiteral("debug"));
        const auto loaded = loadSettings(sources);
        QVERIFY(loaded.hasValue());
        QCOMPARE(loaded->settings.sync.updateDelayMs, 100);
        QCOMPARE(loaded->settings.sync.intervalMinutes, 1);
        QCOMPARE(loaded->settings.sync.maxRecords, 2);
        QCOMPARE(loaded->settings.sync.concurrency, 3);
        QCOMPARE(loaded->settings.log.level, QStringLiteral("debug"));
        QCOMPARE(loaded->files, QStringList({sources.systemFile, sources.userFile}));
        QCOMPARE(loaded->origins.value(QStringLiteral("sync.interval_minutes")), sources.systemFile + u":4");
        QCOMPARE(loaded->origins.value(QStringLiteral("sync.concurrency")),
                 QStringLiteral("STATUSBRIDGE_SYNC_CONCURRENCY"));
        QCOMPARE(loaded->origins.value(QStringLiteral("log.level")), QStringLiteral("command line"));
        QVERIFY(!loaded->origins.contains(QStringLiteral("sync.update_delay_ms")));
    }

    void anExplicitFileReplacesTheUserFileOnly()
    {
        ConfigFixture fixture;
        ConfigSources sources;
        sources.systemFile = fixture.write(QStringLiteral("system.toml"), "[zoho]\nowner = 'system'\n");
        sources.userFile = fixture.write(QStringLiteral("user.toml"), "[zoho]\nowner = 'user'\napp = 'user'\n");
        sources.explicitFile = fixture.write(QStringLiteral("given.toml"), "[zoho]\nreport = 'given'\n");
        const auto loaded = loadSettings(sources);
        QVERIFY(loaded.hasValue());
        QCOMPARE(loaded->settings.zoho.owner, QStringLiteral("system"));
        QCOMPARE(loaded->settings.zoho.app, QString());
        QCOMPARE(loaded->settings.zoho.report, QStringLiteral("given"));
    }

    void onlyAnExplicitFileMustExist()
    {
        ConfigFixture fixture;
        ConfigSources sources;
        sources.systemFile = fixture.path(QStringLiteral("no-system.toml"));
        sources.userFile = fixture.path(QStringLiteral("no-user.toml"));
        QVERIFY(loadSettings(sources).hasValue());
        sources.explicitFile = fixture.path(QStringLiteral("none.toml"));
        const auto loaded = loadSettings(sources);
        QVERIFY(!loaded.hasValue());
        QVERIFY(loaded.error().kind == ErrorKind::Configuration);
        QCOMPARE(
            fixture.withoutDirectory(loaded.error().message),
            QStringLiteral("The configuration file none.toml does not exist, or its directory may not be entered."));
    }

    void aDirectoryOrPipeIsNoConfigurationFile()
    {
        ConfigFixture fixture;
        ConfigSources sources;
        sources.userFile = fixture.path(QStringLiteral("folder"));
        QVERIFY(QDir().mkdir(sources.userFile));
        QCOMPARE(fixture.withoutDirectory(loadSettings(sources).error().message),
                 QStringLiteral("The configuration file folder is a directory; name the file in it."));
        sources.userFile = fixture.path(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(sources.userFile).constData(), 0600), 0);
        QCOMPARE(fixture.withoutDirectory(loadSettings(sources).error().message),
                 QStringLiteral("The configuration file pipe is not a regular file."));
    }

    void aFileThatCannotBeReadIsNamed()
    {
        ConfigFixture fixture;
        ConfigSources sources;
        sources.userFile = fixture.write(QStringLiteral("x.toml"), "");
        QVERIFY(QFile::setPermissions(sources.userFile, {}));
        const auto loaded = loadSettings(sources);
        if (geteuid() == 0) {
            QVERIFY(loaded.hasValue()); // root may read everything
        } else {
            QVERIFY(fixture.withoutDirectory(loaded.error().message)
                        .startsWith(QStringLiteral("The configuration file x.toml cannot be read: ")));
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
            QStringLiteral("x.toml:3: sync.interval_minutes must be a whole number from 1 to 1440, not \"soon\"."));
        row("out of range", "[sync]\n\ninterval_minutes = 1441\n",
            QStringLiteral("x.toml:3: sync.interval_minutes must be a whole number from 1 to 1440, not 1441."));
        row("out of all range", "[sync]\ninterval_minutes = 4294967297\n",
            QStringLiteral("x.toml:2: sync.interval_minutes must be a whole number from 1 to 1440, not 4294967297."));
        row("a fraction", "[sync]\ninterval_minutes = 1.5\n",
            QStringLiteral("x.toml:2: sync.interval_minutes must be a whole number from 1 to 1440, not 1.5."));
        row("a date", "[zoho]\nowner = 2026-01-31\n",
            QStringLiteral("x.toml:2: zoho.owner must be the name from the application's URL (letters, digits, \"_\", "
                           "\"-\" and \".\"; no e-mail address), not a date or time."));
        row("a switch as text", "[api]\nenabled = 'yes'\n",
            QStringLiteral("x.toml:2: api.enabled must be true or false, not \"yes\"."));
        row("no choice", "[database]\ndriver = 'oracle'\n",
            QStringLiteral(
                "x.toml:2: database.driver must be \"sqlite\", \"postgresql\" or \"mysql\", not \"oracle\"."));
        row("unknown key", "[sync]\ninterval_minute = 5\n",
            QStringLiteral("x.toml:2: sync.interval_minute is not a setting. Did you mean sync.interval_minutes?"));
        row("key of another section", "[zoho]\nproxy = 'none'\n",
            QStringLiteral("x.toml:2: zoho.proxy is not a setting. Did you mean network.proxy?"));
        row("key of no section", "[zoho]\nxylophone = 1\n",
            QStringLiteral("x.toml:2: zoho.xylophone is not a setting."));
        row("key outside", "data_center = 'eu'\n",
            QStringLiteral(
                "x.toml:1: data_center stands outside of every section, where there are no settings. Did you "
                "mean zoho.data_center?"));
        row("unknown section", "[zoho]\n[Snyc]\ninterval_minutes = 5\n",
            QStringLiteral("x.toml:2: [Snyc] is not a section. Did you mean [sync]?"));
        row("unknown empty section", "[xylophone]\n", QStringLiteral("x.toml:1: [xylophone] is not a section."));
        row("section as a value", "zoho = 1\n",
            QStringLiteral("x.toml:1: zoho stands outside of every section, where there are no settings."));
        row("the first of several", "[sync]\nconcurrency = 0\ninterval_minutes = 0\n",
            QStringLiteral("x.toml:2: sync.concurrency must be a whole number from 1 to 50, not 0."));
        row("conflict", "[status]\n\naliases = { read = 'seen' }\n",
            QStringLiteral(
                "x.toml:3: status.aliases lets \"read\" count as \"seen\", which is not in status.ranking."));
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
        QVERIFY2(message.startsWith(QStringLiteral("x.toml:3:")), qUtf8Printable(message));
        QVERIFY2(message.contains(QStringLiteral("this is not valid TOML. Error while parsing")),
                 qUtf8Printable(message));
        QVERIFY(!ConfigFixture().refusal("[zoho]\nowner = 'a'\nowner = 'b'\n").isEmpty());
        QVERIFY(!ConfigFixture().refusal("[zoho]\nowner = '\xff'\n").isEmpty());
    }

    void aSecretIsRefusedAndNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("client secret") << QByteArray("[zoho]\nclient_secret = 'hunter2'\n")
                                       << QStringLiteral("STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET");
        QTest::newRow("refresh token") << QByteArray("[zoho]\nrefresh_token = 'hunter2'\n")
                                       << QStringLiteral("STATUSBRIDGE_SECRET_ZOHO_REFRESH_TOKEN");
        QTest::newRow("password") << QByteArray("[database]\nPassword = 'hunter2'\n")
                                  << QStringLiteral("STATUSBRIDGE_SECRET_DATABASE_PASSWORD");
        QTest::newRow("secrets section") << QByteArray("[secrets]\nzoho_client_secret = 'hunter2'\n")
                                         << QStringLiteral("STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET");
        QTest::newRow("unknown section") << QByteArray("[x]\ndatabase_password = 'hunter2'\n")
                                         << QStringLiteral("STATUSBRIDGE_SECRET_DATABASE_PASSWORD");
        QTest::newRow("outside") << QByteArray("client_secret = 'hunter2'\n")
                                 << QStringLiteral("STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET");
    }
    void aSecretIsRefusedAndNotRepeated()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const QString message = ConfigFixture().refusal(text);
        QVERIFY2(message.contains(QStringLiteral("secrets do not belong here")), qUtf8Printable(message));
        QVERIFY2(message.contains(place), qUtf8Printable(message));
        QVERIFY(!message.contains(QStringLiteral("hunter2")));
    }

    void aSecretThatIsBadTomlIsNotRepeatedEither()
    {
        for (const QByteArray &line : {QByteArray("client_secret = 1000.hunter2"), QByteArray("password = hunter2"),
                                       QByteArray("refresh_token = \"hunter2\\q\"")}) {
            const QString message = ConfigFixture().refusal("[zoho]\n" + line + '\n');
            QVERIFY2(message.contains(QStringLiteral("x.toml:2:")), qUtf8Printable(message));
            QVERIFY2(!message.contains(u'h' + QStringLiteral("unter")), qUtf8Printable(message));
            QVERIFY2(message.endsWith(QStringLiteral("this is not valid TOML.")), qUtf8Printable(message));
        }
    }

    void everySettingHasAnEnvironmentTwin()
    {
        ConfigSources sources;
        sources.environment.insert(QStringLiteral("STATUSBRIDGE_ZOHO_CLIENT_ID"), QStringLiteral("1000.ABC"));
        sources.environment.insert(QStringLiteral("STATUSBRIDGE_WEBHOOK_LOGS_QUEUE_ID"), QStringLiteral("qid"));
        sources.environment.insert(QStringLiteral("STATUSBRIDGE_SYNC_AUTOSTART"), QStringLiteral("false"));
        sources.environment.insert(QStringLiteral("STATUSBRIDGE_ZOHO_SKIP_WORKFLOW"), QStringLiteral("['all']"));
        sources.environment.insert(QStringLiteral("STATUSBRIDGE_STATUS_WRITTEN_AS"),
                                   QStringLiteral("{ delivered = 'Delivered' }"));
        const auto loaded = loadSettings(sources);
        QVERIFY(loaded.hasValue());
        QCOMPARE(loaded->settings.zoho.clientId, QStringLiteral("1000.ABC"));
        QCOMPARE(loaded->settings.webhookLogs.queueId, QStringLiteral("qid"));
        QCOMPARE(loaded->settings.sync.autostart, false);
        QCOMPARE(loaded->settings.zoho.skipWorkflow, QStringList(QStringLiteral("all")));
        QCOMPARE(loaded->settings.status.writtenAs.value(QStringLiteral("delivered")), QStringLiteral("Delivered"));
    }

    void aWrongVariableIsNamed_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("message");
        QTest::newRow("bad value") << QStringLiteral("STATUSBRIDGE_SYNC_INTERVAL_MINUTES") << QStringLiteral("soon")
                                   << QStringLiteral(
                                          "STATUSBRIDGE_SYNC_INTERVAL_MINUTES: sync.interval_minutes must be "
                                          "a whole number from 1 to 1440, not \"soon\".");
        QTest::newRow("unknown") << QStringLiteral("STATUSBRIDGE_SYNC_INTERVAL") << QStringLiteral("5")
                                 << QStringLiteral("STATUSBRIDGE_SYNC_INTERVAL: there is no such setting. Did you mean "
                                                   "STATUSBRIDGE_SYNC_INTERVAL_MINUTES?");
        QTest::newRow("secret") << QStringLiteral("STATUSBRIDGE_ZOHO_CLIENT_SECRET") << QStringLiteral("hunter2")
                                << QStringLiteral(
                                       "STATUSBRIDGE_ZOHO_CLIENT_SECRET: zoho.client_secret looks like a "
                                       "secret, and secrets do not belong here: remove it and give it as "
                                       "zoho_client_secret in the environment "
                                       "(STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET), as a systemd credential, or "
                                       "in the store named by secrets.store.");
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
        QCOMPARE(loaded.error().message, message);
    }

    void variablesOfOthersAreLeftAlone()
    {
        ConfigSources sources;
        for (const auto *name : {u"STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET", u"STATUSBRIDGE_DATA_DIR",
                                 u"STATUSBRIDGE_SERVICE_HOST", u"STATUSBRIDGE_PORT", u"PATH", u"ZOHO_OWNER"}) {
            sources.environment.insert(QStringView(name).toString(), QStringLiteral("x"));
        }
        const auto loaded = loadSettings(sources);
        QVERIFY(loaded.hasValue());
        QVERIFY(loaded->settings == Settings());
    }

    void theCommandLineIsCheckedToo()
    {
        ConfigSources sources;
        sources.overrides.insert(QStringLiteral("log.level"), QStringLiteral("loud"));
        QCOMPARE(loadSettings(sources).error().message,
                 QStringLiteral("command line: log.level must be \"debug\", \"info\", \"warning\" or \"error\", not "
                                "\"loud\"."));
        sources.overrides = {{QStringLiteral("log.levle"), QStringLiteral("info")}};
        QCOMPARE(loadSettings(sources).error().message,
                 QStringLiteral("command line: log.levle is not a setting. Did you mean log.level?"));
    }

    void dottedKeysAndSubTablesAreTheSameToToml()
    {
        const auto loaded = ConfigFixture().load("sync.concurrency = 4\n[status.aliases]\nseen = 'delivered'\n");
        QVERIFY(loaded.hasValue());
        QCOMPARE(loaded->settings.sync.concurrency, 4);
        QCOMPARE(loaded->settings.status.aliases.size(), 1);
        QCOMPARE(loaded->settings.status.aliases.value(QStringLiteral("seen")), QStringLiteral("delivered"));
    }
};

QTEST_GUILESS_MAIN(SettingsLoaderTest)
#include "tst_settingsloader.moc"
