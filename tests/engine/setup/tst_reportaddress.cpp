// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/datacenters.h"
#include "engine/config/settings.h"
#include "engine/setup/reportaddress.h"

#include <QTest>

namespace tst_reportaddress {

using namespace statusbridge;
using namespace statusbridge;

class ReportAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressTellsWhereTheReportIs_data();
    void anAddressTellsWhereTheReportIs();
    void everyDataCenterIsKnownByItsAddresses_data();
    void everyDataCenterIsKnownByItsAddresses();
    void whatSurroundsAnAddressIsLeftOut_data();
    void whatSurroundsAnAddressIsLeftOut();
    void environmentsAreTold_data();
    void environmentsAreTold();
    void anAddressOfTheApplicationHasNoReport_data();
    void anAddressOfTheApplicationHasNoReport();
    void whatIsNoReportSaysWhatToDo_data();
    void whatIsNoReportSaysWhatToDo();
    void whatIsNotSetUpYetIsOpen();
    void whatWasChosenIsADifference();
    void anAddressOfTheSameReportDiffersInNothing();
    void anApplicationSaysNothingOfTheReport();
};

const ReportAddress plain{
    .dataCenter = u"com"_s, .owner = u"acme"_s, .app = u"messaging"_s, .report = u"All_Messages"_s, .environment = {}};

void ReportAddressTest::anAddressTellsWhereTheReportIs_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("live", u"https://creatorapp.zoho.com/acme/messaging/#Report:All_Messages"_s);
    row("live, without a slash", u"https://creatorapp.zoho.com/acme/messaging#Report:All_Messages"_s);
    row("older", u"https://creator.zoho.com/acme/messaging/#Report:All_Messages"_s);
    row("oldest", u"http://creator.zoho.com/acme/messaging/#View:All_Messages"_s);
    row("alone", u"https://creatorapp.zoho.com/acme/messaging/report-perma/All_Messages"_s);
    row("alone, older", u"https://creator.zoho.com/acme/messaging/view-perma/All_Messages/"_s);
    row("edited", u"https://creator.zoho.com/appbuilder/acme/messaging/report/All_Messages/edit"_s);
    row("edited, by builder", u"https://creator.zoho.com/appbuilder/acme/messaging/reportbuilder/All_Messages/edit"_s);
    row("from the list", u"https://creatorapp.zoho.com/userhome/acme/messaging#Report:All_Messages"_s);
    row("filtered", u"https://creatorapp.zoho.com/acme/messaging/#Report:All_Messages?Status=sent&zc_LoadIn=dialog"_s);
    row("query before", u"https://creatorapp.zoho.com/acme/messaging/?x=1#Report:All_Messages"_s);
    row("a record", u"https://creatorapp.zoho.com/acme/messaging/record-summary/All_Messages/38888330001"_s);
    row("exported", u"https://creatorapp.zoho.com/acme/messaging/csv/All_Messages"_s);
    row("API", u"https://www.zohoapis.com/creator/v2.1/data/acme/messaging/report/All_Messages"_s);
    row("API, a record", u"https://www.zohoapis.com/creator/v2.1/data/acme/messaging/report/All_Messages/388883"_s);
    row("API, without www", u"https://zohoapis.com/creator/v2/data/acme/messaging/report/All_Messages"_s);
    row("API, older", u"https://creator.zoho.com/api/v2.1/acme/messaging/report/All_Messages"_s);
    row("encoded fragment", u"https://creatorapp.zoho.com/acme/messaging/#Report%3AAll_Messages"_s);
    row("encoded as a whole", u"https://creatorapp.zoho.com/acme/messaging/%23Report:All_Messages"_s);
    row("encoded letters", u"https://creatorapp.zoho.com/%61cme/messaging/#Report:All%5FMessages"_s);
    row("capitals", u"HTTPS://CreatorApp.Zoho.COM/acme/messaging/#report:All_Messages"_s);
    row("port", u"https://creatorapp.zoho.com:443/acme/messaging/#Report:All_Messages"_s);
    row("double slashes", u"https://creatorapp.zoho.com//acme//messaging//#Report:All_Messages"_s);
    row("more behind", u"https://creatorapp.zoho.com/acme/messaging/#Report:All_Messages/edit"_s);
}

void ReportAddressTest::anAddressTellsWhereTheReportIs()
{
    QFETCH(const QString, text);
    const auto address = readReportAddress(text);
    QVERIFY2(address.hasValue(), address ? "" : qPrintable(address.error().message.english()));
    QCOMPARE(*address, plain);
}

void ReportAddressTest::everyDataCenterIsKnownByItsAddresses_data()
{
    QTest::addColumn<QString>("dataCenter");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("apiDomain");
    const auto row = [](const char *dataCenter, const char *domain, const char *apiDomain) {
        QTest::newRow(dataCenter) << QString::fromLatin1(dataCenter) << QString::fromLatin1(domain)
                                  << QString::fromLatin1(apiDomain);
    };
    row("com", "zoho.com", "zohoapis.com");
    row("eu", "zoho.eu", "zohoapis.eu");
    row("in", "zoho.in", "zohoapis.in");
    row("com.au", "zoho.com.au", "zohoapis.com.au");
    row("jp", "zoho.jp", "zohoapis.jp");
    row("ca", "zohocloud.ca", "zohoapis.ca");
    row("sa", "zoho.sa", "zohoapis.sa");
    row("uk", "zoho.uk", "zohoapis.uk");
    row("ae", "zoho.ae", "zohoapis.ae");
    row("cn", "zoho.com.cn", "zohoapis.com.cn");
}

void ReportAddressTest::everyDataCenterIsKnownByItsAddresses()
{
    QFETCH(const QString, dataCenter);
    QFETCH(const QString, domain);
    QFETCH(const QString, apiDomain);
    ReportAddress expected = plain;
    expected.dataCenter = dataCenter;
    for (const QString &server : {u"creator."_s, u"creatorapp."_s}) {
        QCOMPARE(*readReportAddress(server + domain + u"/acme/messaging#Report:All_Messages"_s), expected);
    }
    QCOMPARE(*readReportAddress(u"www."_s + apiDomain + u"/creator/v2.1/data/acme/messaging/report/All_Messages"_s),
             expected);
    ZohoSettings settings;
    settings.dataCenter = dataCenter;
    const QString api = endpoints(settings)->api.host();
    QCOMPARE(api, QString(u"www."_s + apiDomain));
}

void ReportAddressTest::whatSurroundsAnAddressIsLeftOut_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("blanks", u"  https://creatorapp.zoho.com/acme/messaging/#Report:All_Messages \n"_s);
    row("angle brackets", u"<https://creatorapp.zoho.com/acme/messaging/#Report:All_Messages>"_s);
    row("quotes", u"\"https://creatorapp.zoho.com/acme/messaging/#Report:All_Messages\""_s);
    row("a sentence", u"Look at (https://creatorapp.zoho.com/acme/messaging/#Report:All_Messages)."_s);
    row("two lines", u"https://creatorapp.zoho.com/acme/mess\r\naging/#Report:All_Messages"_s);
    row("no scheme", u"creatorapp.zoho.com/acme/messaging/#Report:All_Messages"_s);
    row("invisible", u"\u200bhttps://creatorapp.zoho.com/acme/messaging/#Report:All_Messages\u200e"_s);
}

void ReportAddressTest::whatSurroundsAnAddressIsLeftOut()
{
    QFETCH(const QString, text);
    const auto address = readReportAddress(text);
    QVERIFY2(address.hasValue(), address ? "" : qPrintable(address.error().message.english()));
    QCOMPARE(*address, plain);
}

void ReportAddressTest::environmentsAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("environment");
    const QString rest = u"messaging/#Report:All_Messages"_s;
    QTest::newRow("first") << u"https://creatorapp.zoho.com/environment/development/acme/"_s + rest << u"development"_s;
    QTest::newRow("second") << u"https://creatorapp.zoho.com/acme/environment/stage/"_s + rest << u"stage"_s;
    QTest::newRow("last") << u"https://creatorapp.zoho.com/acme/messaging/environment/Stage/#Report:All_Messages"_s
                          << u"stage"_s;
    QTest::newRow("production") << u"https://creatorapp.zoho.com/environment/production/acme/"_s + rest << QString();
}

void ReportAddressTest::environmentsAreTold()
{
    QFETCH(const QString, text);
    QFETCH(const QString, environment);
    ReportAddress expected = plain;
    expected.environment = environment;
    QCOMPARE(*readReportAddress(text), expected);
}

void ReportAddressTest::anAddressOfTheApplicationHasNoReport_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("live") << u"https://creatorapp.zoho.com/acme/messaging"_s;
    QTest::newRow("its start") << u"https://creatorapp.zoho.com/acme/messaging/#"_s;
    QTest::newRow("edited") << u"https://creator.zoho.com/appbuilder/acme/messaging/edit"_s;
    QTest::newRow("workflows") << u"https://creator.zoho.com/appbuilder/acme/messaging/workflow/edit"_s;
    QTest::newRow("API") << u"https://www.zohoapis.com/creator/v2.1/meta/acme/messaging/reports"_s;
}

void ReportAddressTest::anAddressOfTheApplicationHasNoReport()
{
    QFETCH(const QString, text);
    ReportAddress expected = plain;
    expected.report.clear();
    QCOMPARE(*readReportAddress(text), expected);
}

void ReportAddressTest::whatIsNoReportSaysWhatToDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SentenceId>("why");
    const auto row = [](const char *name, const QString &text, SentenceId why) { QTest::newRow(name) << text << why; };
    row("empty", {}, SentenceId::ReportAddressUnreadable);
    row("a name", u"All_Messages"_s, SentenceId::ReportAddressUnreadable);
    row("a path", u"acme/messaging"_s, SentenceId::ReportAddressUnreadable);
    row("another scheme", u"ftp://creatorapp.zoho.com/acme/messaging#Report:X"_s, SentenceId::ReportAddressUnreadable);
    row("the owner alone", u"https://creatorapp.zoho.com/acme"_s, SentenceId::ReportAddressUnreadable);
    row("the start page", u"https://creator.zoho.com/userhome/acme/home"_s, SentenceId::ReportAddressUnreadable);
    row("an e-mail address", u"https://creatorapp.zoho.com/a@b.example/messaging#Report:X"_s,
        SentenceId::ReportAddressUnreadable);
    row("no name", u"https://creatorapp.zoho.com/../messaging#Report:X"_s, SentenceId::ReportAddressUnreadable);
    row("with a user", u"https://me:secret@creatorapp.zoho.com/acme/messaging"_s, SentenceId::ReportAddressUnreadable);
    row("API alone", u"https://www.zohoapis.com/creator"_s, SentenceId::ReportAddressUnreadable);
    row("another server", u"https://example.com/acme/messaging/#Report:All_Messages"_s,
        SentenceId::ReportAddressForeign);
    row("pretending", u"https://creatorapp.zoho.com.example.org/acme/messaging/#Report:X"_s,
        SentenceId::ReportAddressForeign);
    row("pretending otherwise", u"https://creatorapp.notzoho.com/acme/messaging/#Report:X"_s,
        SentenceId::ReportAddressForeign);
    row("another product", u"https://crm.zoho.com/crm/org1/tab/Leads"_s, SentenceId::ReportAddressForeign);
    row("a form", u"https://creatorapp.zoho.com/acme/messaging/#Form:Message"_s, SentenceId::ReportAddressOfOther);
    row("a page", u"https://creatorapp.zoho.com/acme/messaging/#Page:Start"_s, SentenceId::ReportAddressOfOther);
    row("a form that is edited", u"https://creator.zoho.com/appbuilder/acme/messaging/formbuilder/Message/edit"_s,
        SentenceId::ReportAddressOfOther);
    row("published", u"https://creatorapp.zohopublic.com/acme/messaging/report-perma/All_Messages/k3y"_s,
        SentenceId::ReportAddressPublished);
    row("published, Europe", u"https://creator.zohopublic.eu/acme/messaging/view-embed/All_Messages/k3y"_s,
        SentenceId::ReportAddressPublished);
    row("published, API", u"https://www.zohoapis.com/creator/v2.1/publish/acme/messaging/report/All_Messages"_s,
        SentenceId::ReportAddressPublished);
    row("a portal", u"https://acme.zohocreatorportal.com/#Report:All_Messages"_s, SentenceId::ReportAddressOfPortal);
    row("a portal, older", u"https://portal.zoho.com/portal/acme/messaging"_s, SentenceId::ReportAddressOfPortal);
}

void ReportAddressTest::whatIsNoReportSaysWhatToDo()
{
    QFETCH(const QString, text);
    QFETCH(const SentenceId, why);
    const auto address = readReportAddress(text);
    QVERIFY(!address.hasValue());
    QCOMPARE(address.error().message.id(), why);
    QCOMPARE(toString(address.error().kind), u"usage"_s);
    QVERIFY(!address.error().message.english().contains(u"secret"));
}

void ReportAddressTest::whatIsNotSetUpYetIsOpen()
{
    ReportAddress address = plain;
    address.dataCenter = u"eu"_s;
    address.environment = u"stage"_s;
    const QList<AddressDifference> differences = differencesOf(address, {});
    QCOMPARE(differences.size(), 5);
    QVERIFY(std::ranges::all_of(differences, &AddressDifference::isOpen));
    QCOMPARE(differences.first(), (AddressDifference{u"zoho.data_center"_s, u"com"_s, u"eu"_s, true}));
}

void ReportAddressTest::whatWasChosenIsADifference()
{
    ReportAddress address = plain;
    address.dataCenter = u"eu"_s;
    ZohoSettings configured;
    configured.clientId = u"1000.X"_s;
    configured.owner = u"acme"_s;
    configured.app = u"helpdesk"_s;
    configured.environment = u"stage"_s;
    QCOMPARE(differencesOf(address, configured),
             QList<AddressDifference>({{u"zoho.data_center"_s, u"com"_s, u"eu"_s, false},
                                       {u"zoho.app"_s, u"helpdesk"_s, u"messaging"_s, false},
                                       {u"zoho.report"_s, QString(), u"All_Messages"_s, true},
                                       {u"zoho.environment"_s, u"stage"_s, QString(), false}}));
}

void ReportAddressTest::anAddressOfTheSameReportDiffersInNothing()
{
    ZohoSettings configured;
    configured.owner = plain.owner;
    configured.app = plain.app;
    configured.report = plain.report;
    QVERIFY(differencesOf(plain, configured).isEmpty());
}

void ReportAddressTest::anApplicationSaysNothingOfTheReport()
{
    ReportAddress address = plain;
    address.report.clear();
    ZohoSettings configured;
    configured.owner = plain.owner;
    configured.app = plain.app;
    configured.report = u"Other"_s;
    QVERIFY(differencesOf(address, configured).isEmpty());
}

QTEST_GUILESS_MAIN(ReportAddressTest)

} // namespace tst_reportaddress

#include "tst_reportaddress.moc"
