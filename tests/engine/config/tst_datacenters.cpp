// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datacenters.h"
#include "engine/config/settings.h"

#include <QTest>

namespace tst_datacenters {

using namespace statusbridge;

class DataCentersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDataCenterHasItsTwoServers_data()
    {
        QTest::addColumn<QString>("accounts");
        QTest::addColumn<QString>("api");
        const auto row = [](const char *name, const char *accounts, const char *api) {
            QTest::newRow(name) << QString::fromLatin1(accounts) << QString::fromLatin1(api);
        };
        row("com", "accounts.zoho.com", "www.zohoapis.com");
        row("eu", "accounts.zoho.eu", "www.zohoapis.eu");
        row("in", "accounts.zoho.in", "www.zohoapis.in");
        row("com.au", "accounts.zoho.com.au", "www.zohoapis.com.au");
        row("jp", "accounts.zoho.jp", "www.zohoapis.jp");
        row("ca", "accounts.zohocloud.ca", "www.zohoapis.ca");
        row("sa", "accounts.zoho.sa", "www.zohoapis.sa");
        row("uk", "accounts.zoho.uk", "www.zohoapis.uk");
        row("ae", "accounts.zoho.ae", "www.zohoapis.ae");
        row("cn", "accounts.zoho.com.cn", "www.zohoapis.com.cn");
    }
    void everyDataCenterHasItsTwoServers()
    {
        QFETCH(const QString, accounts);
        QFETCH(const QString, api);
        ZohoSettings settings;
        settings.dataCenter = QString::fromLatin1(QTest::currentDataTag());
        const auto servers = endpoints(settings);
        QVERIFY(servers.hasValue());
        QCOMPARE(servers->accounts, QUrl(u"https://"_s + accounts));
        QCOMPARE(servers->api, QUrl(u"https://"_s + api));
        QVERIFY(dataCenters().contains(settings.dataCenter));
        QCOMPARE(dataCenters().size(), 10);
    }

    void anUnknownDataCenterIsRefusedByName()
    {
        ZohoSettings settings;
        settings.dataCenter = u"mars"_s;
        const auto servers = endpoints(settings);
        QVERIFY(!servers);
        QCOMPARE(toString(servers.error().kind), u"configuration"_s);
        QVERIFY(servers.error().message.english().contains(u"mars"));
        QVERIFY(servers.error().message.english().contains(u"com.au"));
    }

    void anAddressOfTheSettingsReplacesOneServerOnly()
    {
        ZohoSettings settings;
        settings.apiUrl = u"https://creator.example:8443/"_s;
        const auto servers = endpoints(settings);
        QVERIFY(servers.hasValue());
        QCOMPARE(servers->api, QUrl(u"https://creator.example:8443"_s));
        QCOMPARE(servers->accounts, QUrl(u"https://accounts.zoho.com"_s));
    }

    void plainHttpIsForThisMachineOnly_data()
    {
        QTest::addColumn<bool>("accepted");
        for (const char *url : {"http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:8080", "http://127.1.2.3",
                                "https://creator.example"}) {
            QTest::newRow(url) << true;
        }
        for (const char *url : {"http://creator.example", "http://localhost.example", "http://127.0.0.1.example",
                                "ftp://localhost", "localhost:8080", "https://", "https://user:secret@creator.example",
                                "https://creator.example?x=1", "https://creator.example#x", "not a url"}) {
            QTest::newRow(url) << false;
        }
    }
    void plainHttpIsForThisMachineOnly()
    {
        QFETCH(const bool, accepted);
        ZohoSettings settings;
        settings.accountsUrl = QString::fromLatin1(QTest::currentDataTag());
        const auto servers = endpoints(settings);
        QCOMPARE(servers.hasValue(), accepted);
        if (!accepted) {
            QCOMPARE(toString(servers.error().kind), u"configuration"_s);
            QVERIFY(servers.error().message.english().contains(u"accounts_url"));
            QVERIFY(!servers.error().message.english().contains(u"secret"));
        }
    }

    void aSignInMayBelongToAnotherDataCenter()
    {
        ZohoSettings settings;
        settings.apiUrl = u"https://creator.example"_s;
        const auto found = settingsFor(settings, QUrl(u"https://accounts.zoho.in"_s));
        QVERIFY(found.hasValue());
        QCOMPARE(found->dataCenter, u"in"_s);
        QCOMPARE(endpoints(*found)->api, QUrl(u"https://www.zohoapis.in"_s));
    }

    void theConfiguredServerIsTrustedAsItIs()
    {
        ZohoSettings settings;
        settings.accountsUrl = u"https://creator.example:8443"_s;
        QCOMPARE(*settingsFor(settings, QUrl(u"https://creator.example:8443/"_s)), settings);
        QCOMPARE(*settingsFor(settings, QUrl()), settings);
    }

    void noOtherServerIsTrusted_data()
    {
        QTest::addColumn<QString>("server");
        for (const char *server : {"https://accounts.zoho.example", "https://accounts.zoho.com.example",
                                   "http://accounts.zoho.com", "https://accounts.zoho.com:8443",
                                   "https://x@creator.example", "http://creator.example", "//accounts.zoho.com", "x"}) {
            QTest::newRow(server) << QString::fromLatin1(server);
        }
    }
    void noOtherServerIsTrusted()
    {
        QFETCH(const QString, server);
        ZohoSettings settings;
        settings.accountsUrl = u"https://creator.example"_s;
        const auto found = settingsFor(settings, QUrl(server));
        QVERIFY(!found);
        QCOMPARE(toString(found.error().kind), u"account"_s);
    }
};

QTEST_GUILESS_MAIN(DataCentersTest)

} // namespace tst_datacenters

#include "tst_datacenters.moc"
