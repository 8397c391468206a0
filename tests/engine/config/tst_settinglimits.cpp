// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingdefinition.h"
#include "engine/config/settingstable.h"

#include <QTest>

namespace tst_settinglimits {

using namespace statusbridge;

//! What the setting is after it was given \p text as an environment variable would give it; nothing if refused.
std::optional<QString> assigned(const QString &name, const QString &text)
{
    const SettingDefinition *definition = findSetting(name);
    const std::optional<SettingValue> value = settingFromText(text, definition->defaultValue());
    Settings settings;
    if (!value || !definition->assign(settings, *value)) {
        return std::nullopt;
    }
    return toToml(definition->read(settings));
}

void accept(const char *name, const QString &text, const QString &result)
{
    QTest::addRow("%s = %s", name, qUtf8Printable(text)) << QString::fromLatin1(name) << text << true << result;
}

void refuse(const char *name, const QString &text)
{
    QTest::addRow("not %s = %s", name, qUtf8Printable(text)) << QString::fromLatin1(name) << text << false << QString();
}

class SettingLimitsTest : public QObject
{
    Q_OBJECT

    static void addColumns()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAccepted");
        QTest::addColumn<QString>("result");
    }

    static void check()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(bool, isAccepted);
        QFETCH(QString, result);
        const std::optional<QString> value = assigned(name, text);
        QCOMPARE(value.has_value(), isAccepted);
        if (isAccepted) {
            QCOMPARE(*value, result);
        }
    }

private Q_SLOTS:
    void wholeNumbersHaveBothLimits_data()
    {
        QTest::addColumn<QString>("name");
        for (const SettingDefinition &definition : settingsTable()) {
            if (std::holds_alternative<int>(definition.defaultValue())) {
                QTest::newRow(qUtf8Printable(definition.fullName())) << definition.fullName();
            }
        }
    }
    void wholeNumbersHaveBothLimits()
    {
        QFETCH(QString, name);
        const SettingDefinition *definition = findSetting(name);
        QVERIFY(definition->minimum < definition->maximum);
        QVERIFY(assigned(name, QString::number(definition->minimum)));
        QVERIFY(assigned(name, QString::number(definition->maximum)));
        QVERIFY(!assigned(name, QString::number(definition->minimum - 1)));
        QVERIFY(!assigned(name, QString::number(definition->maximum + 1)));
        for (const auto *text : {u"", u"soon", u"10.5", u"\"10\"", u"4294967306", u"99999999999999999999", u"10 11"}) {
            QVERIFY(!assigned(name, QStringView(text).toString()));
        }
    }

    void switchesAreTrueOrFalse_data()
    {
        addColumns();
        accept("sync.autostart", u"true"_s, u"true"_s);
        accept("sync.autostart", u" false "_s, u"false"_s);
        accept("sync.runs_cycles", u"false"_s, u"false"_s);
        refuse("sync.runs_cycles", u"no"_s);
        for (const auto *text : {u"", u"yes", u"1", u"TRUE", u"\"true\""}) {
            refuse("sync.autostart", QStringView(text).toString());
        }
    }
    void switchesAreTrueOrFalse() { check(); }

    void zohoSettings_data()
    {
        addColumns();
        accept("zoho.data_center", u" COM.au "_s, u"\"com.au\""_s);
        refuse("zoho.data_center", u"org"_s);
        refuse("zoho.data_center", QString());
        accept("zoho.environment", QString(), u"\"\""_s);
        refuse("zoho.environment", u"production"_s);
        accept("zoho.owner", u"acme.corp-1_x"_s, u"\"acme.corp-1_x\""_s);
        refuse("zoho.owner", u"someone@example.com"_s);
        refuse("zoho.report", u"a/b"_s);
        refuse("zoho.app", u"two words"_s);
        refuse("zoho.client_id", u"1000. X"_s);
        refuse("zoho.criteria", u"  "_s);
        accept("zoho.criteria", u" ID != 0 "_s, u"\"ID != 0\""_s);
        accept("zoho.skip_workflow", u"[]"_s, u"[]"_s);
        accept("zoho.skip_workflow", u"[\"schedules\", \"form_workflow\"]"_s, u"[\"schedules\", \"form_workflow\"]"_s);
        accept("zoho.skip_workflow", u"[\"all\"]"_s, u"[\"all\"]"_s);
        refuse("zoho.skip_workflow", u"[\"all\", \"schedules\"]"_s);
        refuse("zoho.skip_workflow", u"[\"schedules\", \"schedules\"]"_s);
        refuse("zoho.skip_workflow", u"[\"mails\"]"_s);
        refuse("zoho.skip_workflow", u"[1]"_s);
        refuse("zoho.skip_workflow", u"all"_s);
        refuse("zoho.skip_workflow", u"[]\nother = 1"_s);
        refuse("zoho.skip_workflow", u"[]\n[other]"_s);
    }
    void zohoSettings() { check(); }

    void plainHttpIsForThisMachineOnly_data()
    {
        addColumns();
        accept("zoho.api_url", QString(), u"\"\""_s);
        accept("zoho.api_url", u"https://creator.example:8443/base/"_s, u"\"https://creator.example:8443/base\""_s);
        for (const auto *host : {u"127.0.0.1", u"127.9.9.9:4000", u"localhost:1", u"[::1]:8080"}) {
            const QString url = u"http://"_s + QStringView(host).toString();
            accept("zoho.api_url", url, u'"' + url + u'"');
        }
        for (const auto *url :
             {u"http://zoho.example", u"http://127.0.0.1.example", u"http://localhost.example", u"http://10.0.0.1",
              u"ftp://127.0.0.1", u"creator.example", u"https://", u"https://user:word@creator.example",
              u"https://creator.example?x=1", u"https://creator.example#x", u"https://two words"}) {
            refuse("zoho.accounts_url", QStringView(url).toString());
            refuse("zoho.api_url", QStringView(url).toString());
        }
    }
    void plainHttpIsForThisMachineOnly() { check(); }

    void fieldSettings_data()
    {
        addColumns();
        accept("fields.status", u"Delivery_Status2"_s, u"\"Delivery_Status2\""_s);
        refuse("fields.status", QString());
        refuse("fields.status", u"Delivery Status"_s);
        refuse("fields.status", u"Status\" || \"1"_s);
        accept("fields.reason_webhook", u"Why_It_Failed"_s, u"\"Why_It_Failed\""_s);
        accept("fields.reason_webhook", QString(), u"\"\""_s);
        refuse("fields.reason_webhook", u"Why it failed"_s);
        accept("fields.time_zone", u"Europe/Berlin"_s, u"\"Europe/Berlin\""_s);
        accept("sync.quota_time_zone", QString(), u"\"\""_s);
        refuse("fields.time_zone", u"Europe/Atlantis"_s);
        refuse("sync.quota_time_zone", u"CEST?"_s);
        accept("fields.timestamp_format", u"MM/dd/yyyy hh:mm:ss AP"_s, u"\"MM/dd/yyyy hh:mm:ss AP\""_s);
        accept("fields.timestamp_format", u"d.M.yy"_s, u"\"d.M.yy\""_s);
        accept("fields.timestamp_format", u"dd-MM-yyyy 'DAY' HH:mm"_s, u"\"dd-MM-yyyy 'DAY' HH:mm\""_s);
        for (const auto *format :
             {u"dd-MMM-yyyy hh:mm:ss a", u"yyyy-MM-ddTHH:mm:ss.zzz", u"dd.MM.yyyy 'um' HH:mm 'Uhr'"}) {
            accept("fields.timestamp_format", QStringView(format).toString(), toToml(QStringView(format).toString()));
        }
        // Letters of other programs.
        for (const auto *format : {u"dd-MMM-yyyy HH:MM:SS", u"dd-MMM-yyyy HH:mm:ss.SSS", u"yyyy-MM-dd'T'HH:mm:ssXXX",
                                   u"dd-MMM-yyyy hh:mm:ss tt", u"dd/MM/yyyy HH:MM", u"dd-MMM-yyyy HH", u"yyy-MM-dd",
                                   u"EEE, dd MMM yyyy HH:mm:ss", u"dd-MMM-yyyy mm:ss"}) {
            refuse("fields.timestamp_format", QStringView(format).toString());
        }
        for (const auto *format :
             {u"", u"HH:mm:ss", u"dd-MMM", u"dddd MMM yyyy", u"'dd-MMM-yyyy'", u"MM/yyyy", u"dd-MMM-yyyy HH:MM:ss",
              u"dd-MMM-yyyy HH:mm:SS", u"DD-MMM-yyyy yy d", u"dd-MM-YYYY", u"dd-MMM-yyyy hhMM AP"}) {
            refuse("fields.timestamp_format", QStringView(format).toString());
        }
    }
    void fieldSettings() { check(); }

    void statusWordsAreTrimmedAndLowerCase_data()
    {
        addColumns();
        accept("status.ranking", u"[\" Delivered\", \"SENT\"]"_s, u"[\"delivered\", \"sent\"]"_s);
        refuse("status.ranking", u"[]"_s);
        refuse("status.ranking", u"[\"sent\"]"_s);
        refuse("status.ranking", u"[\"delivered\", \"Delivered \"]"_s);
        refuse("status.ranking", u"[\"delivered\", \" \"]"_s);
        refuse("status.ranking", u"delivered"_s);
        accept("status.aliases", u"{ Read = \" Delivered\" }"_s, u"{ read = \"delivered\" }"_s);
        accept("status.aliases", u"{}"_s, u"{}"_s);
        refuse("status.aliases", u"{ read = \"delivered\", READ = \"sent\" }"_s);
        refuse("status.aliases", u"{ \" \" = \"delivered\" }"_s);
        refuse("status.aliases", u"{ read = \"\" }"_s);
        refuse("status.aliases", u"{ read = 1 }"_s);
        refuse("status.aliases", u"[\"read\"]"_s);
        accept("status.written_as", u"{ Delivered = \"Zugestellt\" }"_s, u"{ delivered = \"Zugestellt\" }"_s);
        refuse("status.written_as", u"{ delivered = \"\" }"_s);
    }
    void statusWordsAreTrimmedAndLowerCase() { check(); }

    void otherSettings_data()
    {
        addColumns();
        accept("network.proxy", u"none"_s, u"\"none\""_s);
        accept("webhook.paths", u"{ Status = \"a[*].b\", reason = \"a[*].c\" }"_s,
               u"{ reason = \"a[*].c\", status = \"a[*].b\" }"_s);
        accept("webhook.paths", u"{}"_s, u"{}"_s);
        refuse("webhook.paths", u"{ queue_id = \"a\" }"_s);
        refuse("webhook.paths", u"{ status = \"\" }"_s);
        refuse("webhook.paths", u"{ status = \"a\", word = \"b\" }"_s);
        accept("network.proxy", u"socks5://proxy.example:1080/"_s, u"\"socks5://proxy.example:1080\""_s);
        for (const auto *proxy : {u"", u"proxy.example", u"http://proxy.example", u"http://a:b@proxy.example:3128",
                                  u"https://proxy.example:3128", u"http://proxy.example:3128/path"}) {
            refuse("network.proxy", QStringView(proxy).toString());
        }
        accept("database.driver", u"PostgreSQL"_s, u"\"postgresql\""_s);
        refuse("database.driver", u"oracle"_s);
        refuse("database.tls", u"yes"_s);
        refuse("database.host", u"two hosts"_s);
        refuse("secrets.store", u"vault"_s);
        accept("webhook_logs.table", u"Web \"Logs\""_s, u"'Web \"Logs\"'"_s);
        refuse("webhook_logs.table", u" "_s);
        accept("webhook_logs.table", u"whatsapp.Web Logs"_s, u"\"whatsapp.Web Logs\""_s);
        accept("webhook_logs.table", u"[\"odd.name\"]"_s, u"'\"odd.name\"'"_s);
        accept("webhook_logs.table", u"['whatsapp', 'odd.name']"_s, u"'whatsapp.\"odd.name\"'"_s);
        for (const auto *table : {u".logs", u"logs.", u"one.two.three", u"['a', 'b', 'c']", u"['']", u"\"open"}) {
            refuse("webhook_logs.table", QStringView(table).toString());
        }
        refuse("delivered_logs.queue_id", QString());
        accept("delivered_logs.updated", QString(), u"\"\""_s);
        accept("api.address", u"::1"_s, u"\"::1\""_s);
        accept("api.address", u"localhost"_s, u"\"localhost\""_s);
        refuse("api.address", u"api.example"_s);
        refuse("api.address", QString());
        accept("api.hosts", u"[]"_s, u"[]"_s);
        accept("api.hosts", u"[\" Status.Example.com\", \"::1\", \"a_b-c\"]"_s,
               u"[\"status.example.com\", \"::1\", \"a_b-c\"]"_s);
        for (const auto *host : {u"", u"a:80", u"[::1]", u"http://a", u"*.a", u"a b", u"a..b", u"a.", u"a/b", u"-a"}) {
            refuse("api.hosts", u"[\"%1\"]"_s.arg(QStringView(host)));
        }
        refuse("api.hosts", u"[\"a\", \"A\"]"_s);
        refuse("api.hosts", u"a"_s);
        accept("api.trusted_proxies", u"[\"127.0.0.1\", \"10.1.0.0/16\", \"2001:DB8::/32\"]"_s,
               u"[\"127.0.0.1\", \"10.1.0.0/16\", \"2001:db8::/32\"]"_s);
        for (const auto *proxy : {u"", u"proxy", u"10.1.0.0/33", u"/8", u"10.0.0.1:80"}) {
            refuse("api.trusted_proxies", u"[\"%1\"]"_s.arg(QStringView(proxy)));
        }
        refuse("log.level", u"loud"_s);
    }
    void otherSettings() { check(); }

    void aValueIsShownShortAndWithoutCredentials()
    {
        QCOMPARE(shownValue(SettingValue(u"soon"_s)), u"\"soon\""_s);
        QCOMPARE(shownValue(SettingValue(7)), u"7"_s);
        QVERIFY(shownValue(SettingValue(QString(5000, u'x'))).size() < 100);
        const QString shown = shownValue(SettingValue(u"http://me:hunter2@proxy.example:1"_s));
        QVERIFY(!shown.contains(u"hunter2"_s));
        QVERIFY(!shownValue(SettingValue(u"a\x1b[31m"_s)).contains(u'\x1b'));
    }
};

QTEST_GUILESS_MAIN(SettingLimitsTest)

} // namespace tst_settinglimits

#include "tst_settinglimits.moc"
