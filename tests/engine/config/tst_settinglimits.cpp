// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/settingstable.h"
#include "engine/config/settingvalue.h"

#include <QTest>

using namespace statusbridge;

namespace {

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

} // namespace

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
        accept("sync.autostart", QStringLiteral("true"), QStringLiteral("true"));
        accept("sync.autostart", QStringLiteral(" false "), QStringLiteral("false"));
        for (const auto *text : {u"", u"yes", u"1", u"TRUE", u"\"true\""}) {
            refuse("sync.autostart", QStringView(text).toString());
        }
    }
    void switchesAreTrueOrFalse() { check(); }

    void zohoSettings_data()
    {
        addColumns();
        accept("zoho.data_center", QStringLiteral(" COM.au "), QStringLiteral("\"com.au\""));
        refuse("zoho.data_center", QStringLiteral("org"));
        refuse("zoho.data_center", QString());
        accept("zoho.environment", QString(), QStringLiteral("\"\""));
        refuse("zoho.environment", QStringLiteral("production"));
        accept("zoho.owner", QStringLiteral("acme.corp-1_x"), QStringLiteral("\"acme.corp-1_x\""));
        refuse("zoho.owner", QStringLiteral("someone@example.com"));
        refuse("zoho.report", QStringLiteral("a/b"));
        refuse("zoho.app", QStringLiteral("two words"));
        refuse("zoho.client_id", QStringLiteral("1000. X"));
        refuse("zoho.criteria", QStringLiteral("  "));
        accept("zoho.criteria", QStringLiteral(" ID != 0 "), QStringLiteral("\"ID != 0\""));
        accept("zoho.skip_workflow", QStringLiteral("[]"), QStringLiteral("[]"));
        accept("zoho.skip_workflow", QStringLiteral("[\"schedules\", \"form_workflow\"]"),
               QStringLiteral("[\"schedules\", \"form_workflow\"]"));
        accept("zoho.skip_workflow", QStringLiteral("[\"all\"]"), QStringLiteral("[\"all\"]"));
        refuse("zoho.skip_workflow", QStringLiteral("[\"all\", \"schedules\"]"));
        refuse("zoho.skip_workflow", QStringLiteral("[\"schedules\", \"schedules\"]"));
        refuse("zoho.skip_workflow", QStringLiteral("[\"mails\"]"));
        refuse("zoho.skip_workflow", QStringLiteral("[1]"));
        refuse("zoho.skip_workflow", QStringLiteral("all"));
        refuse("zoho.skip_workflow", QStringLiteral("[]\nother = 1"));
        refuse("zoho.skip_workflow", QStringLiteral("[]\n[other]"));
    }
    void zohoSettings() { check(); }

    void plainHttpIsForThisMachineOnly_data()
    {
        addColumns();
        accept("zoho.api_url", QString(), QStringLiteral("\"\""));
        accept("zoho.api_url", QStringLiteral("https://creator.example:8443/base/"),
               QStringLiteral("\"https://creator.example:8443/base\""));
        for (const auto *host : {u"127.0.0.1", u"127.9.9.9:4000", u"localhost:1", u"[::1]:8080"}) {
            const QString url = QStringLiteral("http://") + QStringView(host).toString();
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
        accept("fields.status", QStringLiteral("Delivery_Status2"), QStringLiteral("\"Delivery_Status2\""));
        refuse("fields.status", QString());
        refuse("fields.status", QStringLiteral("Delivery Status"));
        refuse("fields.status", QStringLiteral("Status\" || \"1"));
        accept("fields.time_zone", QStringLiteral("Europe/Berlin"), QStringLiteral("\"Europe/Berlin\""));
        accept("sync.quota_time_zone", QString(), QStringLiteral("\"\""));
        refuse("fields.time_zone", QStringLiteral("Europe/Atlantis"));
        refuse("sync.quota_time_zone", QStringLiteral("CEST?"));
        accept("fields.timestamp_format", QStringLiteral("MM/dd/yyyy hh:mm:ss AP"),
               QStringLiteral("\"MM/dd/yyyy hh:mm:ss AP\""));
        accept("fields.timestamp_format", QStringLiteral("d.M.yy"), QStringLiteral("\"d.M.yy\""));
        for (const auto *format : {u"", u"HH:mm:ss", u"dd-MMM", u"dddd MMM yyyy", u"'dd-MMM-yyyy'", u"MM/yyyy"}) {
            refuse("fields.timestamp_format", QStringView(format).toString());
        }
    }
    void fieldSettings() { check(); }

    void statusWordsAreTrimmedAndLowerCase_data()
    {
        addColumns();
        accept("status.ranking", QStringLiteral("[\" Delivered\", \"SENT\"]"),
               QStringLiteral("[\"delivered\", \"sent\"]"));
        refuse("status.ranking", QStringLiteral("[]"));
        refuse("status.ranking", QStringLiteral("[\"sent\"]"));
        refuse("status.ranking", QStringLiteral("[\"delivered\", \"Delivered \"]"));
        refuse("status.ranking", QStringLiteral("[\"delivered\", \" \"]"));
        refuse("status.ranking", QStringLiteral("delivered"));
        accept("status.aliases", QStringLiteral("{ Read = \" Delivered\" }"),
               QStringLiteral("{ read = \"delivered\" }"));
        accept("status.aliases", QStringLiteral("{}"), QStringLiteral("{}"));
        refuse("status.aliases", QStringLiteral("{ read = \"delivered\", READ = \"sent\" }"));
        refuse("status.aliases", QStringLiteral("{ \" \" = \"delivered\" }"));
        refuse("status.aliases", QStringLiteral("{ read = \"\" }"));
        refuse("status.aliases", QStringLiteral("{ read = 1 }"));
        refuse("status.aliases", QStringLiteral("[\"read\"]"));
        accept("status.written_as", QStringLiteral("{ Delivered = \"Zugestellt\" }"),
               QStringLiteral("{ delivered = \"Zugestellt\" }"));
        refuse("status.written_as", QStringLiteral("{ delivered = \"\" }"));
    }
    void statusWordsAreTrimmedAndLowerCase() { check(); }

    void otherSettings_data()
    {
        addColumns();
        accept("network.proxy", QStringLiteral("none"), QStringLiteral("\"none\""));
        accept("network.proxy", QStringLiteral("socks5://proxy.example:1080/"),
               QStringLiteral("\"socks5://proxy.example:1080\""));
        for (const auto *proxy : {u"", u"proxy.example", u"http://proxy.example", u"http://a:b@proxy.example:3128",
                                  u"https://proxy.example:3128", u"http://proxy.example:3128/path"}) {
            refuse("network.proxy", QStringView(proxy).toString());
        }
        accept("database.driver", QStringLiteral("PostgreSQL"), QStringLiteral("\"postgresql\""));
        refuse("database.driver", QStringLiteral("oracle"));
        refuse("database.tls", QStringLiteral("yes"));
        refuse("database.host", QStringLiteral("two hosts"));
        refuse("secrets.store", QStringLiteral("vault"));
        accept("webhook_logs.table", QStringLiteral("Web \"Logs\""), QStringLiteral("'Web \"Logs\"'"));
        refuse("webhook_logs.table", QStringLiteral(" "));
        refuse("delivered_logs.queue_id", QString());
        accept("delivered_logs.updated", QString(), QStringLiteral("\"\""));
        accept("api.address", QStringLiteral("::1"), QStringLiteral("\"::1\""));
        accept("api.address", QStringLiteral("localhost"), QStringLiteral("\"localhost\""));
        refuse("api.address", QStringLiteral("api.example"));
        refuse("api.address", QString());
        refuse("log.level", QStringLiteral("loud"));
    }
    void otherSettings() { check(); }

    void aValueIsShownShortAndWithoutCredentials()
    {
        QCOMPARE(shownValue(SettingValue(QStringLiteral("soon"))), QStringLiteral("\"soon\""));
        QCOMPARE(shownValue(SettingValue(7)), QStringLiteral("7"));
        QVERIFY(shownValue(SettingValue(QString(5000, u'x'))).size() < 100);
        const QString shown = shownValue(SettingValue(QStringLiteral("http://me:hunter2@proxy.example:1")));
        QVERIFY(!shown.contains(QStringLiteral("hunter2")));
        QVERIFY(!shownValue(SettingValue(QStringLiteral("a\x1b[31m"))).contains(u'\x1b'));
    }
};

QTEST_GUILESS_MAIN(SettingLimitsTest)
#include "tst_settinglimits.moc"
