// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/origincheck.h"
#include "engine/config/settings.h"
#include "tests/zohosim/certificate.h"

#include <QSslConfiguration>
#include <QSysInfo>
#include <QTest>

namespace tst_origincheck {

using namespace statusbridge;

HttpRequest requestOf(const QByteArray &method, const HttpHeaders &headers)
{
    QByteArray head = method + " /zoho/sync HTTP/1.1\r\n";
    for (const auto &[name, value] : headers) {
        head += name + ": " + value + "\r\n";
    }
    head += "\r\n";
    return {.raw = head, .headSize = head.size(), .method = method, .target = "/zoho/sync"};
}

int statusFor(const HttpHeaders &headers, const ApiHosts &hosts, const QByteArray &method = "POST")
{
    const auto objection = objectionToSender(requestOf(method, headers), hosts);
    return objection ? objection->status : 0;
}

ApiHosts hostsFor(const QString &address, const QStringList &named = {}, const QStringList &certificate = {})
{
    ApiSettings settings;
    settings.address = address;
    settings.hosts = named;
    return apiHosts(settings, {u"Box"_s, u"box.example.org"_s}, certificate);
}

// Which requests may be the work of a web page that has no business here.
class TestOriginCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostsByDefault_data();
    void hostsByDefault();
    void hostsThatAreNamed();
    void namesOfTheCertificateAreItsNames();
    void aCertificateTellsItsNames();
    void thisMachineHasAName();
    void origins_data();
    void origins();
    void otherSitesAreRefused();
    void formsAreRefused_data();
    void formsAreRefused();
    void nothingOfTheRequestIsInTheAnswer();
};

void TestOriginCheck::hostsByDefault_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    const auto loopback = u"127.0.0.1"_s;
    const auto one = u"192.0.2.1"_s;
    const auto all = u"0.0.0.0"_s;
    QTest::newRow("address and port") << loopback << QByteArray("127.0.0.1:8085") << 0;
    QTest::newRow("another port") << loopback << QByteArray("127.0.0.1:9000") << 0; // forwarded
    QTest::newRow("localhost") << loopback << QByteArray("LocalHost:8085") << 0;
    QTest::newRow("without port") << loopback << QByteArray("localhost") << 0;
    QTest::newRow("another loopback address") << loopback << QByteArray("127.1.2.3") << 0;
    QTest::newRow("IPv6") << loopback << QByteArray("[::1]:8085") << 0;
    QTest::newRow("this machine") << loopback << QByteArray("box:8085") << 0;
    QTest::newRow("its full name") << loopback << QByteArray("BOX.example.org.:8085") << 0;
    QTest::newRow("listening address") << one << QByteArray("192.0.2.1:8085") << 0;
    QTest::newRow("listening address of IPv6") << u"2001:db8:0:0::1"_s << QByteArray("[2001:DB8::1]:8085") << 0;
    QTest::newRow("any of its addresses") << all << QByteArray("198.51.100.7:8085") << 0;
    QTest::newRow("any of its addresses, IPv6") << u"::"_s << QByteArray("[2001:db8::7]:8085") << 0;
    QTest::newRow("another address") << one << QByteArray("198.51.100.7:8085") << 403;
    QTest::newRow("another name") << loopback << QByteArray("evil.example:8085") << 403;
    QTest::newRow("another name, everywhere") << all << QByteArray("evil.example:8085") << 403;
    QTest::newRow("a name that begins so") << loopback << QByteArray("localhost.evil.example") << 403;
    QTest::newRow("a name that ends so") << loopback << QByteArray("evil-box.example.org") << 403;
    QTest::newRow("a user") << loopback << QByteArray("localhost@evil.example") << 403;
    QTest::newRow("a user with a port") << loopback << QByteArray("localhost:80@evil.example") << 403;
    QTest::newRow("no port") << loopback << QByteArray("localhost:x") << 403;
    QTest::newRow("empty") << loopback << QByteArray("") << 403;
    QTest::newRow("empty, everywhere") << all << QByteArray("") << 403;
    QTest::newRow("open bracket") << loopback << QByteArray("[::1") << 403;
}

void TestOriginCheck::hostsByDefault()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    QCOMPARE(statusFor({{"host", host}}, hostsFor(address)), status);
}

void TestOriginCheck::hostsThatAreNamed()
{
    const auto hosts = hostsFor(u"0.0.0.0"_s, {u"status.example.com"_s, u"::1"_s});
    QCOMPARE(statusFor({{"host", "status.example.com:443"}}, hosts), 0);
    QCOMPARE(statusFor({{"host", "[::1]:8085"}}, hosts), 0);
    for (const auto *host : {"localhost", "127.0.0.1", "box", "192.0.2.1"}) {
        QCOMPARE(statusFor({{"host", host}}, hosts), 403);
    }
    // HTTP/1.0 need not name one, and no browser speaks it.
    QCOMPARE(statusFor({}, hosts), 0);
}

void TestOriginCheck::namesOfTheCertificateAreItsNames()
{
    const auto hosts = hostsFor(u"0.0.0.0"_s, {}, {u"api.example.com"_s, u"*.example.net"_s});
    QCOMPARE(statusFor({{"host", "api.example.com"}}, hosts), 0);
    QCOMPARE(statusFor({{"host", "a.example.net"}}, hosts), 0);
    for (const auto *host : {"example.net", "a.b.example.net", ".example.net", "a.example.com"}) {
        QCOMPARE(statusFor({{"host", host}}, hosts), 403);
    }
}

void TestOriginCheck::aCertificateTellsItsNames()
{
    const auto made = zohosim::madeCertificate();
    QVERIFY(made.hasValue());
    QSslConfiguration tls;
    tls.setLocalCertificate(made->certificate);
    QVERIFY(!namesOfCertificate(tls).isEmpty());
    QVERIFY(namesOfCertificate({}).isEmpty());
}

void TestOriginCheck::thisMachineHasAName()
{
    QVERIFY(namesOfThisMachine().contains(QSysInfo::machineHostName()));
}

void TestOriginCheck::origins_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("its own") << QByteArray("http://127.0.0.1:8085") << 0;
    QTest::newRow("a page of this machine") << QByteArray("https://localhost:3000") << 0;
    QTest::newRow("the called address") << QByteArray("http://198.51.100.7:8085") << 0;
    QTest::newRow("another address") << QByteArray("http://198.51.100.8:8085") << 403;
    QTest::newRow("another site") << QByteArray("https://evil.example") << 403;
    QTest::newRow("hidden") << QByteArray("null") << 403;
    QTest::newRow("empty") << QByteArray("") << 403;
    QTest::newRow("an extension") << QByteArray("chrome-extension://localhost") << 403;
    QTest::newRow("no host") << QByteArray("http://") << 403;
    QTest::newRow("a path") << QByteArray("http://evil.example/localhost") << 403;
    QTest::newRow("two") << QByteArray("http://localhost http://evil.example") << 403;
}

void TestOriginCheck::origins()
{
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    const QByteArray host = origin.startsWith("http://198.51") ? "198.51.100.7:8085" : "127.0.0.1:8085";
    QCOMPARE(statusFor({{"host", host}, {"origin", origin}}, hostsFor(u"0.0.0.0"_s)), status);
    // Each of two is looked at.
    const HttpHeaders two = {{"host", host}, {"origin", "http://localhost"}, {"origin", origin}};
    QCOMPARE(statusFor(two, hostsFor(u"0.0.0.0"_s)), status);
}

void TestOriginCheck::otherSitesAreRefused()
{
    const auto hosts = hostsFor(u"127.0.0.1"_s);
    for (const auto *method : {"GET", "POST", "OPTIONS"}) {
        QCOMPARE(statusFor({{"host", "localhost"}, {"sec-fetch-site", "Cross-Site"}}, hosts, method), 403);
        QCOMPARE(statusFor({{"host", "localhost"}, {"sec-fetch-site", "same-origin"}}, hosts, method), 0);
        QCOMPARE(statusFor({{"host", "localhost"}, {"sec-fetch-site", "none"}}, hosts, method), 0);
    }
}

void TestOriginCheck::formsAreRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("form in capitals") << QByteArray("Application/X-WWW-Form-URLEncoded;charset=utf-8") << 415;
    QTest::newRow("parts") << QByteArray("multipart/form-data; boundary=x") << 415;
    QTest::newRow("text") << QByteArray("text/plain ;charset=utf-8") << 415;
    QTest::newRow("JSON") << QByteArray("application/json") << 0;
    QTest::newRow("none") << QByteArray("") << 0;
}

void TestOriginCheck::formsAreRefused()
{
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    const auto hosts = hostsFor(u"127.0.0.1"_s);
    QCOMPARE(statusFor({{"host", "localhost"}, {"content-type", type}}, hosts), status);
    QCOMPARE(statusFor({{"host", "localhost"}, {"content-type", "a/b"}, {"content-type", type}}, hosts), status);
    QCOMPARE(statusFor({{"host", "localhost"}, {"content-type", type}}, hosts, "GET"), 0);
}

void TestOriginCheck::nothingOfTheRequestIsInTheAnswer()
{
    const auto request = requestOf("POST", {{"host", "evil.example"}, {"origin", "http://evil"}});
    QVERIFY(!objectionToSender(request, hostsFor(u"127.0.0.1"_s))->message.contains(u"evil"));
}

QTEST_GUILESS_MAIN(TestOriginCheck)

} // namespace tst_origincheck

#include "tst_origincheck.moc"
