// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/configurationchange.h"
#include "engine/config/settingsloader.h"

#include <QTest>

namespace tst_configurationchange {

using namespace statusbridge;

Settings meaning(const QByteArray &text, const Settings &below = {})
{
    LoadedSettings loaded{.settings = below, .origins = {}};
    if (const auto applied = applyConfiguration(loaded, text, u"x.toml"_s); !applied) {
        qFatal("%s in\n%s", qUtf8Printable(applied.error().message.english()), text.constData());
    }
    return loaded.settings;
}

Expected<QByteArray> changed(const QByteArray &text, void (*change)(Settings &), const QStringList &beyond = {})
{
    Settings wanted = meaning(text);
    change(wanted);
    return changedConfiguration(text, u"x.toml"_s, {.wanted = wanted, .below = {}, .beyond = beyond});
}

void setInterval(Settings &settings)
{
    settings.sync.intervalMinutes = 15;
}

class ConfigurationChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatChangesIsTouched_data();
    void onlyWhatChangesIsTouched();
    void nothingToChangeChangesNoByte();
    void severalChangesAtOnceMeetTheirPlaces();
    void everySettingCanBeWrittenIntoAnEmptyFile();
    void everySettingCanBeReplacedInAFullFile();
    void theSystemFileIsNotRepeated();
    void aValueGoesBackToTheDefaultExplicitly();
    void whatAVariableDecidesIsLeftAlone();
    void aFormThatCannotBeChangedSafelyIsRefusedByName_data();
    void aFormThatCannotBeChangedSafelyIsRefusedByName();
    void aMistakeInTheFileIsNotWrittenOver();
    void aNewFileExplainsItself();
    void aNewFileDoesNotHoldWhatAVariableDecides();
};

void ConfigurationChangeTest::onlyWhatChangesIsTouched_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("value", "[sync]\n  interval_minutes=60   # hourly\nconcurrency = 3\n",
        "[sync]\n  interval_minutes=15   # hourly\nconcurrency = 3\n");
    row("behind a name with an umlaut", "[database]\nname='ä' # ö\n[sync]\n\"interval_minutes\" = +60",
        "[database]\nname='ä' # ö\n[sync]\n\"interval_minutes\" = 15");
    row("Windows", "[sync]\r\ninterval_minutes = 60\r\n", "[sync]\r\ninterval_minutes = 15\r\n");
    row("byte order mark", "\xef\xbb\xbf[sync]\ninterval_minutes = 60\n",
        "\xef\xbb\xbf[sync]\ninterval_minutes = 15\n");
    row("inline section", "sync = { interval_minutes = 60, concurrency = 3 }\n",
        "sync = { interval_minutes = 15, concurrency = 3 }\n");
    row("dotted key", "sync.interval_minutes = 60\n", "sync.interval_minutes = 15\n");
    row("added to its section", "[sync] # fast\nconcurrency = 3 # few\n\n# Zoho\n[zoho]\napp = \"a\"\n",
        "[sync] # fast\nconcurrency = 3 # few\ninterval_minutes = 15\n\n# Zoho\n[zoho]\napp = \"a\"\n");
    row("added to an empty section", "[sync]\n[zoho]\n", "[sync]\ninterval_minutes = 15\n[zoho]\n");
    row("added to a section without an end of line", "[sync]", "[sync]\ninterval_minutes = 15\n");
    row("added behind a list over several lines",
        "[sync]\nautostart = false\n[zoho]\nskip_workflow = [\n  \"schedules\", # x\n]\n",
        "[sync]\nautostart = false\ninterval_minutes = 15\n[zoho]\nskip_workflow = [\n  \"schedules\", # x\n]\n");
    row("a section of its own", "[zoho]\napp = \"a\"", "[zoho]\napp = \"a\"\n\n[sync]\ninterval_minutes = 15\n");
    row("a section of its own on Windows", "[zoho]\r\napp = \"a\"\r\n",
        "[zoho]\r\napp = \"a\"\r\n\r\n[sync]\r\ninterval_minutes = 15\r\n");
    row("nothing", "", "[sync]\ninterval_minutes = 15\n");
    row("comments alone", "# mine\n", "# mine\n\n[sync]\ninterval_minutes = 15\n");
}

void ConfigurationChangeTest::onlyWhatChangesIsTouched()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    const auto result = changed(text, setInterval);
    QVERIFY2(result.hasValue(), result ? "" : qUtf8Printable(result.error().message.english()));
    QCOMPARE(*result, expected);
}

void ConfigurationChangeTest::nothingToChangeChangesNoByte()
{
    const QByteArray text =
        "# x\n[status]\n  aliases={READ=\"delivered\" ,played = 'Delivered'}\n\n\n[zoho]\napp=' a '";
    const auto result = changed(text, [](Settings &) {});
    QVERIFY(result.hasValue());
    QCOMPARE(*result, text);
}

void ConfigurationChangeTest::severalChangesAtOnceMeetTheirPlaces()
{
    const QByteArray text = "[sync]\nconcurrency = 3\n[status.aliases]\nseen = \"delivered\"\n[zoho]\n"
                            "criteria = 'Status != \"delivered\"' # all\nskip_workflow = [\n \"all\" ]\n";
    const auto result = changed(text, [](Settings &settings) {
        settings.sync.concurrency = 12;
        settings.sync.autostart = false;
        settings.status.ranking.removeLast();
        settings.zoho.criteria = u"Größe == \"x\""_s;
        settings.zoho.skipWorkflow.clear();
        settings.zoho.owner = u"acme"_s;
        settings.log.level = u"debug"_s;
    });
    QVERIFY2(!result, "a ranking can't be added to a section that is only a table below it");
    const auto without = changed(text, [](Settings &settings) {
        settings.sync.concurrency = 12;
        settings.sync.autostart = false;
        settings.zoho.criteria = u"Größe == \"x\""_s;
        settings.zoho.skipWorkflow.clear();
        settings.zoho.owner = u"acme"_s;
        settings.log.level = u"debug"_s;
    });
    QVERIFY2(without.hasValue(), without ? "" : qUtf8Printable(without.error().message.english()));
    QCOMPARE(*without,
             QByteArray("[sync]\nconcurrency = 12\nautostart = false\n[status.aliases]\nseen = \"delivered\"\n"
                        "[zoho]\ncriteria = 'Größe == \"x\"' # all\nskip_workflow = []\nowner = \"acme\"\n"
                        "\n[log]\nlevel = \"debug\"\n"));
}

//! Settings of which each differs from the default, and which fit together.
Settings otherSettings()
{
    return meaning(R"(
[zoho]
data_center = "eu"
accounts_url = "https://accounts.example"
api_url = "https://api.example"
client_id = "1000.X"
owner = "acme"
app = "messaging"
report = "All"
environment = "stage"
criteria = 'Status != "sent"'
skip_workflow = ["all"]
redirect_port = 9000
token_renew_before_seconds = 301
[fields]
queue_id = "a"
status = "b"
recipient_id = "c"
queue_id_webhook = "d"
message_id_webhook = "e"
timestamp_webhook = "f"
recipient_id_webhook = "g"
timestamp_format = "yyyy-MM-dd"
time_zone = "Europe/Berlin"
[status]
ranking = ["delivered", "failed"]
aliases = { seen = "delivered" }
written_as = { delivered = "Delivered" }
[sync]
interval_minutes = 5
max_records = 10
concurrency = 2
update_delay_ms = 7
calls_per_minute = 8
daily_calls = 9
quota_time_zone = "UTC"
autostart = false
lease_seconds = 31
history_days = 10
[network]
proxy = "none"
ca_file = "/etc/x.pem"
timeout_seconds = 12
[database]
driver = "mysql"
name = "messages"
host = "db.example"
port = 3307
user = "u"
tls = "verify"
timeout_seconds = 13
[secrets]
store = "file"
[webhook_logs]
table = "w"
id = "w1"
queue_id = "w2"
message_id = "w3"
status = "w4"
recipient_id = "w5"
timestamp = "w6"
updated = "w7"
[delivered_logs]
table = "d"
id = "d1"
queue_id = "d2"
message_id = "d3"
status = "d4"
recipient_id = "d5"
timestamp = "d6"
updated = ""
[api]
enabled = false
address = "::1"
port = 9001
tls_certificate = "/etc/c.pem"
tls_key = "/etc/k.pem"
[log]
level = "debug"
file = "/var/log/x"
)");
}

void ConfigurationChangeTest::everySettingCanBeWrittenIntoAnEmptyFile()
{
    const Settings wanted = otherSettings();
    const auto result = changedConfiguration({}, u"x.toml"_s, {.wanted = wanted, .below = {}});
    QVERIFY2(result.hasValue(), result ? "" : qUtf8Printable(result.error().message.english()));
    QVERIFY(meaning(*result) == wanted);
}

void ConfigurationChangeTest::everySettingCanBeReplacedInAFullFile()
{
    const Settings wanted = otherSettings();
    const QByteArray full = configurationText(Settings()).toUtf8();
    const auto result = changedConfiguration(full, u"x.toml"_s, {.wanted = wanted, .below = {}});
    QVERIFY2(result.hasValue(), result ? "" : qUtf8Printable(result.error().message.english()));
    QVERIFY(meaning(*result) == wanted);
    QCOMPARE(result->count('\n'), full.count('\n'));
    const auto back = changedConfiguration(*result, u"x.toml"_s, {.wanted = {}, .below = {}});
    QVERIFY(back.hasValue());
    QCOMPARE(*back, full);
}

void ConfigurationChangeTest::theSystemFileIsNotRepeated()
{
    Settings below;
    below.zoho.owner = u"acme"_s;
    Settings wanted = below;
    wanted.zoho.app = u"messaging"_s;
    const auto result = changedConfiguration({}, u"x.toml"_s, {.wanted = wanted, .below = below});
    QVERIFY(result.hasValue());
    QCOMPARE(*result, QByteArray("[zoho]\napp = \"messaging\"\n"));
}

void ConfigurationChangeTest::aValueGoesBackToTheDefaultExplicitly()
{
    Settings below;
    below.sync.intervalMinutes = 5;
    const auto result = changedConfiguration("# x\n", u"x.toml"_s, {.wanted = Settings(), .below = below});
    QVERIFY(result.hasValue());
    QCOMPARE(*result, QByteArray("# x\n\n[sync]\ninterval_minutes = 60\n"));
}

void ConfigurationChangeTest::whatAVariableDecidesIsLeftAlone()
{
    const QByteArray text = "[sync]\ninterval_minutes = 60\n";
    const auto result = changed(text, setInterval, {u"sync.interval_minutes"_s});
    QVERIFY(result.hasValue());
    QCOMPARE(*result, text);
}

void ConfigurationChangeTest::aFormThatCannotBeChangedSafelyIsRefusedByName_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("a table of its own") << QByteArray("[status.aliases]\nread = \"delivered\"\n")
                                        << u"status.aliases"_s;
    QTest::newRow("dotted") << QByteArray("status.aliases.read = \"delivered\"\n") << u"status.aliases"_s;
    QTest::newRow("an inline section") << QByteArray(
                                              "status = { ranking = [\"delivered\"], aliases = {} }\nsync = {}\n")
                                       << u"sync.interval_minutes"_s;
    QTest::newRow("a dotted section") << QByteArray("sync.concurrency = 3\n") << u"sync.interval_minutes"_s;
}

void ConfigurationChangeTest::aFormThatCannotBeChangedSafelyIsRefusedByName()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, name);
    const auto result = changed(text, [](Settings &settings) {
        settings.status.aliases = {{u"seen"_s, u"delivered"_s}};
        settings.sync.intervalMinutes = 15;
    });
    QVERIFY(!result);
    QCOMPARE(toString(result.error().kind), u"configuration"_s);
    QVERIFY2(result.error().message.english().startsWith(u"x.toml: "_s + name + u' '),
             qUtf8Printable(result.error().message.english()));
}

void ConfigurationChangeTest::aMistakeInTheFileIsNotWrittenOver()
{
    for (const QByteArray &text :
         {QByteArray("[sync]\ninterval_minutes = soon\n"), QByteArray("[sync]\ninterval_minutes = 0\n")}) {
        const auto result = changedConfiguration(text, u"x.toml"_s, {});
        QVERIFY(!result);
        QVERIFY(result.error().message.english().startsWith(u"x.toml:2"));
    }
}

void ConfigurationChangeTest::aNewFileExplainsItself()
{
    const QByteArray text = newConfiguration({.wanted = otherSettings(), .below = {}});
    QVERIFY(meaning(text) == otherSettings());
    QCOMPARE(text, configurationText(otherSettings()).toUtf8());
}

void ConfigurationChangeTest::aNewFileDoesNotHoldWhatAVariableDecides()
{
    const QByteArray text = newConfiguration({.wanted = otherSettings(), .below = {}, .beyond = {u"database.user"_s}});
    QVERIFY(meaning(text).database.user.isEmpty());
    QCOMPARE(meaning(text).database.host, u"db.example"_s);
}

QTEST_GUILESS_MAIN(ConfigurationChangeTest)

} // namespace tst_configurationchange

#include "tst_configurationchange.moc"
